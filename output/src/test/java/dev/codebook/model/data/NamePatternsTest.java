package dev.codebook.model.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternsTest {

    @ParameterizedTest(name = "{0} on {1}: names {2}, files {3}")
    @CsvSource({
        "ERROR_*,     ERROR_ODD,          true,  true",
        "ERROR_*,     ERROR_,             true,  true",
        "ERROR_*,     MY_ERROR_ODD,       false, false",
        "ERROR_*,     error_odd,          false, true",
        "*_BASE,      NERR_BASE,          true,  true",
        "*_BASE,      NERR_BASES,         false, false",
        "DNS_*_BASE,  DNS_ERROR_A_BASE,   true,  true",
        "*,           anything,           true,  true",
        "um/bits*.h,  um/BitsMsg.h,       false, true",
        "a.h,         axh,                false, false",
        "a+(b.h,      a+(b.h,             true,  true",
        "[a-z].h,     b.h,                false, false",
    })
    void onlyTheStarIsSpecial(String pattern, String name, boolean asName, boolean asFile) {
        assertThat(NamePatterns.ofNames(List.of(pattern)).match(name)).isEqualTo(asName);
        assertThat(NamePatterns.ofFiles(List.of(pattern)).match(name)).isEqualTo(asFile);
    }

    @Test
    void oneOfSeveralIsEnoughAndNoneIsNever() {
        var some = NamePatterns.ofNames(List.of("A", "B*"));

        assertThat(List.of("A", "B", "BC")).allMatch(some::match);
        assertThat(some.match("C")).isFalse();
        assertThat(NamePatterns.ofNames(List.of()).match("A")).isFalse();
    }
}
