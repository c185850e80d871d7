package dev.codebook.lookup.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of logs: encodings, compression, and files that are not text. */
class LogDecoderTest {

    private static final String LOG = "12:01 Größe\r\n系统错误 5 – done\r\n\t\u001b[31merror 2\u001b[0m 😀\r\n";

    @ParameterizedTest(name = "{0} with the mark {1}")
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, EFBBBF",
        "UTF-16LE, ''",
        "UTF-16LE, FFFE",
        "UTF-16BE, ''",
        "UTF-16BE, FEFF",
        "UTF-32LE, ''",
        "UTF-32LE, FFFE0000",
        "UTF-32BE, ''",
        "UTF-32BE, 0000FEFF"
    })
    void recognisesTheEncoding(String charset, String mark) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(HexFormat.of().parseHex(mark));
        bytes.write(LOG.getBytes(Charset.forName(charset)));

        assertThat(decoded(new ByteArrayInputStream(bytes.toByteArray()))).isEqualTo(LOG);
        assertThat(decoded(new ByteArrayInputStream(gzip(bytes.toByteArray())))).isEqualTo(LOG);
        assertThat(decoded(slow(bytes.toByteArray()))).isEqualTo(LOG);
    }

    /** A line of Chinese has a zero byte only in its line end. */
    @Test
    void recognisesUtf16WithFewZeros() throws IOException {
        var line = "系统无法启动服务错误\n";

        assertThat(decoded(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "\n", "ab\n", "MZ is not a program here", "PK", "error 5\0\0\0\0\0\0\0\0\0\0\0\0"})
    void readsAnyTextAsText(String text) throws IOException {
        assertThat(decoded(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(text);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "456C6646696C650000000000, 'a binary event log: expected text or XML; export it first: wevtutil qe <file> /lf:true /f:RenderedXml > log.xml'",
        "4D444D5093A7000010000000, 'a memory dump: expected text; analyze it first in WinDbg and save the output: .logopen dump.txt; !analyze -v; .logclose'",
        "5041474544553634000F0000614A0000, 'a memory dump: expected text; analyze it first in WinDbg and save the output: .logopen dump.txt; !analyze -v; .logclose'",
        "000001004802000048020000000000001D6B2C0F, 'an event trace: expected text or XML; export it first: tracerpt <file> -o trace.xml -of XML'",
        "504B03041400000008000000, 'an archive: expected text; extract it first'",
        "4D534346000000001A2B0000, 'an archive: expected text; extract it first'",
        "1F8B0800000000000003, 'an archive: expected text; extract it first'",
        "4D5A90000300000004000000FFFF0000, 'a program: expected a log in text'",
        "01020304050607080900FF0102030400, 'binary data: expected a log in text'"
    })
    void saysWhatIsNotText(String hex, String message) throws IOException {
        var bytes = HexFormat.of().parseHex(hex);
        var compressed = gzip(bytes);

        assertThatThrownBy(() -> LogDecoder.open(new ByteArrayInputStream(compressed)))
                .hasMessage(message);
        if (!hex.startsWith("1F8B")) {
            assertThatThrownBy(() -> LogDecoder.open(new ByteArrayInputStream(bytes)))
                    .hasMessage(message);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        }
        return compressed.toByteArray();
    }

    /** Returns a stream whose reads return one byte each. */
    private static InputStream slow(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, 1));
            }
        };
    }

    private static String decoded(InputStream in) throws IOException {
        try (var reader = LogDecoder.open(in)) {
            var text = new StringBuilder();
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                text.append((char) c);
            }
            return text.toString();
        }
    }
}
