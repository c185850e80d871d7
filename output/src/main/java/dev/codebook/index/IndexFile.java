package dev.codebook.index;

import dev.codebook.lookup.Lookup;
import dev.codebook.model.Codebook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The two files of an index as one, which is replaced as a whole: the length of the first file, the first file, and the
 * second file.
 */
public final class IndexFile implements Lookup.Files {

    private final byte[] bytes;

    /** @param bytes the contents of the file, as {@link #bytes} returns them */
    public IndexFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the index of a codebook. */
    public static IndexFile of(Codebook codebook) {
        var index = new IndexWriter(codebook);
        var codes = new ByteArrayOutputStream();
        var texts = new ByteArrayOutputStream();
        try {
            index.writeCodes(codes);
            index.writeTexts(texts);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return new IndexFile(ByteBuffer.allocate(Integer.BYTES + codes.size() + texts.size())
                .putInt(codes.size())
                .put(codes.toByteArray())
                .put(texts.toByteArray())
                .array());
    }

    /** Returns the contents of the file. The array is not copied. */
    public byte[] bytes() {
        return bytes;
    }

    /** Opens the index, with all its releases. */
    public Lookup open() {
        return new Lookup(this, "");
    }

    /** Returns a look-up in a codebook. */
    public static Lookup lookup(Codebook codebook) {
        return of(codebook).open();
    }

    @Override
    public ByteBuffer read(String name) {
        int texts = Integer.BYTES + ByteBuffer.wrap(bytes).getInt();
        return name.equals(Lookup.CODES)
                ? ByteBuffer.wrap(bytes, Integer.BYTES, texts - Integer.BYTES)
                : ByteBuffer.wrap(bytes, texts, bytes.length - texts);
    }
}
