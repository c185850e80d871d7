package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.generator.tables.Catalogue;
import dev.codebook.model.Code;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratorTest {

    private static final String LACKS = "10.0.1.0: note: lacks these headers of the catalogue: ";
    private static final String CODES = "#define ERROR_SUCCESS 0L\n#define ERROR_FILE_NOT_FOUND 2L\n";

    @Test
    void readsTheHeadersOfTheCatalogue() {
        var result = miniature().codes();

        assertThat(result.codebook().tables()).extracting(CodeTable::id).containsExactly("winerror", "wininet");
        assertThat(result.codebook().releases())
                .singleElement()
                .satisfies(release -> assertThat(release.headerCount()).isEqualTo(4));
    }

    @Test
    void withConstantsReadsEveryHeader() {
        assertThat(miniature().constants().codebook().tables())
                .extracting(CodeTable::id)
                .containsExactly("winerror", "wingdi", "wininet");
    }

    static Stream<Arguments> selections() {
        return Stream.of(
                selection("a file name, in any case", List.of("WININET.H"), "wininet"),
                selection("a path", List.of("shared/winerror.h"), "winerror"),
                selection("a pattern over paths", List.of("um/*"), "wininet"),
                selection("several", List.of("wini*.h", "winerror.h"), "winerror wininet"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("selections")
    void readsTheHeadersThatTheUserNames(String claim, List<String> headers, String tables) {
        var result = miniature().codes(headers.toArray(String[]::new));

        assertThat(result.codebook().tables()).extracting(CodeTable::id).containsExactly(tables.split(" "));
        assertThat(result.diagnostics()).isEmpty();
    }

    static Stream<Arguments> problems() {
        return Stream.of(
                problem(
                        "a header that the user named and the release lacks",
                        miniature().codes("winerror.h", "ntstatus.h"),
                        "ntstatus.h: error: the release 10.0.1.0 has no such header: check the spelling, or use a pattern such as win*.h"),
                problem(
                        "a header of the catalogue that is a binary file",
                        miniature()
                                .with("um/WinInet.h", new byte[] {'M', 'Z', 10, 0})
                                .codes("wininet.h", "winerror.h"),
                        "um/WinInet.h:2:1: error: not a text file: expected a header, found a NUL byte; download the file again"),
                problem(
                        "UTF-16 without a byte order mark is not text either",
                        miniature()
                                .with("um/WinInet.h", new byte[] {'#', 0, '\n', 0})
                                .codes("wininet.h"),
                        "um/WinInet.h:1:2: error: not a text file: expected a header, found a NUL byte; download the file again"),
                problem(
                        "a binary file among all headers costs only itself",
                        miniature().with("um/blob.h", new byte[] {0}).constants(),
                        "um/blob.h:1:1: warning: not a text file: expected a header, found a NUL byte; download the file again"),
                problem(
                        "a header without codes among others",
                        miniature().codes("winerror.h", "wingdi.h"),
                        "wingdi.h: warning: contains no code of the catalogue: set scope=constants to take every integer constant"),
                problem(
                        "no code at all",
                        miniature().codes("wingdi.h"),
                        "10.0.1.0: error: the selected headers contain no code: select other headers, or set scope=constants to take every integer constant\n"
                                + "wingdi.h: warning: contains no code of the catalogue: set scope=constants to take every integer constant"),
                problem(
                        "no constant at all",
                        Miniature.sdk().with("um/empty.h", "").constants("empty.h"),
                        "10.0.1.0: error: the selected headers contain no constant: select other headers\n"
                                + "empty.h: warning: contains no constant"),
                problem(
                        "a header of the catalogue that holds no code of it",
                        miniature().with("shared/lmerr.h", "").codes(),
                        "10.0.1.0: note: has no code in these headers of the catalogue: shared/lmerr.h"),
                problem(
                        "a claimed name without a value",
                        Miniature.sdk()
                                .with("um/wininet.h", CODES + "#define ERROR_ODD later\n")
                                .codes("wininet.h"),
                        "um/wininet.h:3:9: warning: the rule of table wininet matches ERROR_ODD, which is not an integer constant: alias: later"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("problems")
    void reportsTheProblemAndTheRemedy(String claim, Generator.Result result, String expected) {
        assertThat(result.diagnostics().stream().map(Diagnostic::toString).filter(line -> !line.startsWith(LACKS)))
                .isEqualTo(expected.lines().collect(Collectors.toList()));
    }

    @Test
    void mergesReleasesAndNamesTheReleaseOfEachHeader() {
        var older = Miniature.release("10.0.1.0").with("um/winerror.h", CODES);
        var newer = Miniature.release("10.0.2.0").with("um/winerror.h", CODES).with("um/wininet.h", "");

        var result = of(List.of(older, newer), "winerror.h", "wininet.h");

        assertThat(result.codebook().releaseNames()).containsExactly("10.0.1.0", "10.0.2.0");
        assertThat(result.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("10.0.2.0/wininet.h: warning: contains no code of the catalogue:"
                        + " set scope=constants to take every integer constant");
    }

    @Test
    void aHeaderThatOneOfSeveralReleasesHasIsNotMissing() {
        var older = Miniature.release("10.0.1.0").with("um/winerror.h", CODES);
        var newer = Miniature.release("10.0.2.0").with("um/winerror.h", CODES);

        assertThat(of(List.of(older, newer), "winerror.h", "winnet.h").diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "winnet.h: error: no release has such a header: check the spelling, or use a pattern such as win*.h");
    }

    @Test
    void releasesAfterOneWithAnErrorAreNotRead() {
        var damaged = Miniature.release("10.0.1.0").with("um/winerror.h", new byte[] {0});
        var newer = Miniature.release("10.0.2.0").with("um/winerror.h", new byte[] {0});

        assertThat(of(List.of(damaged, newer), "winerror.h").diagnostics())
                .singleElement()
                .asString()
                .startsWith("10.0.1.0/um/winerror.h:1:1: error: ");
    }

    private static Generator.Result of(List<Miniature> releases, String... headers) {
        var trees = releases.stream().map(Miniature::tree).toList();
        return Miniature.generate(trees, Code.Scope.CODE, List.of(headers), Catalogue.builtIn());
    }

    @Test
    void namesSomeOfWhatTheReleaseLacksAndCountsTheRest() {
        assertThat(miniature().codes().diagnostics())
                .singleElement()
                .satisfies(note -> assertThat(note.toString())
                        .startsWith(LACKS + "1394.h, activprof.h, ")
                        .matches(".* and [0-9]+ more"));
    }

    private static Miniature miniature() {
        return Miniature.sdk()
                .with("shared/winerror.h", CODES)
                .with("um/WinInet.h", "#define ERROR_INTERNET_TIMEOUT 12002\n#define INTERNET_PORT 80\n")
                .with("um/wingdi.h", "#define R2_BLACK 1\n");
    }

    private static Arguments selection(String claim, List<String> headers, String tables) {
        return Arguments.of(claim, headers, tables);
    }

    private static Arguments problem(String claim, Generator.Result result, String expected) {
        return Arguments.of(claim, result, expected);
    }
}
