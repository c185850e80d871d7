package dev.codebook.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            ASCII,                           41 62 0a,                    'Ab\n'
            nothing,                         '',                          ''
            UTF-8,                           c3 a9,                       é
            UTF-8 with a mark,               ef bb bf 41 c3 a9,           Aé
            ASCII with a mark,               ef bb bf 41,                 A
            UTF-8 of four bytes,             f0 9f 98 80 41,              😀A
            Windows-1252,                    63 61 66 e9 20 93 94,        caf\u00e9 \u201c\u201d
            UTF-8 and a stray byte,          c3 a9 ff,                    \u00c3\u00a9\u00ff
            half a mark,                     ef bb,                       \u00ef\u00bb
            UTF-16 little-endian,            ff fe 41 00 e9 00,           A\u00e9
            UTF-16 big-endian,               fe ff 00 41 00 e9,           A\u00e9
            UTF-16 with half a character,    ff fe 41 00 e9,              A\ufffd
            UTF-16 with half a pair,         fe ff d8 00,                 \ufffd
            UTF-16 with line ends,           ff fe 41 00 0d 00 0a 00,     'A\n'
            zeros are characters,            41 00 42,                    'A\u0000B'
            """)
    void decodes(String encoding, String bytes, String text) {
        assertThat(SourceText.decode("a.h", HexFormat.ofDelimiter(" ").parseHex(bytes))
                        .text())
                .isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            LF,                                a%b,          'a\nb'
            CR LF,                             a~%b,         'a\nb'
            CR alone,                          a~b,          'a\nb'
            CR CR LF,                          a~~%b,        'a\n\nb'
            all of them,                       a~%b%c~d~~%e, 'a\nb\nc\nd\n\ne'
            no end of line at the end,         a%b,          'a\nb'
            CR at the end,                     a~,           'a\n'
            a splice,                          a\\%b,        ab
            a splice at CR LF,                 a\\~%b,       ab
            two splices,                       a\\%\\%b,     ab
            a splice at the end,               a\\%,         a
            a backslash at the end,            a\\,          'a\\'
            a blank after a backslash,         'a\\ %b',     'a\\ \nb'
            two backslashes are one splice,    a\\\\%b,      'a\\b'
            a splice makes a splice,           a\\\\%%b,     'a\\\nb'
            """)
    void allLineEndsBecomeLf(String claim, String written, String text) {
        var raw = written.replace('~', '\r').replace('%', '\n');
        var bytes = raw.getBytes(StandardCharsets.US_ASCII);
        var accented = (raw + "\u00e9").getBytes(Charset.forName("windows-1252"));

        assertThat(SourceText.decode("a.h", bytes).text()).isEqualTo(text);
        assertThat(SourceText.of("a.h", raw).text()).isEqualTo(text);
        assertThat(SourceText.decode("a.h", accented).text()).startsWith(text);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(textBlock = """
            'x',              x, 1:1
            '  x',            x, 1:3
            'a\nb x',         x, 2:3
            'a\r\nb x',       x, 2:3
            'a\rb x',         x, 2:3
            'a\r\r\nb x',     x, 3:3
            '\n\n\nx',        x, 4:1
            'a \\\nx',        x, 2:1
            'a \\\r\n  x',    x, 2:3
            'a \\\n\\\n\\\nx',x, 4:1
            'a \\\n b \\\nc x',x, 3:3
            'a x\\\nb',       x, 1:3
            'a x\\\nb',       b, 2:1
            """)
    void placesReferToTheFile(String text, String what, String place) {
        var source = SourceText.of("um/a.h", text);
        int offset = source.text().indexOf(what);

        assertThat(source.line(offset) + ":" + source.column(offset)).isEqualTo(place);
    }

    @Test
    void theEndOfTheTextHasAPlace() {
        var source = SourceText.of("a.h", "a\nbc");

        assertThat(source.line(4)).isEqualTo(2);
        assertThat(source.column(4)).isEqualTo(3);
        assertThat(SourceText.of("a.h", "").line(0)).isEqualTo(1);
    }
}
