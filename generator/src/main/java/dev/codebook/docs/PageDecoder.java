package dev.codebook.docs;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decodes a page by its byte order mark. Without a byte order mark, the page is decoded in the first of these encodings
 * that can decode all bytes: the declared encoding, UTF-8, Windows-1252.
 */
final class PageDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** The number of bytes that are searched for a declaration, the same as in browsers (HTML 4.2.5.4). */
    private static final int DECLARATION_BYTES = 1024;

    private static final Pattern DECLARED = Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)");

    private static final List<Charset> WITH_BYTE_ORDER_MARK =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private PageDecoder() {}

    /** Returns the text of a page. Bytes that cannot be decoded become U+FFFD. */
    static String decode(byte[] bytes) {
        for (var charset : WITH_BYTE_ORDER_MARK) {
            var mark = ByteBuffer.wrap("\uFEFF".getBytes(charset));
            int length = mark.limit();
            if (bytes.length >= length && ByteBuffer.wrap(bytes, 0, length).equals(mark)) {
                return new String(bytes, length, bytes.length - length, charset);
            }
        }
        return Stream.concat(declared(bytes), Stream.of(StandardCharsets.UTF_8))
                .flatMap(charset -> decodeStrictly(charset, bytes))
                .findFirst()
                .orElseGet(() -> new String(bytes, WINDOWS_1252));
    }

    /** As in the Encoding Standard, 4.2, Latin 1 means Windows-1252, and a declared UTF-16 is ignored. */
    private static Stream<Charset> declared(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
        var match = DECLARED.matcher(start);
        if (!match.find()) {
            return Stream.empty();
        }
        try {
            var charset = Charset.forName(match.group(1));
            if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
                return Stream.of(StandardCharsets.UTF_8, WINDOWS_1252);
            }
            return charset.name().startsWith("UTF-") ? Stream.empty() : Stream.of(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Stream.empty();
        }
    }

    private static Stream<String> decodeStrictly(Charset charset, byte[] bytes) {
        try {
            return Stream.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException | UnsupportedOperationException e) {
            return Stream.empty();
        }
    }
}
