package dev.codebook.generator.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Codes of 10.0.16299.0 against how many another tool has from the same headers; {@code code-floor.tsv} lists them. */
class CodeFloorTest {

    @Test
    void everyTableHasAtLeastTheCodesOfTheLookupTool() throws IOException {
        assertThat(Floor.surprises("code-floor.tsv", code -> true))
                .as("fewer without a reason, or a reason without need")
                .isEmpty();
    }
}
