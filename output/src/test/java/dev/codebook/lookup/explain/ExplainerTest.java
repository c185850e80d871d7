package dev.codebook.lookup.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.index.IndexFile;
import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.LookupCases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainerTest {

    private static final Lookup LOOKUP = IndexFile.lookup(LookupCases.codebook());

    private static List<LogLine> explain(String text) throws IOException {
        var lines = new ArrayList<LogLine>();
        new Explainer(LOOKUP).explain(new StringReader(text), lines::add);
        return lines;
    }

    @Test
    void numbersLinesAndCountsCodes() throws IOException {
        var lines = new ArrayList<LogLine>();
        var log = "start\nerror 5\r\n\nhr=0x80070005\nerror 5, error 2\nend\n";
        var summary = new Explainer(LOOKUP).explain(new StringReader(log), lines::add);

        assertThat(lines).extracting(LogLine::number).containsExactly(2L, 4L, 5L);
        assertThat(lines).extracting(LogLine::text).containsExactly("error 5", "hr=0x80070005", "error 5, error 2");
        assertThat(summary.lines()).isEqualTo(6);
        assertThat(summary.codes())
                .extracting(
                        code -> code.first().reading().hex() + " " + code.lines() + " from line " + code.firstLine())
                .containsExactly("0x00000005 2 from line 2", "0x80070005 1 from line 4", "0x00000002 1 from line 5");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"UTF-8, 'EF BB BF'", "UTF-16LE, 'FF FE'", "UTF-16BE, 'FE FF'", "UTF-8, ''", "windows-1252, ''"})
    void readsWhatWindowsWrites(String charset, String mark) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        for (var b : mark.split(" ", 0)) {
            if (!b.isEmpty()) {
                bytes.write(Integer.parseInt(b, 16));
            }
        }
        bytes.write("Größe\r\nFehler: error 5\r\n".getBytes(Charset.forName(charset)));
        var lines = new ArrayList<LogLine>();
        try (var log = LogDecoder.open(new ByteArrayInputStream(bytes.toByteArray()))) {
            new Explainer(LOOKUP).explain(log, lines::add);
        }

        assertThat(lines).extracting(LogLine::text).containsExactly("Fehler: error 5");
    }

    @Test
    void readsALineLongerThanItsBuffer() throws IOException {
        var words = "word ".repeat(200_000);
        var lines = explain("x\n" + words + "error 5 " + words + "\nerror 2");

        assertThat(lines)
                .extracting(line ->
                        line.number() + " " + line.findings().get(0).reading().hex())
                .containsExactly("2 0x00000005", "3 0x00000002");
    }

    @Test
    void findsTheSameHoweverTheTextArrives() throws IOException {
        var text = LabelledLog.read("sample.log").text();
        var whole = explain(text);
        var pieces = new ArrayList<LogLine>();
        var slow = new StringReader(text) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(length, 7));
            }
        };
        new Explainer(LOOKUP).explain(slow, pieces::add);

        assertThat(pieces).isEqualTo(whole);
    }
}
