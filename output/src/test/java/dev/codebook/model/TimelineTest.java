package dev.codebook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.output.Codebooks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    private static final Codebook CODEBOOK = new Codebook(
            List.of(
                    new Release("10.0.9600.0", "sdk", 1),
                    new Release("wine-8.0", "wine", 1),
                    new Release("10.0.16299.0", "sdk", 1)),
            List.of(new CodeTable(
                    "t",
                    "t",
                    "um/t.h",
                    List.of(),
                    List.of(
                            code("E_ALWAYS", 1, "10.0.9600.0", "10.0.16299.0"),
                            code("E_CHANGED", 1, "10.0.9600.0", "10.0.9600.0"),
                            code("E_CHANGED", 2, "10.0.16299.0", "10.0.16299.0"),
                            Codebooks.code("E_TWICE", 1, CodeSpace.HRESULT).build(),
                            Codebooks.code("E_TWICE", 2, CodeSpace.HRESULT)
                                    .notLive(1, "0")
                                    .build(),
                            Codebooks.code("A_CONSTANT", 1, null).build()))),
            List.of(),
            Ledger.EMPTY);

    @ParameterizedTest(name = "{0} is number {1} and has {2} codes")
    @CsvSource({"10.0.9600.0, 1, 2", "10.0.16299.0, 2, 3", "wine-8.0, 3, 0"})
    void aReleaseHasItsPlaceAndTheCodesOfItsFamily(String name, int ordinal, int codes) {
        var timeline = Timeline.of(CODEBOOK);

        assertThat(timeline.ordinal(name)).isEqualTo(ordinal);
        assertThat(timeline.codeCount(CODEBOOK.releases().get(ordinal - 1))).isEqualTo(codes);
    }

    @Test
    void anUnknownReleaseIsRefused() {
        assertThatThrownBy(() -> Timeline.of(CODEBOOK).ordinal("11"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the codebook has no release 11, only 10.0.9600.0, 10.0.16299.0, wine-8.0");
    }

    private static Code code(String name, int bits, String first, String last) {
        return Codebooks.code(name, bits, CodeSpace.HRESULT)
                .releases(first, last)
                .build();
    }
}
