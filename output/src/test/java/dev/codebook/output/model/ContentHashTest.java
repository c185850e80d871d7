package dev.codebook.output.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.output.Codebooks;
import dev.codebook.output.model.Account.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    @Test
    void theHashIsTheSameOnEveryMachine() {
        assertThat(ContentHash.of(Codebooks.small()))
                .isEqualTo("0976a38acf7a0aaa9e861d9bb8c8ff596c51ddb806a76e54d9c1637b555a570e");
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
    void theLedgerCounts() {
        var hashes = Stream.of(
                        Ledger.EMPTY,
                        ledger(Map.of(), "E_X", Kind.UNRESOLVED),
                        ledger(Map.of(Kind.EMPTY, 1), "E_X", Kind.UNRESOLVED),
                        ledger(Map.of(Kind.STRING, 1), "E_X", Kind.UNRESOLVED),
                        ledger(Map.of(), "E_Y", Kind.UNRESOLVED),
                        ledger(Map.of(), "E_X", Kind.TOO_LARGE))
                .map(ledger -> ContentHash.of(new Codebook(List.of(), List.of(), List.of(), ledger)));

        assertThat(hashes).doesNotHaveDuplicates().hasSize(6);
    }

    private static Ledger ledger(Map<Kind, Integer> counts, String name, Kind reason) {
        return new Ledger(
                List.of(new Account("1", "um/t.h", counts)),
                List.of(new Unresolved("1", "um/t.h", 1, name, reason, "E_Z")));
    }

    @Test
    void codebooksThatDifferHaveOtherHashes() {
        assertThat(LongStream.range(0, 50).mapToObj(seed -> ContentHash.of(Codebooks.random(seed))))
                .doesNotHaveDuplicates();
    }
}
