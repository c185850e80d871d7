package dev.codebook.maven.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.index.IndexFile;
import dev.codebook.maven.input.ParameterErrors;
import dev.codebook.model.Codebook;
import dev.codebook.model.Ledger;
import dev.codebook.model.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sources of a log. The codebook is empty, so only numbers that look like failures are found. */
class ExplainRequestTest {

    private static final String LOG = "begin\nerror 0x80070005\n";

    @TempDir
    Path folder;

    @Test
    void aFile() throws Exception {
        Files.writeString(folder.resolve("setup.log"), LOG, StandardCharsets.UTF_16); // with a mark
        assertThat(explain("setup.log", null)).startsWith("      2  error 0x80070005\n");
    }

    @Test
    void standardInput() throws Exception {
        assertThat(explain("-", null)).startsWith("      2  error 0x80070005\n");
    }

    @Test
    void aLine() throws Exception {
        assertThat(explain(null, "hr=0x80004005")).startsWith("      1  hr=0x80004005\n");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
                     |   | text | codebook.file: error: missing: name a log, such as -Dcodebook.file=setup.log, or - for standard input; or give a text with -Dcodebook.line
            a.log    | b | text | codebook.file: error: both codebook.file and codebook.line are given: expected one of them
            a.log    |   | html | codebook.format: error: there is no format 'html': expected one of text, json
            result.txt | | text | codebook.outputFile: error: result.txt is the log: expected another file
            none.log |   | text | codebook.file: error: none.log does not exist: expected a log, or - for standard input
            logs     |   | text | codebook.file: error: logs is a folder: expected a log
            a.evtx   |   | text | codebook.file: error: a.evtx: a binary event log: expected text or XML; export it first: wevtutil qe <file> /lf:true /f:RenderedXml > log.xml
            """)
    void errorsSayWhatWasExpected(@Nullable String file, @Nullable String line, String format, String message)
            throws Exception {
        Files.createDirectory(folder.resolve("logs"));
        Files.createFile(folder.resolve("result.txt"));
        Files.writeString(folder.resolve("a.evtx"), "ElfFile\0\0\0");
        assertThatThrownBy(() -> request(file, line, format).open(System.in))
                .isInstanceOf(ProblemException.class)
                .hasMessage(message);
    }

    private String explain(@Nullable String file, @Nullable String line) throws ProblemException, IOException {
        var standardInput = new ByteArrayInputStream(LOG.getBytes(StandardCharsets.UTF_8));
        var bytes = new ByteArrayOutputStream();
        var request = request(file, line, "text");
        try (var log = request.open(standardInput);
                var out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            var codebook = new Codebook(List.of(), List.of(), List.of(), Ledger.EMPTY);
            request.format().explain(log, IndexFile.lookup(codebook), out, false, 100);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private ExplainRequest request(@Nullable String file, @Nullable String line, String format)
            throws ProblemException {
        var errors = new ParameterErrors();
        var request = ExplainRequest.parse(file, line, format, folder, folder.resolve("result.txt"), errors);
        errors.throwIfAny();
        return request;
    }
}
