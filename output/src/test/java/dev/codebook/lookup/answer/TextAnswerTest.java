package dev.codebook.lookup.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.index.IndexFile;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text output, for the codebook of the look-up's cases and for others. */
class TextAnswerTest {

    private static final Lookup CASES = IndexFile.lookup(LookupCases.codebook());

    @Test
    void theNameAndTheMessageComeFirstAndTheNumberLast() {
        assertThat(text(CASES, "0x80070005")).isEqualTo("""
                E_ACCESSDENIED: General access denied error
                  0x80070005, HRESULT, shared/winerror.h:1

                  Inside: FACILITY_WIN32 with the Windows error 5
                    ERROR_ACCESS_DENIED (5, WIN32, shared/winerror.h:1): Access is denied.

                  0x80070005 = 2147942405 = -2147024891
                  HRESULT error, facility 7, code 5
                """);
    }

    @Test
    void aWrappedCodeSaysWhyItIsMeant() {
        assertThat(text(CASES, "80070026")).isEqualTo("""
                ERROR_HANDLE_EOF: Reached the end of the file.
                  0x80070026 wraps 38: FACILITY_WIN32 with the Windows error 38
                  WIN32, shared/winerror.h:1

                  0x80070026 = 2147942438 = -2147024858
                  HRESULT error, facility 7, code 38 = 0x26
                  80070026 read as decimal = 0x04C5C58A: no header has it
                """);
    }

    @Test
    void theMessageOfTheWrappedCodeIsShownIfTheCodeHasNone() {
        var codes = Codebooks.of(Codebooks.table(
                "winerror",
                "shared/winerror.h",
                Codebooks.code("E_NOT_SET", 0x80070490, CodeSpace.HRESULT).build(),
                Codebooks.code("ERROR_NOT_FOUND", 1168, CodeSpace.WIN32)
                        .message("Element not found.")
                        .build()));

        assertThat(text(IndexFile.lookup(codes), "0x80070490"))
                .startsWith("E_NOT_SET: Element not found. (message of ERROR_NOT_FOUND)\n");
    }

    @Test
    void whatAPageSaysComesBeforeOtherCodes() {
        assertThat(text(CASES, "80192ee7")).isEqualTo("""
                Network name not resolved
                  no header of this codebook has it, but a page does

                  Network name not resolved, article.html
                    What it is.
                    What to do: What to do.

                  Inside: under facility 25, the code 12007 is a Windows error
                    ERROR_INTERNET_NAME_NOT_RESOLVED (12007, WIN32, um/WinInet.h:1)
                    ERROR_WINHTTP_NAME_NOT_RESOLVED (12007, WIN32, um/winhttp.h:1)

                  0x80192EE7 = 2149134055 = -2145833241
                  HRESULT error, facility 25 = 0x19 (FACILITY_HTTP, FACILITY_MDM_WINDOWS8), code 12007 = 0x2EE7
                """);
    }

    @Test
    void aNumberThatNoHeaderHasIsNotGivenAnotherName() {
        assertThat(text(CASES, "0x87d00215")).isEqualTo("""
                No header of this codebook has 0x87D00215.
                  0x87D00215 = 2278556181 = -2016411115
                  HRESULT error, facility 2000 = 0x7D0, code 533 = 0x215
                  assigned by Configuration Manager:
                    https://learn.microsoft.com/en-us/mem/configmgr/tenant-attach/app-install-error-reference
                  Other releases may have it.
                """);
        assertThat(text(CASES, "51234")).startsWith("No header of this codebook has 51234 (0x0000C822).\n");
        assertThat(text(CASES, "-51234"))
                .startsWith("No header of this codebook has -51234 (0xFFFF37DE).\n")
                .doesNotContain("facility");
        assertThat(text(CASES, "0xC822"))
                .startsWith("No header of this codebook has 0x0000C822.\n  0x0000C822 = 51234\n");
        assertThat(text(CASES, "0x87d00215, 0x20017")).endsWith("\n  0x20017 = 0x00020017: no header has it\n");
    }

    @Test
    void aGuessIsMarkedAndComesLast() {
        assertThat(text(CASES, "0x8600023")).isEqualTo("""
                No header of this codebook has 0x08600023.
                  0x08600023 = 140509219
                  HRESULT success, facility 2144 = 0x860, code 35 = 0x23

                  Guesses, if a digit is missing, wrong or surplus
                    perhaps RESOURCEMGR_E_RESOURCEALREADYOWNED (0x86000023, HRESULT, um/cfgmgr2err.h:1)
                      A provisioning package owns it already.
                """);
    }

