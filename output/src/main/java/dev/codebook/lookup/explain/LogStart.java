package dev.codebook.lookup.explain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The first bytes of a log, which show its encoding. */
final class LogStart {

    /** The byte order marks as characters, longer ones first, and their encodings. */
    private static final String[][] MARKS = {
        {"\u00ff\u00fe\0\0", "UTF-32LE"},
        {"\0\0\u00fe\u00ff", "UTF-32BE"},
        {"\u00ef\u00bb\u00bf", ""},
        {"\u00ff\u00fe", "UTF-16LE"},
        {"\u00fe\u00ff", "UTF-16BE"},
        {"", ""}
    };

    private static final int LONGEST = 4096;

    /** The number of bytes that show an encoding. */
    private static final int ENOUGH = 8;

    /** Of so many characters of a log in UTF-16, at least one is ASCII: a digit, a blank or a line end. */
    private static final int CHARACTERS_PER_ASCII = 16;

    /** Of so many characters of a text, less than one is a control character. */
    private static final int CHARACTERS_PER_CONTROL = 32;

    private final byte[] bytes;

    private LogStart(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads what is there. Waits only for the first bytes, or the end of the first line, if it is shorter. */
    static LogStart read(InputStream in) throws IOException {
        var bytes = new byte[LONGEST];
        int length = 0;
        int count = in.read(bytes, 0, LONGEST);
        while (count > 0) {
            length += count;
            count = length < ENOUGH && bytes[length - 1] != '\n' ? in.read(bytes, length, LONGEST - length) : 0;
        }
        return new LogStart(Arrays.copyOf(bytes, length));
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isGzip() {
        return startsWith("\u001f\u008b");
    }

    /** Returns whether the log starts with bytes, which are given as characters. */
    boolean startsWith(String signature) {
        return new String(bytes, StandardCharsets.ISO_8859_1).startsWith(signature);
    }

    LogStart withoutMark() {
        return new LogStart(Arrays.copyOfRange(bytes, mark()[0].length(), bytes.length));
    }

    private String[] mark() {
        int i = 0;
        while (!startsWith(MARKS[i][0])) {
            i++;
        }
        return MARKS[i];
    }

    /** Returns the encoding if it has units of 16 or 32 bits, and null if it is UTF-8 or Windows-1252. */
    @Nullable
    Charset encoding() {
        var mark = mark();
        var name = mark[0].isEmpty() ? encodingByZeros() : mark[1];
        return name.isEmpty() ? null : Charset.forName(name);
    }

    private String encodingByZeros() {
        int quarters = bytes.length / 4;
        int[] zeros = zeros();
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        int fewest = Math.max(1, bytes.length / 2 / CHARACTERS_PER_ASCII);
        if (quarters > 1 && zeros[3] >= quarters && isMost(zeros[2], quarters)) {
            return "UTF-32LE";
        }
        if (quarters > 1 && zeros[0] >= quarters && isMost(zeros[1], quarters)) {
            return "UTF-32BE";
        }
        if (odd >= fewest && isMost(odd, odd + even)) {
            return "UTF-16LE";
        }
        return even >= fewest && isMost(even, odd + even) ? "UTF-16BE" : "";
    }

    private static boolean isMost(int part, int all) {
        return part * 4 >= all * 3;
    }

    /** Returns the number of zero bytes at each offset in a group of four bytes. */
    private int[] zeros() {
        var zeros = new int[4];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i & 3] += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** Returns whether the log is not text: it has control characters that no text has. Zeros at the end do not count. */
    boolean isBinary() {
        var encoding = encoding();
        var text = new String(bytes, encoding == null ? StandardCharsets.ISO_8859_1 : encoding);
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == 0) {
            end--;
        }
        long controls = text.chars().limit(end).filter(LogStart::isControl).count();
        return controls * CHARACTERS_PER_CONTROL > end;
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1B && c != '\b';
    }

    /** Returns the unsigned number of 32 bits at an offset, the lowest byte first; 0 after the end. */
    long number(int offset) {
        if (offset + 4 > bytes.length) {
            return 0;
        }
        return Integer.toUnsignedLong(
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(offset));
    }
}
