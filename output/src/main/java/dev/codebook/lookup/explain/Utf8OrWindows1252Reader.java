package dev.codebook.lookup.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8. A byte that is not valid UTF-8 is read as Windows-1252, the encoding of older programs. */
final class Utf8OrWindows1252Reader extends Reader {

    private static final int SIZE = 1 << 16;
    private static final String WINDOWS = windows();

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private boolean isEnded;

    Utf8OrWindows1252Reader(InputStream in) {
        this.in = in;
    }

    private static String windows() {
        var bytes = new byte[1 << Byte.SIZE];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return new String(bytes, Charset.forName("windows-1252"));
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        var chars = CharBuffer.wrap(buffer, offset, length);
        while (true) {
            var result = utf8.decode(bytes, chars, isEnded);
            if (result.isError() && chars.hasRemaining()) {
                chars.put(WINDOWS.charAt(bytes.get() & 0xFF));
            } else if (!result.isUnderflow() || chars.position() > offset) {
                return chars.position() - offset;
            } else if (isEnded) {
                return -1;
            } else {
                fill();
            }
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        isEnded = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
