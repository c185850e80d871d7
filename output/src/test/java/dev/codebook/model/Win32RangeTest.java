package dev.codebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Win32RangeTest {

    /** From the documentation of system error codes and of the interfaces, not from the list. */
    @ParameterizedTest(name = "{0} is of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            5     | ''
            619   | Remote access
            1603  | Windows Installer
            1722  | Remote procedure call
            2221  | LAN Manager network
            3210  | LAN Manager error log
            5719  | LAN Manager error log, Failover cluster
            5007  | Failover cluster
            8453  | Active Directory and file replication
            9003  | DNS
            10054 | Windows Sockets
            11010 | IP helper, Windows Sockets
            12007 | WinINet, WinHTTP
            13801 | IPsec
            14001 | Side-by-side assemblies
            15700 | App model
            65536 | ''
            """)
    void aNumberIsOfItsOwnersTheNarrowestFirst(long number, String owners) {
        assertThat(String.join(
                        ", ",
                        Win32Range.of(number).stream().map(Win32Range::owner).toList()))
                .isEqualTo(owners);
    }

    @Test
    void rangesComeByTheirFirstNumberAndFitIntoSixteenBits() {
        assertThat(Win32Range.ALL)
                .isSortedAccordingTo(Comparator.comparingInt(Win32Range::first))
                .doesNotHaveDuplicates()
                .allMatch(range -> 0 < range.first() && range.first() <= range.last() && range.last() <= 0xFFFF);
    }
}