    @Test
    void digitsAreReadInBothBases() {
        assertThat(text(CASES, "1645")).isEqualTo("""
                ERROR_INSTALL_REMOTE_PROHIBITED
                  1645 read as decimal = 0x0000066D, WIN32, shared/winerror.h:1

                  1645 read as hexadecimal = 0x00001645: codes with this value
                    NELOG_NetlogonFailedToUpdateTrustList (WIN32, um/LMErrlog.h:1)

                  0x0000066D = 1645
                  in the range of Windows Installer (1600 to 1699)
                """);
        assertThat(text(CASES, "12002")).endsWith("\n  12002 read as hexadecimal = 0x00012002: no header has it\n");
    }

    @Test
    void saysWhatIsNotLiveAndWhy() {
        assertThat(text(CASES, "E_FAIL")).contains("""

                  Definitions with this name
                    E_FAIL (0x80000008, HRESULT, shared/winerror.h:1, not live)
                """.stripTrailing());
        assertThat(text(CASES, "0x80000008")).startsWith("""
                E_FAIL
                  0x80000008, HRESULT, shared/winerror.h:1, not live
                  not live: it needs _MAC
                """);
    }

    @Test
    void saysInWhichReleasesOfSeveralItIsSo() {
        assertThat(text(CASES, "MENROLL_E_MDM_NOT_CONFIGURED"))
                .contains("0x8018002B, HRESULT, um/MDMRegistration.h:1, only in 10.0.16299.0")
                .contains("(0x80180031, HRESULT, um/MDMRegistration.h:1, only in 10.0.20348.0)");
    }

    @Test
    void namesTheAliasAndTheBits() {
        assertThat(text(CASES, "0")).contains("NO_ERROR (WIN32, shared/winerror.h:1, alias of ERROR_SUCCESS)");
        assertThat(text(CASES, "0xD0000022"))
                .startsWith("STATUS_ACCESS_DENIED: ")
                .contains("HRESULT error, wraps an NTSTATUS (N), facility 0, code 34 = 0x22");
        assertThat(text(CASES, "0xA0070005")).contains("HRESULT error, customer-defined (C), facility 7, code 5");
    }

    @Test
    void namesAFacilityOfSeveralHeadersOnceAndNoneOfACustomers() {
        var facilities = Stream.of("um/adserr.h", "shared/winerror.h", "um/other.h")
                .map(header -> new Facility("10.0.16299.0", CodeSpace.HRESULT, 7, name(header), header))
                .toList();
        var lookup = IndexFile.lookup(new Codebook(Codebooks.of().releases(), List.of(), facilities, Ledger.EMPTY));

        assertThat(text(lookup, "0x80070005")).contains("facility 7 (FACILITY_WIN32, FACILITY_OTHER), code 5\n");
        assertThat(text(lookup, "0xA0070005")).doesNotContain("FACILITY");
    }

    private static String name(String header) {
        return header.equals("um/other.h") ? "FACILITY_OTHER" : "FACILITY_WIN32";
    }

    @Test
    void whatAPagePerhapsSaysIsSaidOnce() {
        var codes = Codebooks.of(Codebooks.table(
                "t",
                "um/t.h",
                Codebooks.code("E_A", 0x80004005, CodeSpace.HRESULT).build(),
                Codebooks.code("E_B", 0x80004005, CodeSpace.HRESULT).build()));
        var docs = Stream.of("E_A", "E_B")
                .map(name -> new Doc("t", name, null, "8004005", "Said once.", null, "page.md", Doc.Match.GUESS, null))
                .toList();
        var codebook = new Codebook(codes.releases(), codes.tables(), List.of(), Ledger.EMPTY, docs);

        assertThat(text(IndexFile.lookup(codebook), "0x80004005"))
                .containsOnlyOnce("Said once.")
                .contains("""

                  8004005, page.md (perhaps: the page may mean another code)
                    Said once.

                  Codes with this value
                    E_B (HRESULT, um/t.h:1)
                """);
        assertThat(text(IndexFile.lookup(codebook), "0x8004005"))
                .startsWith("No header of this codebook has 0x08004005.\n")
                .contains("""

                  perhaps E_A: 8004005, page.md (perhaps: the page may mean another code)
                    Said once.
                """);
    }

