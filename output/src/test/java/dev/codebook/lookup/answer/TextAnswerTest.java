package dev.codebook.lookup.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.LookupCases;
import dev.codebook.model.Code;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.Doc;
import dev.codebook.model.Facility;
import dev.codebook.model.Ledger;
import dev.codebook.output.Codebooks;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text output, for the codebook of the look-up's cases and for others. */
class TextAnswerTest {

    private static final Lookup CASES = new Lookup(LookupCases.codebook());

    @Test
    void takesANumberApartAndNamesWhatIsInside() {
        assertThat(text(CASES, "80192ee7")).isEqualTo("""
                80192ee7 read as hexadecimal
                  value     0x80192EE7, 2149134055, signed -2145833241
                  HRESULT   error, facility 25 (0x19), code 12007 (0x2EE7)
                  facility  FACILITY_HTTP          shared/winerror.h
                            FACILITY_MDM_WINDOWS8  um/MDMRegistration.h

                  In documentation only
                    0x80192EE7
                      Network name not resolved, article.html
                        What it is.
                        What to do: What to do.

                  Inside: under facility 25, the code 12007 is a Windows error
                    ERROR_INTERNET_NAME_NOT_RESOLVED  12007  WIN32  um/WinInet.h:1
                    ERROR_WINHTTP_NAME_NOT_RESOLVED   12007  WIN32  um/winhttp.h:1
                """);
    }

    @Test
    void labelsBothReadings() {
        assertThat(text(CASES, "1645")).isEqualTo("""
                1645 read as decimal
                  value  0x0000066D, 1645
                  range  Windows errors of Windows Installer (1600 to 1699)

                  With exactly this value
                    ERROR_INSTALL_REMOTE_PROHIBITED  WIN32  shared/winerror.h:1

                1645 read as hexadecimal
                  value  0x00001645, 5701
                  range  Windows errors of LAN Manager error log (5700 to 5899), Failover cluster (5000 to 5999)

                  With exactly this value
                    NELOG_NetlogonFailedToUpdateTrustList  WIN32  um/LMErrlog.h:1
                """);
    }

    @Test
    void saysOfAReadingWithoutCodesOnlyWhatItIs() {
        assertThat(text(CASES, "12002")).contains("\n\n12002 read as hexadecimal: 0x00012002, nothing found\n");
    }

    @Test
    void marksAGuess() {
        assertThat(text(CASES, "0x8600023")).endsWith("""

                  A guess, if a digit is missing or wrong: it also ends in 00023
                    RESOURCEMGR_E_RESOURCEALREADYOWNED  0x86000023  HRESULT  um/cfgmgr2err.h:1
                      A provisioning package owns it already.
                """);
    }

    @Test
    void saysWhatIsNotLiveAndWhy() {
        assertThat(text(CASES, "E_FAIL")).isEqualTo("""
                E_FAIL

                  With this name
                    E_FAIL  0x80004005  HRESULT  shared/winerror.h:1
                      Unspecified error
                    E_FAIL  0x80000008  HRESULT  shared/winerror.h:1  not live
                      #if _MAC
                """);
    }

    @Test
    void saysInWhichReleasesOfSeveralItIsSo() {
        assertThat(text(CASES, "MENROLL_E_MDM_NOT_CONFIGURED")).endsWith("""
                    MENROLL_E_MDM_NOT_CONFIGURED  0x8018002B  HRESULT  um/MDMRegistration.h:1  only in 10.0.16299.0
                    MENROLL_E_MDM_NOT_CONFIGURED  0x80180031  HRESULT  um/MDMRegistration.h:1  only in 10.0.20348.0
                """);
    }

    @Test
    void namesTheAliasAndEveryReadingOfTheBits() {
        assertThat(text(CASES, "0"))
                .contains("NO_ERROR        WIN32     shared/winerror.h:1  = ERROR_SUCCESS\n")
                .contains("STATUS_SUCCESS  NTSTATUS  shared/ntstatus.h:1\n");
        assertThat(text(CASES, "0xD0000022"))
                .contains("HRESULT  error, wraps an NTSTATUS (N), facility 0 (0x0), code 34 (0x22)");
        assertThat(text(CASES, "0xA0070005"))
                .contains("HRESULT  error, customer-defined (C), facility 7 (0x7), code 5 (0x5)");
        assertThat(text(CASES, "0x80000005"))
                .contains("HRESULT   error, facility 0 (0x0), code 5 (0x5)")
                .contains("NTSTATUS  warning, facility 0 (0x0), code 5 (0x5)");
    }

    @Test
    void saysWhatPagesSay() {
        assertThat(text(new Lookup(Codebooks.small()), "0x80070005")).contains("""
                    E_ACCESSDENIED  HRESULT  shared/winerror.h:1
                      General access denied error
                      Common codes, https://example.org/codes
                        The caller lacks a right.
                        What to do: Ask for it.
                """);
    }

