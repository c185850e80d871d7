package dev.codebook.generator.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Code;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeTable;
import dev.codebook.model.data.NamePatterns;
import dev.codebook.model.number.NumberRange;
import dev.codebook.model.number.NumberRules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ranges of Windows errors against what headers number in them. */
@DisplayName("ranges of Windows errors")
class Win32RangesTest {

    /** Below it winerror.h has the system's own errors, under any name: many are NTSTATUS values that were given a number. */
    private static final int FIRST_SECTION = 1300;

    /** Names of winerror.h that say whose they are. */
    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("Windows Sockets", "WSA*"),
            Map.entry("Remote procedure call", "RPC_S_*,RPC_X_*,EPT_S_*"),
            Map.entry("DNS", "DNS_ERROR_*,DNS_INFO_*,DNS_WARNING_*"),
            Map.entry("IPsec", "ERROR_IPSEC_*"),
            Map.entry("Side-by-side assemblies", "ERROR_SXS_*"),
            Map.entry("Windows event log", "ERROR_EVT_*"),
            Map.entry("Event collector", "ERROR_EC_*"),
            Map.entry("Multilingual user interface", "ERROR_MUI_*,ERROR_MRM_*"),
            Map.entry("Monitor configuration", "ERROR_MCA_INVALID_*"),
            Map.entry("Active Directory and file replication", "ERROR_DS_*,FRS_ERR_*"),
            Map.entry("Failover cluster", "ERROR_CLUSTER_*"),
            Map.entry("Terminal services", "ERROR_CTX_*"),
            Map.entry("WMI", "ERROR_WMI_*"),
            Map.entry("Window manager", "ERROR_HOOK_*,ERROR_INVALID_HOOK_*"),
            Map.entry("GPIO", "ERROR_GPIO_*"),
            Map.entry("App model", "APPMODEL_ERROR_*"),
            Map.entry("App state", "ERROR_STATE_*"));

    @ParameterizedTest
    @EnumSource
    void whatAHeaderCountsFromItsBaseLiesInItsRange(RealHeaders headers) {
        var numbered = headers.codes().codebook().tables().stream()
                .filter(table -> !header(table).equals("winerror.h"))
                .filter(table -> NumberRules.ALL.ranges().stream()
                        .anyMatch(range -> range.header().equals(header(table))))
                .toList();

        assertThat(numbered).flatMap(Win32RangesTest::countedFromBase).isNotEmpty();
        for (var table : numbered) {
            assertThat(countedFromBase(table))
                    .as(table.header())
                    .allSatisfy(code -> assertThat(NumberRules.ALL.rangesOf(
                                    CodeSpace.WIN32, code.value().bits()))
                            .as(code.name())
                            .extracting(NumberRange::header)
                            .contains(header(table)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void familiesOfNamesLieInTheRangeOfTheirOwner(RealHeaders headers) {
        var winerror = headers.codes().codebook().tables().stream()
                .filter(table -> header(table).equals("winerror.h"))
                .toList();

        assertThat(winerror).hasSize(1);
        FAMILIES.forEach((owner, names) -> assertThat(windowsErrors(winerror.get(0)))
                .filteredOn(code -> code.value().bits() >= FIRST_SECTION)
                .filteredOn(
                        code -> NamePatterns.ofNames(List.of(names.split(","))).match(code.name()))
                .allSatisfy(code -> assertThat(NumberRules.ALL.rangesOf(
                                CodeSpace.WIN32, code.value().bits()))
                        .as(code.name() + " " + code.value().bits())
                        .extracting(NumberRange::owner)
                        .contains(owner)));
    }

    /** None in WinSock2.h, whose codes are winerror.h's where that is read before. */
    private static List<Code> countedFromBase(CodeTable table) {
        return windowsErrors(table).stream()
                .filter(code -> code.expression().contains("BASE"))
                .toList();
    }

    private static List<Code> windowsErrors(CodeTable table) {
        return table.codes().stream()
                .filter(code -> code.space() == CodeSpace.WIN32 && code.live() && code.aliasOf() == null)
                .toList();
    }

    private static String header(CodeTable table) {
        return table.header().substring(table.header().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
