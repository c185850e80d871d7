package dev.codebook.lookup.explain;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/**
 * Feeds a parser one event at a time and buffers it until the parser has consumed it, so that an event with an error
 * can be read again as plain lines. The parser's own character offset is not used: it can decrease.
 */
final class RetainingReader extends Reader {

    /** The greatest number of characters of one event that the parser receives. */
    private static final int LONGEST = 1 << 20;

    private static final String END = "</Event";

    private final Reader reader;
    private final char[] ahead = new char[1 << 13];
    private int next;
    private int end;

    private final StringBuilder kept = new StringBuilder();
    private boolean isComplete;
    private long lines;

    /** @param prefix the text that precedes the text of the reader */
    RetainingReader(String prefix, Reader reader) {
        this.reader = reader;
        end = prefix.length();
        prefix.getChars(0, end, ahead, 0);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(reader.read(ahead, 0, ahead.length), 0);
        }
        if (next == end || kept.length() > LONGEST) {
            return -1;
        }
        int count = keep(Math.min(length, end - next));
        System.arraycopy(ahead, next, buffer, offset, count);
        next += count;
        return count;
    }

    /** Buffers at most the given number of characters, up to the end of an event, and returns their number. */
    private int keep(int most) {
        for (int count = 0; count < most; ) {
            char c = ahead[next + count];
            kept.append(c);
            count++;
            isComplete = c == '>' && isEnd();
            if (isComplete) {
                return count;
            }
        }
        return most;
    }

    private boolean isEnd() {
        int last = kept.length() - 1;
        while (last > 0 && kept.charAt(last - 1) <= ' ') {
            last--;
        }
        int start = last - END.length();
        return start >= 0 && kept.indexOf(END, start) == start;
    }

    /** Drops a complete event: the parser has consumed it, as it requests more text only at the end of the buffer. */
    void forget() {
        if (isComplete) {
            lines += kept.chars().filter(c -> c == '\n').count();
            kept.setLength(0);
        }
    }

    /** Returns the number of line ends in the dropped events. */
    long lines() {
        return lines;
    }

    /** Returns a reader of the buffered text and of all text that follows. */
    Reader rest() throws IOException {
        kept.append(ahead, next, end - next);
        var rest = new PushbackReader(reader, Math.max(kept.length(), 1));
        rest.unread(kept.toString().toCharArray());
        return rest;
    }

    /** Does nothing, because the parser closes its source but another reader continues to read it. */
    @Override
    public void close() {}
}
