package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

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

    static Stream<Arguments> troubles() {
        return Stream.of(
                trouble(
                        "a header that the user named and the release lacks",
                        miniature().codes("winerror.h", "ntstatus.h"),
                        "ntstatus.h: error: the release 10.0.1.0 has no such header"),
                trouble(
                        "a header of the catalogue that is a binary file",
                        miniature()
                                .with("um/WinInet.h", new byte[] {'M', 'Z', 10, 0})
                                .codes("wininet.h", "winerror.h"),
                        "um/WinInet.h:2:1: error: this is no text: expected a header, found a zero byte; get the file again"),
                trouble(
                        "UTF-16 without its mark is no text either",
                        miniature()
                                .with("um/WinInet.h", new byte[] {'#', 0, '\n', 0})
                                .codes("wininet.h"),
                        "um/WinInet.h:1:2: error: this is no text: expected a header, found a zero byte; get the file again"),
                trouble(
                        "a binary file among all headers costs only itself",
                        miniature().with("um/blob.h", new byte[] {0}).constants(),
                        "um/blob.h:1:1: warning: this is no text: expected a header, found a zero byte; get the file again"),
                trouble(
                        "a header without codes among others",
                        miniature().codes("winerror.h", "wingdi.h"),
                        "wingdi.h: warning: no code is in it that the catalogue knows: take every integer constant with scope=constants"),
                trouble(
                        "no code at all",
                        miniature().codes("wingdi.h"),
                        "10.0.1.0: error: no code is in the chosen headers: choose others, or take every integer constant with scope=constants\n"
                                + "wingdi.h: warning: no code is in it that the catalogue knows: take every integer constant with scope=constants"),
                trouble(
                        "no constant at all",
                        Miniature.sdk().with("um/empty.h", "").constants("empty.h"),
                        "10.0.1.0: error: no constant is in the chosen headers: choose others\n"
                                + "empty.h: warning: no constant is in it"),
                trouble(
                        "a header of the catalogue that holds no code of it",
                        miniature().with("shared/lmerr.h", "").codes(),
                        "10.0.1.0: note: has no code in shared/lmerr.h"),
                trouble(
                        "a claimed name without a value",
                        Miniature.sdk()
                                .with("um/wininet.h", CODES + "#define ERROR_ODD later\n")
                                .codes("wininet.h"),
                        "um/wininet.h:3:9: warning: the table wininet takes ERROR_ODD, which is no constant: alias: later"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void saysWhatIsWrongAndWhatToDo(String claim, Generator.Result result, String expected) {
        assertThat(result.diagnostics().stream().map(Diagnostic::toString).filter(line -> !line.startsWith(LACKS)))
                .isEqualTo(expected.lines().collect(Collectors.toList()));
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

    private static Arguments trouble(String claim, Generator.Result result, String expected) {
        return Arguments.of(claim, result, expected);
    }
}
