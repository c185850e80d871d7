package dev.codebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Account.Kind;
import dev.codebook.output.Codebooks;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    @Test
    void theHashIsTheSameOnEveryMachine() {
        assertThat(ContentHash.of(Codebooks.small()))
                .isEqualTo("c378dfb9ecff3cd130a26b8f3d1e7f084b4d52ab929346a2fa7333818601936d");
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
                        code.message("m", "E_Y").build(),
                        code.notLive(1, "0").build(),
                        code.lines(1, 2).build(),
                        code.lines()
                                .versions(Codebooks.code("E_X", 1, null).build())
                                .build())
                .map(row -> ContentHash.of(Codebooks.of(Codebooks.table("t", "um/t.h", row))));

        assertThat(hashes).doesNotHaveDuplicates().hasSize(11);
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

    @Test
    void whatNoRuleTakesCounts() {
        var hashes = Stream.of(
                        List.<Unclaimed>of(),
                        List.of(new Unclaimed("1", "um/t.h", 1, "X", Value.ofInt(1))),
                        List.of(new Unclaimed("1", "um/t.h", 1, "X", new Value(1, 32, false))),
                        List.of(new Unclaimed("1", "um/t.h", 1, "X", new Value(1, 16, true))))
                .map(unclaimed -> new Ledger(List.of(), List.of(), unclaimed))
                .map(ledger -> ContentHash.of(new Codebook(List.of(), List.of(), List.of(), ledger)));

        assertThat(hashes).doesNotHaveDuplicates().hasSize(4);
    }

    @Test
    void docsAndLinksCount() {
        var doc = new Doc(null, null, null, null, "a", null, "u", Doc.Match.ONLY, null);
        var hashes = Stream.of(
                        of(List.of(), List.of()),
                        of(List.of("u"), List.of()),
                        of(List.of("u", "v"), List.of()),
                        of(List.of(), List.of(doc)),
                        of(List.of(), List.of(new Doc(null, null, null, "a", "a", null, "u", Doc.Match.ONLY, null))),
                        of(List.of(), List.of(new Doc(null, null, null, null, "a", "a", "u", Doc.Match.ONLY, null))),
                        of(List.of(), List.of(new Doc(null, null, 1L, null, "a", null, "u", Doc.Match.ONLY, null))),
                        of(List.of(), List.of(doc, doc)))
                .map(ContentHash::of);

        assertThat(hashes).doesNotHaveDuplicates().hasSize(8);
    }

    private static Codebook of(List<String> links, List<Doc> docs) {
        var table = new CodeTable("t", "t", "um/t.h", links, List.of());
        return new Codebook(List.of(), List.of(table), List.of(), Ledger.EMPTY, docs);
    }

    private static Ledger ledger(Map<Kind, Integer> counts, String name, Kind reason) {
        return new Ledger(
                List.of(new Account("1", "um/t.h", counts)),
                List.of(new Unresolved("1", "um/t.h", 1, name, reason, "E_Z")),
                List.of());
    }

    @Test
    void codebooksThatDifferHaveOtherHashes() {
        assertThat(LongStream.range(0, 50).mapToObj(seed -> ContentHash.of(Codebooks.random(seed))))
                .doesNotHaveDuplicates();
    }
}
