package dev.codebook.model.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.CodeSpace;
import java.net.URI;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRulesTest {

    private static final NumberRules RULES = NumberRules.ALL;

    /** [MS-ERREF] 2.1 to 2.3. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0x0, WIN32",
        "0xFFFF, WIN32",
        "0x10000, HRESULT",
        "0x00041325, HRESULT",
        "0x40010004, NTSTATUS",
        "0x50010004, HRESULT",
        "0x80070005, HRESULT",
        "0xC0000022, NTSTATUS",
        "0xD0000022, HRESULT",
        "0xFFFFFFFF, HRESULT",
        "0x1C0000022, NTSTATUS",
    })
    void aNumberLooksLikeASpace(String number, CodeSpace space) {
        assertThat(RULES.spaceOf(Long.decode(number))).isEqualTo(space);
    }

    /** [MS-ERREF] 2.1 and 2.3, and "Extensible Storage Engine Errors" of Microsoft. */
    @ParameterizedTest(name = "{0} wraps {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0x80070005 | WIN32 5: FACILITY_WIN32 with the Windows error 5
            0xC0070005 | WIN32 5: FACILITY_NTWIN32 with the Windows error 5
            0xD0000022 | NTSTATUS 0xC0000022: FACILITY_NT_BIT is set on the NTSTATUS 0xC0000022
            0xD0070005 | NTSTATUS 0xC0070005: FACILITY_NT_BIT is set on the NTSTATUS 0xC0070005; \
            WIN32 5: FACILITY_NTWIN32 with the Windows error 5
            0x80192EE7 | WIN32 12007: under facility 25, the code 12007 is a Windows error
            0x80192EE0 | WIN32 12000: under facility 25, the code 12000 is a Windows error
            0x801932C7 | WIN32 12999: under facility 25, the code 12999 is a Windows error
            0x8E5E0408 | JET_ERR -1032: under facility 3678, the code is the error -1032 of the storage engine
            """)
    void aNumberWrapsCodes(String number, String codes) {
        assertThat(wrapped(number)).isEqualTo(codes);
    }

    @ParameterizedTest(name = "{0} wraps nothing")
    @CsvSource({
        "0x5",
        "0x00070005",
        "0xA0070005",
        "0x80192EDF",
        "0x801932C8",
        "0x80190194",
        "0x80180026",
        "0x80240016",
        "0x8A150001",
        "0xC0000022"
    })
    void aCodeUnderAnotherFacilityIsNoWindowsError(String number) {
        assertThat(wrapped(number)).isEmpty();
    }

    private static String wrapped(String number) {
        return RULES.wrappedIn(Long.decode(number).intValue()).stream()
                .map(code -> code.space() + " " + code.number() + ": " + code.why())
                .collect(Collectors.joining("; "));
    }

    /** From the documentation of system error codes and of the interfaces, not from the list. */
    @ParameterizedTest(name = "{1} is of {2}")
    @CsvSource(delimiter = '|', textBlock = """
            WIN32   | 5          | ''
            WIN32   | 619        | Remote access
            WIN32   | 740        | User Account Control, Remote access
            WIN32   | 1603       | Windows Installer
            WIN32   | 1722       | Remote procedure call
            WIN32   | 2221       | LAN Manager network
            WIN32   | 3210       | LAN Manager error log
            WIN32   | 5719       | LAN Manager error log, Failover cluster
            WIN32   | 5007       | Failover cluster
            WIN32   | 8453       | Active Directory and file replication
            WIN32   | 9003       | DNS
            WIN32   | 10054      | Windows Sockets
            WIN32   | 11010      | IP helper, Windows Sockets
            WIN32   | 12007      | WinINet, WinHTTP
            WIN32   | 13801      | IPsec
            WIN32   | 14001      | Side-by-side assemblies
            WIN32   | 15700      | App model
            WIN32   | 65536      | ''
            HRESULT | 0x80041003 | WMI, WMI scripting
            HRESULT | 0x80040E14 | OLE DB
            HRESULT | 0x80042308 | Volume Shadow Copy
            HRESULT | 5          | ''
            """)
    void aNumberIsOfItsOwnersTheNarrowestFirst(CodeSpace space, String number, String owners) {
        assertThat(RULES.rangesOf(space, Long.decode(number)).stream()
                        .map(NumberRange::owner)
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .isEqualTo(owners);
    }

    @Test
    void rangesComeByTheirFirstNumberAndFitTheirSpace() {
        assertThat(RULES.ranges())
                .isSortedAccordingTo(Comparator.comparing((NumberRange range) -> range.space() != CodeSpace.WIN32)
                        .thenComparingLong(NumberRange::first))
                .doesNotHaveDuplicates()
                .allMatch(range -> range.first() <= range.last())
                .allMatch(range -> RULES.spaceOf(range.first()) == range.space())
                .allMatch(range -> RULES.spaceOf(range.last()) == range.space());
    }

    /** A rule with bits outside its mask matches nothing. */
    @Test
    void rulesCanMatch() {
        assertThat(RULES.spaces()).allMatch(rule -> (rule.bits() & ~rule.mask()) == 0);
        assertThat(RULES.wraps()).allMatch(rule -> (rule.bits() & ~rule.mask()) == 0);
        assertThat(RULES.owners()).allMatch(rule -> (rule.bits() & ~rule.mask()) == 0);
    }

    @Test
    void everyOwnerHasAPublicSource() {
        assertThat(RULES.owners())
                .isNotEmpty()
                .extracting(owner -> URI.create(owner.source()).getScheme())
                .containsOnly("https");
    }
}
