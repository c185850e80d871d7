package dev.codebook.lookup.program;

import dev.codebook.lookup.Lookup;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files of the index in the jar of the program. The jar does not compress them, so a part is read without the rest.
 * A class loader would find the files too, but it would load many classes to create their URLs.
 */
final class IndexFiles implements Lookup.Files {

    private final ZipFile jar;

    /**
     * Opens the files.
     *
     * @param jar the path of the jar
     * @throws IOException if the jar cannot be read
     */
    IndexFiles(String jar) throws IOException {
        this.jar = new ZipFile(jar);
    }

    @Override
    public ByteBuffer read(String name) {
        return read(name, 0, (int) entry(name).getSize());
    }

    @Override
    public ByteBuffer read(String name, int start, int length) {
        var bytes = new byte[length];
        try (var in = jar.getInputStream(entry(name))) {
            in.skipNBytes(start);
            if (in.readNBytes(bytes, 0, length) < length) {
                throw new EOFException(name + " in " + jar.getName() + " is too short");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ByteBuffer.wrap(bytes);
    }

    private ZipEntry entry(String name) {
        var entry = jar.getEntry("dev/codebook/lookup/" + name);
        if (entry == null) {
            throw new IllegalStateException(name + " is missing in " + jar.getName());
        }
        return entry;
    }
}
