package dev.codebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "8004005, 80004005, 1",
        "8600023, 86000023, 1",
        "'', 12, 2",
        "12, '', 2",
        "kitten, sitting, 3",
        "a, a, 0"
    })
    void countsEdits(String from, String to, int edits) {
        assertThat(EditDistance.between(from, to)).isEqualTo(edits);
    }
}
