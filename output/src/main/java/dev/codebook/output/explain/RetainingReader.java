package dev.codebook.output.explain;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Hands out events to a parser, never a part of the next one with the rest of one, and keeps each until the parser has
 * taken it, so that another one can read it again. (The parser's own count of characters can go back.)
 */
final class RetainingReader extends Reader {

    /** Of an event that is longer the parser gets no more. */
    private static final int LONGEST = 1 << 20;

    private static final String END = "</Event>";

    private final Reader reader;
    private final char[] ahead = new char[1 << 13];
    private int next;
    private int end;

    private final StringBuilder kept = new StringBuilder();
    /** The lengths of the events in it that were handed out whole. */
    private final Queue<Integer> whole = new ArrayDeque<>();
    /** How many more events the parser has taken than were forgotten. */
    private int taken;

    /** How much is kept of one that was not yet handed out whole. */
    private int begun;

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
        if (next == end || begun > LONGEST) {
            return -1;
        }
        int count = untilEnd(Math.min(length, end - next));
        System.arraycopy(ahead, next, buffer, offset, count);
        next += count;
        return count;
    }

    /** Keeps what follows, up to a number of characters or the end of an event; how many they are. */
    private int untilEnd(int most) {
        int before = kept.length();
        kept.append(ahead, next, most);
        int mark = kept.indexOf(END, Math.max(before - begun, before - END.length() + 1));
        if (mark < 0) {
            begun += most;
            return most;
        }
        int count = mark + END.length() - before;
        kept.setLength(before + count);
        whole.add(begun + count);
        begun = 0;
        return count;
    }

    /** The parser has taken an event. */
    void forget() {
        for (taken++; taken > 0 && !whole.isEmpty(); taken--) {
            int length = whole.remove();
            lines += kept.chars().limit(length).filter(c -> c == '\n').count();
            kept.delete(0, length);
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