    @Test
    void saysThatNothingIsFound() {
        assertThat(text(CASES, "nonsense")).isEqualTo("""
                Nothing found for "nonsense": no name contains it, and no message contains its words.
                """);
        assertThat(text(CASES, "*nonsense*")).isEqualTo("Nothing found for \"*nonsense*\": no name matches it.\n");
        assertThat(text(CASES, "*")).isEqualTo("""
                Nothing found for "*": it matches every name. Add a part of a name, such as *DENIED*.
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

        assertThat(text(IndexFile.lookup(Codebooks.of(tables)), "E_SAME")).isEqualTo("""
                E_SAME
                  0x00000007, constant, um/t1.h:1, um/t2.h:1, um/t3.h:1 and 2 more

                  0x00000007 = 7
                """);
    }

    @Test
    void listsFifteenAndOfAPatternAll() {
        var codes = IntStream.rangeClosed(10, 50)
                .mapToObj(number -> Codebooks.code("E_" + number, number, null).build())
                .toArray(Code[]::new);
        var lookup = IndexFile.lookup(Codebooks.of(Codebooks.table("t", "um/t.h", codes)));

        assertThat(text(lookup, "E_"))
                .startsWith("E_10\n")
                .contains("    E_25 ")
                .doesNotContain("E_26")
                .contains("    and 25 more; the format json lists all\n");
        assertThat(text(lookup, "E_*")).startsWith("E_* matches 41 definitions:\n    E_10 (0x0000000A, constant, ");
        assertThat(text(lookup, "E_*").lines().skip(1)).hasSize(41).allMatch(line -> line.startsWith("    E_"));
        assertThat(text(lookup, "*_11")).isEqualTo("""
                *_11 matches 1 definition:
                    E_11 (0x0000000B, constant, um/t.h:1)
                """);
    }

    @Test
    void fillsTheWidthOfTheTerminal() {
        var message = "A long message with many words. ".repeat(10);
        var code = Codebooks.code("E_LONG", 0x80041000, CodeSpace.HRESULT)
                .message(message)
                .build();
        var lookup = IndexFile.lookup(Codebooks.of(Codebooks.table("t", "um/t.h", code)));
        for (int width : new int[] {40, 80, 200}) {
            var text = AnswerFormat.TEXT.render(lookup, List.of(lookup.answer("E_LONG")), false, width);

            assertThat(text.lines()).allMatch(line -> line.length() <= width);
            assertThat(text.indexOf('\n')).isGreaterThan(width - 10);
        }
    }

    @Test
    void onlyAWordIsWiderThanTheTerminal() {
        LookupCases.all().forEach(each -> {
            var text = AnswerFormat.TEXT.render(CASES, List.of(CASES.answer(each.input())), false, 40);

            assertThat(text.lines())
                    .allMatch(line -> line.length() <= 40 || line.strip().indexOf(' ') < 0);
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void hasNoCommandsForTheTerminal(long seed) {
        var codebook = Codebooks.random(seed);
        var inputs = new ArrayList<String>();
        for (var code : Codebooks.codes(codebook)) {
            inputs.add(code.name());
            inputs.add(code.value().hex());
        }
        inputs.addAll(Codebooks.HOSTILE_TEXTS);
        var lookup = IndexFile.lookup(codebook);
        var text = AnswerFormat.TEXT.render(
                lookup, inputs.stream().map(lookup::answer).toList(), false, 100);

        assertThat(text.chars()
                        .filter(character -> character != '\n' && Character.getType(character) == Character.CONTROL))
                .isEmpty();
        assertThat(text.lines().filter(line -> !line.equals(line.stripTrailing())))
                .isEmpty();
    }

    @Test
    void standsOutWhereTheTerminalCan() {
        var coloured = AnswerFormat.TEXT.render(CASES, List.of(CASES.answer("0x80004005")), true, 100);

        assertThat(coloured).contains("\u001b[31merror\u001b[0m").startsWith("\u001b[1mE_FAIL\u001b[0m: ");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(text(CASES, "0x80004005"));
    }

    private static String text(Lookup lookup, String input) {
        return AnswerFormat.TEXT.render(lookup, List.of(lookup.answer(input)), false, 100);
    }
}
