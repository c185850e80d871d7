package dev.codebook.lookup.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.index.IndexFile;
import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.LookupCases;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.Codebook;
import dev.codebook.model.Ledger;
import dev.codebook.model.Release;
import dev.codebook.output.Codebooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextExplanationTest {

    private static final Lookup LOOKUP = IndexFile.lookup(LookupCases.codebook());

    @Test
    void meaningsStandInColumnsBelowEachLineAndAllCodesAtTheEnd() throws IOException {
        var log = """
                setup begins
                CreateFile failed with error 5 (0x00000005), hr=80070026
                done
                <![LOG[error 2, error 5]LOG]!><time="10:38:25.161+000" date="08-04-2017" component="execmgr">
                """;

        assertThat(explain(log, false)).isEqualTo("""
                      2  CreateFile failed with error 5 (0x00000005), hr=80070026
                         5         ERROR_ACCESS_DENIED  Access is denied.
                         80070026  ERROR_HANDLE_EOF     Reached the end of the file. (FACILITY_WIN32 with the Windows error 38)

                      4  2017-08-04 10:38:25.161 execmgr  error 2, error 5
                         2  ERROR_FILE_NOT_FOUND
                         5  ERROR_ACCESS_DENIED   Access is denied.

                  lines    first  codes of 4 lines
                      2        2  5         ERROR_ACCESS_DENIED   Access is denied.
                      1        2  80070026  ERROR_HANDLE_EOF      Reached the end of the file. (FACILITY_WIN32 with the Windows error 38)
                      1        4  2         ERROR_FILE_NOT_FOUND
                """);
    }

    @Test
    void aTerminalHasColours() throws IOException {
        assertThat(explain("<![LOG[error 5]LOG]!><time=\"1:02\" date=\"\" component=\"\">", true)
                        .lines())
                .containsExactly(
                        "\u001b[2m      1\u001b[0m  \u001b[2m1:02\u001b[0m  error \u001b[33m5\u001b[0m",
                        "         \u001b[33m5\u001b[0m  \u001b[1mERROR_ACCESS_DENIED\u001b[0m  Access is denied.",
                        "");
    }

    static Stream<Arguments> meanings() {
        return Stream.of(
                Arguments.of(
                        "error 0x87d00215",
                        "0x87d00215  no header defines it  HRESULT error, facility 2000 = 0x7D0, code 533 = 0x215, of Configuration"
                                + " Manager"),
                Arguments.of(
                        "error 0xC1230000",
                        "0xC1230000  no header defines it  NTSTATUS error, facility 291 = 0x123, code 0"),
                Arguments.of(
                        "code 0x8600023",
                        "0x8600023  perhaps RESOURCEMGR_E_RESOURCEALREADYOWNED  A provisioning package owns it already."
                                + " (one digit differs from 0x86000023)"),
                Arguments.of("hr=0x1", "0x1  S_FALSE"),
                Arguments.of("exit code 1", "1  ERROR_INVALID_FUNCTION"),
                Arguments.of(
                        "hr=0x80192ee7",
                        "0x80192ee7  Network name not resolved  What it is. (only a documentation page has it)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("meanings")
    void theLikeliestMeaning(String line, String meaning) throws IOException {
        assertThat(explain(line, false).lines().skip(1).findFirst()).hasValue(" ".repeat(9) + meaning);
    }

    @Test
    void whatANumberMeantInWhichRelease() throws IOException {
        var old = Codebooks.code("E_OLD", 0x80180031, CodeSpace.HRESULT).releases("10.0.16299.0", "10.0.16299.0");
        var now = Codebooks.code("E_NEW", 0x80180031, CodeSpace.HRESULT).releases("10.0.20348.0", "10.0.20348.0");
        var codebook = new Codebook(
                List.of(new Release("10.0.16299.0", "sdk", 1), new Release("10.0.20348.0", "sdk", 1)),
                List.of(Codebooks.table("winerror", "shared/winerror.h", old.build(), now.build())),
                List.of(),
                Ledger.EMPTY);

        assertThat(explain("hr=0x80180031", IndexFile.lookup(codebook), false)).isEqualTo("""
                      1  hr=0x80180031
                         0x80180031  E_NEW  (only in 10.0.20348.0)
                         0x80180031  E_OLD  (only in 10.0.16299.0)

                """);
    }

    @Test
    void otherCodesOfTheNumberAreNamed() throws IOException {
        var one = Codebooks.code("E_ONE", 0x80041001, CodeSpace.HRESULT).message("One.");
        var two = Codebooks.code("E_TWO", 0x80041001, CodeSpace.HRESULT);
        var alias = Codebooks.code("E_ALIAS", 0x80041001, CodeSpace.HRESULT).aliasOf("E_ONE");
        var codebook = Codebooks.of(
                Codebooks.table("one", "um/one.h", one.build(), alias.build()),
                Codebooks.table("two", "um/two.h", two.build()));

        assertThat(explain("hr=0x80041001", IndexFile.lookup(codebook), false)).isEqualTo("""
                      1  hr=0x80041001
                         0x80041001  E_ONE  One. (or E_TWO)

                """);
    }

    @Test
    void whatPagesSayStandsAtTheEnd() throws IOException {
        assertThat(explain("hr=0x80192ee7\n\n", false)).endsWith("""

                  0x80192ee7: Network name not resolved, article.html
                    What it is.
                    What to do: What to do.
                """);
    }

    @Test
    void aLogWithoutCodes() throws IOException {
        assertThat(explain("a\nb\n", false)).isEqualTo("no codes in 2 lines\n");
        assertThat(explain("a", false)).isEqualTo("no codes in 1 line\n");
    }

    @Test
    void textIsNoCommandToATerminal() throws IOException {
        assertThat(explain("\u001b[2J\terror 5\u0007", false)).startsWith("      1  \\u001B[2J error 5\\u0007\n");
    }

    @Test
    void ofALongLineThePartsAroundItsCodesAreShown() throws IOException {
        var words = "word ".repeat(20_000);
        var line =
                explain(words + "error 5 " + words, false).lines().findFirst().orElseThrow();

        assertThat(line).hasSizeLessThan(5000).contains(" … ").contains("word error 5 word");
    }

    private static String explain(String log, boolean isColoured) throws IOException {
        return explain(log, LOOKUP, isColoured);
    }

    private static String explain(String log, Lookup lookup, boolean isColoured) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            ExplanationFormat.TEXT.explain(new StringReader(log), lookup, out, isColoured, 100);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
