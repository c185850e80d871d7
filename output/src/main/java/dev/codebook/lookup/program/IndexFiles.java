package dev.codebook.lookup.program;

import dev.codebook.lookup.Lookup;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipFile;

/**
 * The files of the index in the jar of the program. They are stored in blocks, each an entry of the jar, because
 * decompressing all codes takes longer than a look-up. A class loader would find the entries too, but it would load many
 * classes to create their URLs.
 */
public final class IndexFiles implements Lookup.Files {

    /** The length of a block in bytes. Only the last block of a file is shorter. */
    public static final int BLOCK = 1 << 15;

    private static final String FOLDER = "dev/codebook/lookup/";

    private final ZipFile jar;

    /** The blocks that were read, by the name of their entry. */
    private final Map<String, byte[]> blocks = new HashMap<>();

    /**
     * Opens the files.
     *
     * @param jar the path of the jar
     * @throws IOException if the jar cannot be read
     */
    IndexFiles(String jar) throws IOException {
        this.jar = new ZipFile(jar);
    }

    /**
     * Returns the name of the entry with a block.
     *
     * @param file the name of the file
     * @param number the number of the block, from 0
     * @return the name of the entry in the jar
     */
    public static String entry(String file, int number) {
        return FOLDER + file + "." + number;
    }

    @Override
    public ByteBuffer read(String name) {
        int length = 0;
        int number = 0;
        for (var entry = jar.getEntry(entry(name, 0)); entry != null; entry = jar.getEntry(entry(name, number))) {
            length += (int) entry.getSize();
            number++;
        }
        return read(name, 0, length);
    }

    @Override
    public ByteBuffer read(String name, int start, int length) {
        var part = ByteBuffer.allocate(length);
        for (int at = start; at < start + length; ) {
            var block = block(entry(name, at / BLOCK));
            int from = at % BLOCK;
            int count = Math.min(start + length - at, block.length - from);
            part.put(block, from, count);
            at += count;
        }
        return part.flip();
    }

    private synchronized byte[] block(String name) {
        var known = blocks.get(name);
        if (known != null) {
            return known;
        }
        var entry = jar.getEntry(name);
        if (entry == null) {
            throw new IllegalStateException(name + " is missing in " + jar.getName());
        }
        var bytes = new byte[(int) entry.getSize()];
        try (var in = jar.getInputStream(entry)) {
            if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
                throw new EOFException(name + " is shorter than " + jar.getName() + " says");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        blocks.put(name, bytes);
        return bytes;
    }
}
