package dev.codebook.lookup.explain;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads lines into one buffer, without an object for each. A line longer than the buffer is returned in pieces. */
final class LineReader implements LogReader {

    private static final int SIZE = 1 << 18;

    /** The number of UTF-16 units of a character outside the basic plane. */
    private static final int LONGEST_CHARACTER = 2;

    private static final int LONGEST_TRAILER = 1000;

    private final Reader reader;
    private final char[] buffer = new char[SIZE];
    private int textTo;
    private int lineTo;
    private int next;
    private int end;
    private long number;
    private boolean isEnded;
    private boolean isPiece;

    /** @param lines the number of lines that were read before */
    LineReader(Reader reader, long lines) {
        this.reader = reader;
        this.number = lines;
    }

    @Override
    public @Nullable Line next() throws IOException {
        int scanned = next;
        while (true) {
            int lineEnd = indexOfEnd(scanned);
            if (lineEnd >= 0) {
                return take(lineEnd, lineEnd + 1);
            }
            scanned = end;
            if (isEnded) {
                return next < end ? take(end, end) : null;
            }
            if (next == 0 && SIZE - end < LONGEST_CHARACTER) {
                return takePiece();
            }
            scanned -= fill();
        }
    }

    private Line take(int lineEnd, int nextLine) {
        number += isPiece ? 0 : 1;
        isPiece = lineEnd == nextLine && !isEnded;
        lineTo = lineEnd > next && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
        var line = CmTrace.text(new Line(buffer, next, lineTo));
        textTo = line.to();
        next = nextLine;
        return line;
    }

    /** Returns a part of a line that is longer than the buffer. The part ends between two words if possible. */
    private Line takePiece() {
        int cut = end;
        while (cut > SIZE / 2 && buffer[cut - 1] > ' ') {
            cut--;
        }
        return take(cut, cut);
    }

    /** Moves the unread text to the start of the buffer, fills the rest, and returns how far the text was moved. */
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

    @Override
    public long lineNumber() {
        return number;
    }

    @Override
    public String origin() {
        return CmTrace.origin(new String(buffer, textTo, Math.min(lineTo - textTo, LONGEST_TRAILER)));
    }
}
