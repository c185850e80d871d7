package dev.codebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VersionOrderTest {

    @Test
    void partsAreNumbers() {
        var sorted = List.of("8.1", "10.0.9200.0", "10.0.10240", "10.0.10240.0", "10.0.10240.16384", "10.1");

        assertThat(sorted.stream().sorted().sorted(new VersionOrder())).containsExactlyElementsOf(sorted);
    }
}