    @Test
    void namesAFacilityOfSeveralHeadersOnceAndNoneOfACustomers() {
        var facilities = Stream.of("um/adserr.h", "shared/winerror.h", "um/other.h")
                .map(header -> new Facility("10.0.16299.0", CodeSpace.HRESULT, 7, name(header), header))
                .toList();
        var empty = Codebooks.of();
        var lookup = new Lookup(new Codebook(empty.releases(), List.of(), facilities, Ledger.EMPTY));

        assertThat(text(lookup, "0x80070005")).contains("""
                  facility  FACILITY_WIN32  shared/winerror.h, um/adserr.h
                            FACILITY_OTHER  um/other.h
                """);
        assertThat(text(lookup, "0xA0070005")).doesNotContain("FACILITY");
    }

    private static String name(String header) {
        return header.equals("um/other.h") ? "FACILITY_OTHER" : "FACILITY_WIN32";
    }

    @Test
    void saysOfAPageThatMayMeanManyCodesOnceWhatItSays() {
        var codes = Codebooks.of(Codebooks.table(
                "t",
                "um/t.h",
                Codebooks.code("E_A", 0x80004005, CodeSpace.HRESULT).build(),
                Codebooks.code("E_B", 0x80104005, CodeSpace.HRESULT).build()));
        var docs = Stream.of("E_A", "E_B")
                .map(name -> new Doc("t", name, null, "8004005", "Said once.", null, "page.md", Doc.Match.GUESS, null))
                .toList();
        var codebook = new Codebook(codes.releases(), codes.tables(), List.of(), Ledger.EMPTY, docs);

        assertThat(text(new Lookup(codebook), "0x8004005")).endsWith("""
                    E_A  0x80004005  HRESULT  um/t.h:1
                      8004005, page.md, a guess: the page may mean another code
                        Said once.
                    E_B  0x80104005  HRESULT  um/t.h:1
                """);
    }

    @Test
    void saysWhatWasTriedWhereNothingIsFound() {
        assertThat(text(CASES, "nonsense")).isEqualTo("""
                nonsense

                  Nothing found. Tried: a name or a part of one; words of messages.
                """);
        assertThat(text(CASES, "0xE0434352")).endsWith("""

                  Nothing found. Tried: the hexadecimal number 0xE0434352; codes that end in 34352, if a digit is
                  damaged.
                """);
    }

    @Test
    void namesOneCodeOfSeveralHeadersOnce() {
        var tables = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> Codebooks.table(
                        "t" + number,
                        "um/t" + number + ".h",
                        Codebooks.code("E_SAME", 7, null).build()))
                .toArray(CodeTable[]::new);

        assertThat(text(new Lookup(Codebooks.of(tables)), "E_SAME"))
                .endsWith("    E_SAME  0x00000007  constant  um/t1.h:1, um/t2.h:1, um/t3.h:1 and 2 more\n");
    }

    @Test
    void listsFifteenAndOfAPatternAll() {
        var codes = IntStream.rangeClosed(10, 50)
                .mapToObj(number -> Codebooks.code("E_" + number, number, null).build())
                .toArray(Code[]::new);
        var lookup = new Lookup(Codebooks.of(Codebooks.table("t", "um/t.h", codes)));

        assertThat(text(lookup, "E_")).contains("E_24").doesNotContain("E_25").contains("and 26 more");
        assertThat(text(lookup, "E_*")).contains("E_24").contains("E_50").doesNotContain("more");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void hasNoCommandsForTheTerminal(long seed) {
        var codebook = Codebooks.random(seed);
        var inputs = Codebooks.codes(codebook).stream()
                .flatMap(code -> List.of(code.name(), code.value().hex()).stream())
                .collect(Collectors.toList());
        inputs.addAll(Codebooks.HOSTILE_TEXTS);
        var lookup = new Lookup(codebook);
        var text = new TextAnswer()
                .render(codebook, inputs.stream().map(lookup::answer).toList(), false);

        assertThat(text.chars()
                        .filter(character -> character != '\n' && Character.getType(character) == Character.CONTROL))
                .isEmpty();
        assertThat(text.lines().filter(line -> !line.equals(line.stripTrailing())))
                .isEmpty();
    }

    @Test
    void standsOutWhereTheTerminalCan() {
        var coloured = new TextAnswer().render(CASES.codebook(), List.of(CASES.answer("0x80004005")), true);

        assertThat(coloured).contains("\u001b[31merror\u001b[0m").contains("\u001b[1mE_FAIL\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(text(CASES, "0x80004005"));
    }

    private static String text(Lookup lookup, String input) {
        return new TextAnswer().render(lookup.codebook(), List.of(lookup.answer(input)), false);
    }
}
