package dev.codebook.output.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.output.Codebooks;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    @Test
    void theHashIsTheSameOnEveryMachine() {
        assertThat(ContentHash.of(Codebooks.small()))
                .isEqualTo("c1ee46a324ed8259eb2c458847ed9f44ce3b554850384471c0796c8a1c9abea4");
    }

    @Test
    void everyFactCounts() {
        var code = Codebooks.code("E_X", 1, CodeSpace.HRESULT);
        var hashes = Stream.of(
                        code.build(),
                        code.line(2).build(),
                        code.type("int").build(),
                        code.space(null).build(),
                        code.expression("2").build(),
                        code.aliasOf("E_Y").build(),
                        code.message("m").build(),
                        code.notLive(1, "0").build())
                .map(row -> ContentHash.of(Codebooks.of(Codebooks.table("t", "um/t.h", row))));

        assertThat(hashes).doesNotHaveDuplicates().hasSize(8);
    }

    @Test
    void codebooksThatDifferHaveOtherHashes() {
        assertThat(LongStream.range(0, 50).mapToObj(seed -> ContentHash.of(Codebooks.random(seed))))
                .doesNotHaveDuplicates();
    }
}
