package dev.codebook.lookup.program;

import dev.codebook.lookup.Lookup;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.ZipFile;

/**
 * The files of the index in the jar of the program. A class loader would find them too, but it would load many classes to
 * create a URL for each file.
 *
 * @param jar the path of the jar
 */
record IndexFiles(String jar) implements Lookup.Files {

    /** The path of the folder with the files, which lie beside the class that reads them in the generated Java. */
    static final String FOLDER = "dev/codebook/lookup/";

    @Override
    public ByteBuffer read(String name) {
        try (var zip = new ZipFile(jar)) {
            var entry = zip.getEntry(FOLDER + name);
            if (entry == null) {
                throw new IllegalStateException(name + " is missing in " + jar);
            }
            var bytes = new byte[(int) entry.getSize()];
            try (var in = zip.getInputStream(entry)) {
                if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
                    throw new EOFException(name + " is shorter than " + jar + " says");
                }
            }
            return ByteBuffer.wrap(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
