package dev.codebook.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found while a reader types. */
class SearchTest extends Page {

    @BeforeAll
    static void openPage() throws IOException {
        open(Codes.codebook(), "");
    }

    @BeforeEach
    void startAgain() throws IOException {
        browser().type(ESCAPE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            0x80070005        | Exactly 0x80070005, hexadecimal: E_ACCESSDENIED; Inside 0x80070005: ERROR_ACCESS_DENIED
            80070005          | Exactly 80070005, hexadecimal: E_ACCESSDENIED; Inside 80070005: ERROR_ACCESS_DENIED
            0x80070005L       | Exactly 0x80070005L, hexadecimal: E_ACCESSDENIED; Inside 0x80070005L: ERROR_ACCESS_DENIED
            -2147024891       | Exactly -2147024891, decimal: E_ACCESSDENIED; Inside -2147024891: ERROR_ACCESS_DENIED
            2147942405        | Exactly 2147942405, decimal: E_ACCESSDENIED; Inside 2147942405: ERROR_ACCESS_DENIED
            FFFFFFFF80070005  | Exactly FFFFFFFF80070005, hexadecimal: E_ACCESSDENIED; Inside FFFFFFFF80070005: ERROR_ACCESS_DENIED
            (0x80070005)      | Exactly 0x80070005, hexadecimal: E_ACCESSDENIED; Inside 0x80070005: ERROR_ACCESS_DENIED
            80070005h         | Exactly 80070005h, hexadecimal: E_ACCESSDENIED; Inside 80070005h: ERROR_ACCESS_DENIED
            5                 | Exactly 5, decimal: ERROR_ACCESS_DENIED
            0n5               | Exactly 0n5, decimal: ERROR_ACCESS_DENIED
            1234567           | No header of this codebook has 0x0012D687 or 0x01234567.
            1645              | Exactly 1645, decimal: ERROR_INSTALL_REMOTE_PROHIBITED; Exactly 1645, hexadecimal: WAKE_UP
            80192ee7          | Inside 80192ee7: ERROR_INTERNET_NAME_NOT_RESOLVED
            0x80002ee7        | No header of this codebook has 0x80002EE7.
            0x00192ee7        | No header of this codebook has 0x00192EE7.
            0xD0000022        | Inside 0xD0000022: STATUS_ACCESS_DENIED
            0xC0070005        | Inside 0xC0070005: ERROR_ACCESS_DENIED
            0xD0070005        | Inside 0xD0070005: ERROR_ACCESS_DENIED
            0x8600023         | No header of this codebook has 0x08600023.; Guesses: a digit of 0x8600023 may be missing or wrong: RESOURCEMGR_E_RESOURCEALREADYOWNED
            0x886000023       | No header of this codebook has 0x0000000886000023.; Guesses: a digit of 0x886000023 may be missing or wrong: RESOURCEMGR_E_RESOURCEALREADYOWNED
            0x87654321        | No header of this codebook has 0x87654321.; In documentation only: E_UNHEARD_OF
            e_notfound        | With this name: E_NOTFOUND, E_NOTFOUND
            ERROR_INTERNET_*  | In names: ERROR_INTERNET_NAME_NOT_RESOLVED, ERROR_INTERNET_TIMEOUT
            *denied           | In names: ERROR_ACCESS_DENIED, STATUS_ACCESS_DENIED, E_ACCESSDENIED
            denied            | In names: ERROR_ACCESS_DENIED, STATUS_ACCESS_DENIED, E_ACCESSDENIED
            general           | In messages: E_ACCESSDENIED
            neral             | ``
            remote connection | In messages: ERROR_INSTALL_REMOTE_PROHIBITED
            Result: (Unknown Win32 Error code: 0x80192ee7). | Inside 0x80192ee7: ERROR_INTERNET_NAME_NOT_RESOLVED
            """)
    void typingFinds(String typed, String expected) throws IOException {
        browser().type(typed);

        assertThat(results()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1234567   | Nothing found.
            nonsense  | Nothing found: no name contains it, and no message contains its words.
            *nonsense | Nothing found: no name matches it.
            *         | Nothing found: it matches every name. Add a part of a name, such as *DENIED*.
            bad       | Nothing found.
            0x8600023 | Nothing found. 1 guess.
            80070005  | 2 entries found
            0x5       | 1 entry found
            """)
    void theStatusSaysWhatWasFound(String typed, String status) throws IOException {
        browser().type(typed);

        assertThat(text("#status")).isEqualTo(status);
    }

    @Test
    void noCodeOfAPatternIsTheAnswer() throws IOException {
        browser().type("*denied");

        assertThat(run("return document.querySelectorAll('.entry').length - document.querySelectorAll('.best').length")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void smallNumbersSayWhoseTheyAre() throws IOException {
        browser().type("12007");

        assertThat(text("#numbers .card"))
                .contains("Windows errors of WinINet (12000 to 12999), WinHTTP (12000 to 12999)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            0x80192ee7  | HRESULT error, facility 25 (0x19), code 12007 (0x2EE7) FACILITY_HTTP shared/winerror.h FACILITY_MDM um/mdmregistration.h; NTSTATUS warning, facility 25 (0x19), code 12007 (0x2EE7)
            -1073741823 | NTSTATUS error, facility 0 (0x0), code 1 (0x0001); HRESULT error, facility 0 (0x0), code 1 (0x0001)
            0xA8070005  | HRESULT error, customer, facility 2055 (0x807), code 5 (0x0005); NTSTATUS warning, customer, facility 2055 (0x807), code 5 (0x0005)
            0xD0070005  | HRESULT error, facility 7 (0x7), code 5 (0x0005) FACILITY_NT_BIT an NTSTATUS is inside FACILITY_NTWIN32 shared/ntstatus.h; NTSTATUS error, facility 7 (0x7), code 5 (0x0005) FACILITY_NTWIN32 shared/ntstatus.h
            0x00040001  | HRESULT success, facility 4 (0x4), code 1 (0x0001)
            -51234      | ``
            """)
    void numbersAreTakenApart(String typed, String parts) throws IOException {
        browser().type(typed);

        assertThat(run("""
                return [...document.querySelectorAll('#numbers dl > div')]
                    .map(row => row.innerText.replace(/\\s+/g, ' ').trim())
                    .filter(row => !row.startsWith('decimal')).join('; ')
                """).asString()).isEqualTo(parts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            0x80199999  | An HRESULT of facility 25 (0x19), FACILITY_HTTP, FACILITY_MDM.
            0xA0199999  | A customer's HRESULT.
            0xC0199999  | An NTSTATUS of facility 25 (0x19).
            0x8A159999  | An HRESULT of facility 2581 (0xA15), App Installer (winget). Other releases may have it.
            0x07D00001  | Of Configuration Manager. Other releases may have it.
            0xE0434352  | A customer's NTSTATUS, .NET runtime. Other releases may have it.
            0x32C7      | Of WinINet (12000 to 12999). Other releases may have it.
            """)
    void numbersThatNoHeaderHasSayWhoseTheyAre(String typed, String whose) throws IOException {
        browser().type(typed);

        assertThat(text(".best").replaceAll("\\s+", " "))
                .isEqualTo(String.format("No header of this codebook has 0x%08X. %s", Long.decode(typed), whose));
    }

    @Test
    void guessesAreMarkedFirst() throws IOException {
        browser().type("0x8600023");

        assertThat(run("return document.querySelector('.entry .what').textContent")
                        .asString())
                .startsWith("guess RESOURCEMGR_E_RESOURCEALREADYOWNED");
    }
}
