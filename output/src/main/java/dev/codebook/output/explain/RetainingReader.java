package dev.codebook.output.explain;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/** Keeps what was read of it until that can be forgotten, so that another one can read it again. */
final class RetainingReader extends Reader {

    /** Whoever does not get on with so many characters gets no more. */
    private static final int MOST = 1 << 20;

    private static final int PIECE = 1 << 13;

    private final Reader reader;
    private final StringBuilder kept = new StringBuilder();
    private String begin;
    private int forgotten;

    /** @param begin stands before what the other one has */
    RetainingReader(String begin, Reader reader) {
        this.begin = begin;
        this.reader = reader;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        kept.delete(0, forgotten);
        forgotten = 0;
        if (kept.length() > MOST) {
            return -1;
        }
        int count =
                begin.isEmpty() ? reader.read(buffer, offset, Math.min(length, PIECE)) : begin(buffer, offset, length);
        if (count > 0) {
            kept.append(buffer, offset, count);
        }
        return count;
    }

    private int begin(char[] buffer, int offset, int length) {
        int count = Math.min(length, begin.length());
        begin.getChars(0, count, buffer, offset);
        begin = begin.substring(count);
        return count;
    }

    /** So many more characters from the first one kept are not needed again. */
    void forget(int count) {
        forgotten = Math.min(forgotten + count, kept.length());
    }

    /** What was kept, and all that follows. */
    Reader rest() throws IOException {
        var again = kept.substring(forgotten);
        var rest = new PushbackReader(reader, Math.max(again.length(), 1));
        rest.unread(again.toCharArray());
        return rest;
    }

    /** Does nothing: the parser closes what it has read, and another one reads on. */
    @Override
    public void close() {}
}
