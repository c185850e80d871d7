package dev.codebook.index;

import dev.codebook.lookup.Lookup;
import dev.codebook.model.Codebook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** The index of a codebook in memory. */
public final class MemoryIndex implements Lookup.Files {

    private final byte[] codes;
    private final byte[] texts;

    private MemoryIndex(Codebook codebook) throws IOException {
        var index = new IndexWriter(codebook);
        var out = new ByteArrayOutputStream();
        index.writeCodes(out);
        codes = out.toByteArray();
        out.reset();
        index.writeTexts(out);
        texts = out.toByteArray();
    }

    /** Returns a look-up in a codebook. */
    public static Lookup lookup(Codebook codebook) {
        try {
            return new Lookup(new MemoryIndex(codebook), "");
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
    }

    @Override
    public ByteBuffer read(String name) {
        return ByteBuffer.wrap(name.equals(Lookup.CODES) ? codes : texts);
    }
}
