package dev.codebook.grammar;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The text of a header after translation phases 1 and 2 (C11 5.1.1.2): decoded, with {@code \n} as line end, and
 * spliced lines joined.
 *
 * <p>An offset is a position in this text, in characters from 0. {@link #line} and {@link #column} convert it to a
 * position in the file.
 */
public final class SourceText {

    /** Represents each non-ASCII character in the symbols. */
    static final byte OTHER = 0x7F;

    private final String path;
    private final byte[] symbols;
    private final int length;
    private final int[] lineStarts;
    /** The smallest byte: negative if there are non-ASCII characters, 0 if there can be a NUL, else positive. */
    private final int smallest;
    /** The text as a string; created on demand for an ASCII header. */
    private @Nullable String text;

    private SourceText(String path, byte[] symbols, int length, int[] lineStarts, int smallest, @Nullable String text) {
        this.path = path;
        this.symbols = symbols;
        this.length = length;
        this.lineStarts = lineStarts;
        this.smallest = smallest;
        this.text = text;
    }

    /**
     * Decodes the bytes of a header: as UTF-16 if they start with its byte order mark, else as UTF-8 if they are valid,
     * else as Windows-1252.
     *
     * @param path the path of the header in the SDK tree, for diagnostics
     * @param bytes the content of the file; the text keeps the array and can change it
     */
    public static SourceText decode(String path, byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return splice(path, new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return splice(path, new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        var content = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        int smallest = smallest(bytes);
        return smallest >= 0
                ? spliceAscii(path, bytes, smallest)
                : splice(path, decode(content).toString());
    }

    /** Creates a text that is not from a file, for instance pasted tokens. */
    public static SourceText of(String path, String text) {
        return splice(path, text);
    }

    private static CharBuffer decode(ByteBuffer content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(content.duplicate());
        } catch (CharacterCodingException notUtf8) {
            return Charset.forName("windows-1252").decode(content);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int smallest(byte[] bytes) {
        int smallest = 1;
        for (byte b : bytes) {
            if (b < smallest) {
                smallest = b;
            }
        }
        return smallest;
    }

    /** Does what {@link #splice} does, in place and without conversion to characters: nearly all headers are ASCII. */
    private static SourceText spliceAscii(String path, byte[] bytes, int smallest) {
        var lines = new LineTable(bytes.length);
        int length = 0;
        int from = 0;
        while (from < bytes.length) {
            int end = lineEnd(bytes, from);
            boolean isSpliced = end > from && bytes[end - 1] == '\\';
            if (length != from) {
                System.arraycopy(bytes, from, bytes, length, end - from);
            }
            length += end - from;
            from = end + 1;
            if (end < bytes.length) {
                if (bytes[end] == '\r' && from < bytes.length && bytes[from] == '\n') {
                    from++;
                }
                if (isSpliced) {
                    length--;
                } else {
                    bytes[length++] = '\n';
                }
                lines.startAt(length);
            }
        }
        return new SourceText(path, bytes, length, lines.starts(), smallest, null);
    }

    private static int lineEnd(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && (bytes[end] > '\r' || bytes[end] != '\r' && bytes[end] != '\n')) {
            end++;
        }
        return end;
    }

    private static SourceText splice(String path, String raw) {
        var lines = new LineTable(raw.length());
        var out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r' || c == '\n') {
                boolean isSpliced = i > 0 && raw.charAt(i - 1) == '\\';
                if (c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
                    i++;
                }
                if (isSpliced) {
                    out.setLength(out.length() - 1);
                } else {
                    out.append('\n');
                }
                lines.startAt(out.length());
            } else {
                out.append(c);
            }
        }
        return new SourceText(
                path,
                symbols(out),
                out.length(),
                lines.starts(),
                raw.chars().allMatch(c -> c < 0x80) ? 0 : -1,
                out.toString());
    }

    private static byte[] symbols(CharSequence text) {
        var symbols = new byte[text.length()];
        for (int i = 0; i < symbols.length; i++) {
            symbols[i] = text.charAt(i) < 0x80 ? (byte) text.charAt(i) : OTHER;
        }
        return symbols;
    }

    /** Returns the path of the header in the SDK tree. */
    public String path() {
        return path;
    }

    /** Returns whether all characters are ASCII, as in nearly every header. */
    boolean isAscii() {
        return smallest >= 0;
    }

    /** Returns a byte per character, {@link #OTHER} if not ASCII. Bytes after {@link #length} are not in the text. */
    byte[] symbols() {
        return symbols;
    }

    int length() {
        return length;
    }

    String substring(int from, int to) {
        return isAscii()
                ? new String(symbols, from, to - from, StandardCharsets.ISO_8859_1)
                : text().substring(from, to);
    }

    /** Returns the whole text. */
    public String text() {
        var known = text;
        if (known == null) {
            known = substring(0, length);
            text = known;
        }
        return known;
    }

    /** Returns the offset of the first NUL; -1 if there is none. Headers do not contain NULs. */
    public int firstZero() {
        int at = smallest > 0 ? length : 0;
        while (at < length && symbols[at] != 0) {
            at++;
        }
        return at < length ? at : -1;
    }

    /** Returns the line, from 1, of an offset in the file. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        if (found < 0) {
            return -found - 1;
        }
        while (found + 1 < lineStarts.length && lineStarts[found + 1] == offset) {
            found++;
        }
        return found + 1;
    }

    /** Returns the column, from 1, of an offset in its line. */
    public int column(int offset) {
        return offset - lineStarts[line(offset) - 1] + 1;
    }

    /** The offsets at which the lines of the file start. Two offsets are equal if a spliced line is empty. */
    private static final class LineTable {
        private int[] starts;
        private int count = 1;

        LineTable(int characters) {
            starts = new int[16 + characters / 24];
        }

        void startAt(int offset) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count++] = offset;
        }

        int[] starts() {
            return Arrays.copyOf(starts, count);
        }
    }
}
