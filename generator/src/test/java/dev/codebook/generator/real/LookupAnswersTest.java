package dev.codebook.generator.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.index.IndexFile;
import dev.codebook.lookup.Code;
import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.answer.AnswerFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What logs and people ask for, and what the headers of a release say to it. */
class LookupAnswersTest {

    private static final Map<RealHeaders, Lookup> LOOKUPS = new ConcurrentHashMap<>();

    /** The first hit of its kind. */
    @ParameterizedTest(name = "{0}: {1} leads to {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            SDK_16299 | 80192ee7      | inner | wininet/ERROR_INTERNET_NAME_NOT_RESOLVED
            SDK_16299 | 0x80072EE7    | inner | wininet/ERROR_INTERNET_NAME_NOT_RESOLVED
            SDK_16299 | -2145833241   | inner | wininet/ERROR_INTERNET_NAME_NOT_RESOLVED
            SDK_16299 | -2147024891   | exact | winerror/E_ACCESSDENIED
            SDK_16299 | -2147024891   | inner | winerror/ERROR_ACCESS_DENIED
            SDK_16299 | 0x80070005    | exact | winerror/E_ACCESSDENIED
            SDK_16299 | 5             | exact | winerror/ERROR_ACCESS_DENIED
            SDK_16299 | E_ACCESSDENIED| exact | winerror/E_ACCESSDENIED
            SDK_16299 | ERROR_ACCESS_DENIED | exact | winerror/ERROR_ACCESS_DENIED
            SDK_16299 | 0x8600023     | guess | cfgmgr2err/RESOURCEMGR_E_RESOURCEALREADYOWNED
            SDK_16299 | 0x8004005     | guess | winerror/E_FAIL
            SDK_16299 | 0x800702e4    | inner | winerror/ERROR_ELEVATION_REQUIRED
            SDK_16299 | 0xC0000005    | exact | ntstatus/STATUS_ACCESS_VIOLATION
            SDK_16299 | c000000d      | exact | ntstatus/STATUS_INVALID_PARAMETER
            SDK_16299 | 0xD0000022    | inner | ntstatus/STATUS_ACCESS_DENIED
            SDK_16299 | 0x80070002    | inner | winerror/ERROR_FILE_NOT_FOUND
            SDK_16299 | 12002         | exact | wininet/ERROR_INTERNET_TIMEOUT
            SDK_16299 | 2221          | exact | lmerr/NERR_UserNotFound
            SDK_16299 | Error 1603    | exact | winerror/ERROR_INSTALL_FAILURE
            SDK_16299 | error 5: Access is denied. | exact | winerror/ERROR_ACCESS_DENIED
            SDK_16299 | HRESULT_FROM_WIN32(ERROR_ACCESS_DENIED) | exact | winerror/ERROR_ACCESS_DENIED
            SDK_16299 | 00000000`c0000005 | exact | ntstatus/STATUS_ACCESS_VIOLATION
            SDK_16299 | 5719          | exact | lmerrlog/NELOG_NetlogonAuthNoDomainController
            MINGW     | 80192ee7      | inner | wininet/ERROR_INTERNET_NAME_NOT_RESOLVED
            MINGW     | -2147024891   | exact | winerror/E_ACCESSDENIED
            MINGW     | 5             | exact | winerror/ERROR_ACCESS_DENIED
            MINGW     | 0x8004005     | guess | winerror/E_FAIL
            MINGW     | 0xC0000005    | exact | ntstatus/STATUS_ACCESS_VIOLATION
            MINGW     | 0xD0000022    | inner | ntstatus/STATUS_ACCESS_DENIED
            """)
    void leadsTo(RealHeaders headers, String input, String kind, String code) {
        assertThat(lookup(headers).answer(input).hits().stream()
                        .filter(hit -> hit.kind().word().equals(kind))
                        .map(LookupAnswersTest::words)
                        .findFirst())
                .hasValue(code);
    }

    @ParameterizedTest
    @EnumSource(names = {"MINGW", "SDK_16299"})
    void readsDigitsInBothBases(RealHeaders headers) {
        assertThat(lookup(headers).answer("1645").hits())
                .extracting(hit -> hit.reading().orElseThrow().base().word())
                .containsSubsequence("decimal", "hexadecimal");
    }

    /** The pattern finds what the words of the header say. */
    @ParameterizedTest
    @EnumSource(names = {"MINGW", "SDK_16299"})
    void aPatternListsAllNames(RealHeaders headers) throws IOException {
        var tree = headers.tree();
        var path = Objects.requireNonNull(tree.find(tree.isPartitioned() ? "um/wininet.h" : "wininet.h"));
        var text = new String(tree.read(path), StandardCharsets.ISO_8859_1);
        var names = Pattern.compile("#define (ERROR_INTERNET_\\w+)")
                .matcher(text)
                .results()
                .map(name -> name.group(1));

        assertThat(lookup(headers).answer("ERROR_INTERNET_*").hits())
                .extracting(Hit::name)
                .containsAll(names.toList())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(names = {"MINGW", "SDK_16299"})
    void nonsenseIsNothing(RealHeaders headers) {
        for (var input : List.of("nonsense", "0xE0434352", "-532462766", "xyzzy plugh")) {
            assertThat(lookup(headers).answer(input).hits()).as(input).isEmpty();
        }
    }

    /** No code is hidden: its number leads to it, and so does its name. */
    @ParameterizedTest
    @EnumSource(names = {"MINGW", "SDK_16299"})
    void everyNumberAndEveryNameLeadsToItsCode(RealHeaders headers) {
        var lookup = lookup(headers);
        for (var table : headers.codes().codebook().tables()) {
            for (var code : table.codes()) {
                var definition =
                        table.id() + " " + code.name() + " " + code.value().hex() + " " + code.line();

                assertThat(lookup.answer(code.value().hex()).hits().stream()
                                .flatMap(hit -> hit.code().stream())
                                .map(LookupAnswersTest::definition))
                        .contains(definition);
                assertThat(lookup.named(code.name()).stream().map(LookupAnswersTest::definition))
                        .contains(definition);
            }
        }
    }

    private static String definition(Code code) {
        return code.table() + " " + code.name() + " " + code.hex() + " " + code.line();
    }

    @ParameterizedTest
    @CsvSource("SDK_16299")
    void saysAllThatANumberHolds(RealHeaders headers) {
        var text = AnswerFormat.TEXT.render(
                lookup(headers), List.of(lookup(headers).answer("80192ee7")), false, 100);

        assertThat(text)
                .startsWith("ERROR_INTERNET_NAME_NOT_RESOLVED\n  0x80192EE7 wraps 12007: ")
                .contains("WIN32, um/WinInet.h:")
                .contains("error, facility 25 = 0x19 (FACILITY_HTTP, MDM_REGISTRATION_FACILITY_CODE), code 12007");
    }

    private static Lookup lookup(RealHeaders headers) {
        return LOOKUPS.computeIfAbsent(
                headers, each -> IndexFile.lookup(each.codes().codebook()));
    }

    private static String words(Hit hit) {
        var code = hit.code().orElseThrow();
        return code.table() + "/" + code.name();
    }
}
