package dev.codebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintableTextTest {

    @Test
    void listsNameTheFirstItemsAndCountTheOthers() {
        assertThat(PrintableText.list(List.of("a", "b"), 2)).isEqualTo("a, b");
        assertThat(PrintableText.list(Collections.nCopies(1207, "a"), 2)).isEqualTo("a, a and 1,205 more");
    }
}
