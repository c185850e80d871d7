package dev.codebook.generator.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Messages of 10.0.16299.0 against how many another tool has from the same headers; {@code message-floor.tsv} lists them. */
class MessageFloorTest {

    @Test
    void everyTableHasAtLeastTheMessagesOfTheLookupTool() throws IOException {
        assertThat(Floor.surprises("message-floor.tsv", code -> code.message() != null))
                .as("fewer without a reason, or a reason without need")
                .isEmpty();
    }
}
