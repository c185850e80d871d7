package dev.codebook.output.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "winerror, Winerror", "um-issper16, UmIssper16", "1394, Table1394", "codes, CodesTable", "string, StringTable",
        "int, Int", "aux, AuxTable", "a.b_c, ABC", "--, Table", "\u00e4, Table",
    })
    void tablesHaveClassNames(String id, String className) {
        assertThat(JavaNames.ofClasses().forTable(id)).isEqualTo(className);
    }

    @Test
    void classNamesThatCollideAreToldApart() {
        var names = JavaNames.ofClasses();

        assertThat(Stream.of("um-x", "um_x", "umx", "um.x").map(names::forTable))
                .containsExactly("UmX", "UmXTable", "UmxTable_2", "UmXTable_3");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "E_FAIL, E_FAIL",
        "default, default_",
        "_, __",
        "true, true_",
        "record, record",
        "x$, x$",
        "a-b, a_b",
        "1x, _1x",
        "\u0130, __"
    })
    void constantsHaveLegalNames(String name, String constant) {
        assertThat(JavaNames.ofConstants().forConstant(name)).isEqualTo(constant);
    }
}
