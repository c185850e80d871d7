package dev.codebook.output.explain;

import java.io.IOException;
import java.io.Reader;

/** The lines of a log in one buffer, so that no line costs an object; a longer one than the buffer comes in pieces. */
final class LineReader {

    private static final int SIZE = 1 << 18;

    private final Reader reader;
    private final char[] buffer = new char[SIZE];
    private int from;
    private int to;
    private int next;
    private int end;
    private long number;
    private boolean isEnded;
    private boolean isPiece;

    LineReader(Reader reader) {
        this.reader = reader;
    }

    /** Goes to the next line; false where there is none. */
    boolean next() throws IOException {
        int scanned = next;
        while (true) {
            int lineEnd = indexOfEnd(scanned);
            if (lineEnd >= 0) {
                return take(lineEnd, lineEnd + 1);
            }
            scanned = end;
            if (isEnded) {
                return next < end && take(end, end);
            }
            if (next == 0 && end == SIZE) {
                return takePiece();
            }
            scanned -= fill();
        }
    }

    private boolean take(int lineEnd, int nextLine) {
        number += isPiece ? 0 : 1;
        isPiece = lineEnd == nextLine && !isEnded;
        from = next;
        to = lineEnd > next && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
        next = nextLine;
        return true;
    }

    /** Ends a piece where no word is cut. */
    private boolean takePiece() {
        int cut = end;
        while (cut > SIZE / 2 && buffer[cut - 1] > ' ') {
            cut--;
        }
        return take(cut, cut);
    }

    /** Moves what is left to the begin of the buffer and reads on; how far it was moved. */
    private int fill() throws IOException {
        int moved = next;
        System.arraycopy(buffer, next, buffer, 0, end - next);
        end -= moved;
        next = 0;
        int count = reader.read(buffer, end, SIZE - end);
        if (count < 0) {
            isEnded = true;
        } else {
            end += count;
        }
        return moved;
    }

    private int indexOfEnd(int start) {
        for (int i = start; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** The number of the line, from 1; at the end how many lines there are. */
    long number() {
        return number;
    }

    char[] text() {
        return buffer;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** The line's text without its end. */
    String line() {
        return new String(buffer, from, to - from);
    }
}
