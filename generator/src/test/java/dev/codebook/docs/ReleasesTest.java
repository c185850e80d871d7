package dev.codebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleasesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Applies to: Windows 10, version 1709               | 10.0.16299.0
            Windows 10 Version 1709                            | 10.0.16299.0
            Windows 10 (1709)                                  | 10.0.16299.0
            Error codes of Windows 10 v1507                    | 10.0.10240.0
            Gilt für: Windows Server 2016                      | 10.0.14393.0
            Windows Server 2016 and Windows 10, version 1607   | 10.0.14393.0
            Windows 11, version 22H2                           | 10.0.22621.0
            Windows 10, version 1709 and later                 |
            Windows 10, version 1709 or newer                  |
            before Windows 10, version 1709                    |
            Windows 10, version 1607 through 1709              |
            Windows 10, version 1709, Windows 10, version 1803 |
            Windows 10                                         |
            Windows Server                                     |
            Windows 101709                                     |
            1709 ways to open a gate                           |
            """)
    void onlyOneClearVersionIsARelease(String text, String release) {
        assertThat(Releases.of(text)).isEqualTo(release);
    }
}
