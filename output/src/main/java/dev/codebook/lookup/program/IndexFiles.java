package dev.codebook.lookup.program;

import dev.codebook.lookup.Lookup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files of the index in the jar of the program. The jar does not compress them, so a part is read without the rest.
 * A class loader would find the files too, but it would load many classes to create their URLs.
 */
final class IndexFiles implements Lookup.Files {

    /** The length of a page in bytes. */
    private static final int PAGE = 1 << 16;

    private final ZipFile jar;

    /** The pages of each file that were read, or null. */
    private final Map<String, byte[][]> pages = new HashMap<>();

    /**
     * Opens the files.
     *
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
        if (length >= PAGE) {
            return ByteBuffer.wrap(bytes(name, start, length));
        }
        var part = ByteBuffer.allocate(length);
        for (int at = start; part.hasRemaining(); at += PAGE - at % PAGE) {
            var page = page(name, at / PAGE);
            part.put(page, at % PAGE, Math.min(part.remaining(), page.length - at % PAGE));
        }
        return part.flip();
    }

    /** Returns a page, which many small parts have in common. */
    private byte[] page(String name, int number) {
        var ofFile = pages.get(name);
        if (ofFile == null) {
            ofFile = new byte[(int) entry(name).getSize() / PAGE + 1][];
            pages.put(name, ofFile);
        }
        var page = ofFile[number];
        if (page == null) {
            int start = number * PAGE;
            page = bytes(name, start, Math.min(PAGE, (int) entry(name).getSize() - start));
            ofFile[number] = page;
        }
        return page;
    }

    private byte[] bytes(String name, int start, int length) {
        var bytes = new byte[length];
        try (var in = jar.getInputStream(entry(name))) {
            in.skipNBytes(start);
            if (in.readNBytes(bytes, 0, length) < length) {
                throw new IOException(name + " in " + jar.getName() + " is too short");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ZipEntry entry(String name) {
        var entry = jar.getEntry("dev/codebook/lookup/" + name);
        if (entry == null) {
            throw new UncheckedIOException(new IOException(name + " is missing in " + jar.getName()));
        }
        return entry;
    }
}
