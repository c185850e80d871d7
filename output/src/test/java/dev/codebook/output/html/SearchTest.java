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
            1645              | Exactly 1645, decimal: ERROR_INSTALL_REMOTE_PROHIBITED; Exactly 1645, hexadecimal: WAKE_UP
            80192ee7          | Inside 80192ee7: ERROR_INTERNET_NAME_NOT_RESOLVED
            0x80002ee7        | ``
            0x00192ee7        | ``
            0xD0000022        | Inside 0xD0000022: STATUS_ACCESS_DENIED
            0xC0070005        | Inside 0xC0070005: ERROR_ACCESS_DENIED
            0xD0070005        | Inside 0xD0070005: ERROR_ACCESS_DENIED
            0x8600023         | Guesses: a digit of 0x8600023 may be missing or wrong: RESOURCEMGR_E_RESOURCEALREADYOWNED, STATUS_BUFFER_TOO_SMALL
            0x886000023       | Guesses: a digit of 0x886000023 may be missing or wrong: RESOURCEMGR_E_RESOURCEALREADYOWNED, STATUS_BUFFER_TOO_SMALL
            0x87654321        | In documentation only: E_UNHEARD_OF
            e_notfound        | With this name: E_NOTFOUND, E_NOTFOUND
            ERROR_INTERNET_*  | Names: ERROR_INTERNET_NAME_NOT_RESOLVED, ERROR_INTERNET_TIMEOUT
            *denied           | Names: STATUS_ACCESS_DENIED, ERROR_ACCESS_DENIED, E_ACCESSDENIED
            denied            | Names: STATUS_ACCESS_DENIED, ERROR_ACCESS_DENIED, E_ACCESSDENIED
            general           | Messages: E_ACCESSDENIED
            neral             | ``
            remote connection | Messages: ERROR_INSTALL_REMOTE_PROHIBITED
            Result: (Unknown Win32 Error code: 0x80192ee7). | Inside 0x80192ee7: ERROR_INTERNET_NAME_NOT_RESOLVED
            """)
    void typingFinds(String typed, String expected) throws IOException {
        browser().type(typed);

        assertThat(results()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1234567   | Nothing found. Tried: the decimal number 0x0012D687, the hexadecimal number 0x01234567.
            -1        | Nothing found. Tried: the decimal number 0xFFFFFFFF.
            nonsense  | Nothing found. Tried: names, messages.
            bad       | Nothing found. Tried: the hexadecimal number 0x00000BAD, names, messages.
            80070005  | 2 entries found
            0x5       | 1 entry found
            """)
    void theStatusSaysWhatWasFoundOrTried(String typed, String status) throws IOException {
        browser().type(typed);

        assertThat(text("#status")).isEqualTo(status);
    }

    @Test
    void smallNumbersSayWhoseTheyAre() throws IOException {
        browser().type("12007");

        assertThat(text("#numbers .card"))
                .contains("Windows errors of WinINet (12000 to 12999), WinHTTP (12000 to 12999)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            0x80192ee7  | HRESULT error no 25 (0x19) FACILITY_HTTP shared/winerror.h FACILITY_MDM um/mdmregistration.h 12007 (0x2EE7); NTSTATUS warning no 25 (0x19) 12007 (0x2EE7)
            -1073741823 | NTSTATUS error no 0 (0x0) 1 (0x0001); HRESULT error no 0 (0x0) 1 (0x0001)
            0xA8070005  | HRESULT error yes 2055 (0x807) 5 (0x0005); NTSTATUS warning yes 2055 (0x807) 5 (0x0005)
            0xD0070005  | HRESULT error no 7 (0x7) FACILITY_NT_BIT an NTSTATUS is inside FACILITY_NTWIN32 shared/ntstatus.h 5 (0x0005); NTSTATUS error no 7 (0x7) FACILITY_NTWIN32 shared/ntstatus.h 5 (0x0005)
            0x00040001  | HRESULT success no 4 (0x4) 1 (0x0001)
            """)
    void numbersAreTakenApart(String typed, String parts) throws IOException {
        browser().type(typed);

        assertThat(run("""
                const words = cell => cell.innerText.replace(/\\s+/g, ' ').trim();
                return [...document.querySelectorAll('#numbers tbody tr')]
                    .map(row => [...row.cells].map(words).join(' ')).join('; ')
                """).asString()).isEqualTo(parts);
    }
}
