package dev.codebook.generator.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("conditionals")
class ConditionalsTest {

    @Test
    void nestDeeperThanCallsCan() {
        int depth = 100_000;
        var conditionals = new Conditionals();
        for (int i = 0; i < depth; i++) {
            conditionals.open(List.of(), false, false);
        }

        assertThat(conditionals.words()).isEqualTo("0" + " && 0".repeat(depth - 1));
    }
}
