package dev.codebook.output.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Opens logs of any encoding that Windows writes. */
public final class Logs {

    private Logs() {}

    /**
     * Decodes a log: UTF-16 or UTF-8 by its byte order mark, without one UTF-8, in which what is no UTF-8 becomes U+FFFD.
     *
     * @param in the log; closing the reader closes it
     */
    public static Reader open(InputStream in) throws IOException {
        var pushback = new PushbackInputStream(in, 3);
        var mark = pushback.readNBytes(3);
        var charset = charset(mark);
        int length = charset == null ? 0 : charset.equals(StandardCharsets.UTF_8) ? 3 : 2;
        pushback.unread(mark, length, mark.length - length);
        return new InputStreamReader(pushback, charset == null ? StandardCharsets.UTF_8 : charset);
    }

    private static @Nullable Charset charset(byte[] mark) {
        if (begins(mark, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(mark, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return begins(mark, 0xEF, 0xBB, 0xBF) ? StandardCharsets.UTF_8 : null;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
