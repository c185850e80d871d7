package dev.codebook.lookup.explain;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/**
 * Hands out events to a parser, never a part of the next one with the rest of one, and keeps each until the parser has
 * taken it, so that another one can read it again. (The parser's own count of characters can go back.)
 */
final class RetainingReader extends Reader {

    /** Of an event that is longer the parser gets no more. */
    private static final int LONGEST = 1 << 20;

    private static final String END = "</Event";

    private final Reader reader;
    private final char[] ahead = new char[1 << 13];
    private int next;
    private int end;

    private final StringBuilder kept = new StringBuilder();
    private boolean isWhole;
    private long lines;

    /** @param begin stands before what the other one has */
    RetainingReader(String begin, Reader reader) {
        this.reader = reader;
        end = begin.length();
        begin.getChars(0, end, ahead, 0);
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

    /** Keeps what follows, up to a number of characters or the end of an event; how many they are. */
    private int keep(int most) {
        for (int count = 0; count < most; ) {
            char c = ahead[next + count];
            kept.append(c);
            count++;
            isWhole = c == '>' && isEnd();
            if (isWhole) {
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

    /** The parser has taken an event: it asks for more only when it is at the end of what it has. */
    void forget() {
        if (isWhole) {
            lines += kept.chars().filter(c -> c == '\n').count();
            kept.setLength(0);
        }
    }

    /** How many ends of lines are in what was forgotten. */
    long lines() {
        return lines;
    }

    /** What is kept, and all that follows. */
    Reader rest() throws IOException {
        kept.append(ahead, next, end - next);
        var rest = new PushbackReader(reader, Math.max(kept.length(), 1));
        rest.unread(kept.toString().toCharArray());
        return rest;
    }

    /** Does nothing: the parser closes what it has read, and another one reads on. */
    @Override
    public void close() {}
}
