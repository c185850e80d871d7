package dev.codebook.output.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.model.Changes;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.Ledger;
import dev.codebook.model.ProblemException;
import dev.codebook.model.Release;
import dev.codebook.model.RowHistory;
import dev.codebook.model.Value;
import dev.codebook.output.CodeBuilder;
import dev.codebook.output.Codebooks;
import dev.codebook.output.RandomReleases;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferenceTest {

    private static final Codebook BEFORE = codebook(
            "10.0.1",
            table("a", "um/a.h", code("E_MOVED", 7)),
            table(
                    "t",
                    "um/t.h",
                    code("E_GONE", 2),
                    code("E_LIVE", 3),
                    code("E_SAID", 4).message("Old | <b>text</b>.\nTwo lines."),
                    code("E_TYPE", 5),
                    code("E_VALUE", 6)));

    private static final Codebook AFTER = codebook(
            "10.0.2",
            table(
                    "t",
                    "um/t.h",
                    code("E_LIVE", 3).notLive(0, "0"),
                    code("E_MOVED", 7),
                    code("E_NEW", 0x80070001),
                    code("E_NEW", 1).notLive(1, "0"),
                    code("E_SAID", 4).message("New \u001b[31mtext."),
                    new CodeBuilder("E_TYPE", new Value(5, 64, false)).type("DWORD64"),
                    code("E_VALUE", 0x16)));

    @Test
    void asText() throws Exception {
        assertThat(render("text", BEFORE, AFTER)).isEqualTo("""
                10.0.1 -> 10.0.2: added 2, removed 1, value 1, type 1, live 1, message 1, moved 1

                t
                  - E_GONE 0x00000002
                    E_LIVE is no longer live
                    E_MOVED moved from um/a.h to um/t.h
                  + E_NEW 0x80070001
                  + E_NEW (1) 0x00000001
                    E_SAID message
                      - Old | <b>text</b>.
                      - Two lines.
                      + New \\u001B[31mtext.
                    E_TYPE type HRESULT (signed, 32 bits) -> DWORD64 (unsigned, 64 bits)
                    E_VALUE value 0x00000006 -> 0x00000016
                """);
    }

    @Test
    void asMarkdown() throws Exception {
        assertThat(render("markdown", BEFORE, AFTER)).isEqualTo("""
                # 10\\.0\\.1 to 10\\.0\\.2

                added 2, removed 1, value 1, type 1, live 1, message 1, moved 1

                ## t

                | name | change | before | after |
                |---|---|---|---|
                | E\\_GONE | removed | 0x00000002 |  |
                | E\\_LIVE | live | live | not live |
                | E\\_MOVED | moved | um\\/a\\.h | um\\/t\\.h |
                | E\\_NEW | added |  | 0x80070001 |
                | E\\_NEW (1) | added |  | 0x00000001 |
                | E\\_SAID | message | Old \\| \\<b\\>text\\<\\/b\\>\\.<br>Two lines\\. | New \\\\u001B\\[31mtext\\. |
                | E\\_TYPE | type | HRESULT \\(signed\\, 32 bits\\) | DWORD64 \\(unsigned\\, 64 bits\\) |
                | E\\_VALUE | value | 0x00000006 | 0x00000016 |
                """);
    }

    @Test
    void asJson() throws Exception {
        assertThat(render("json", BEFORE, codebook("10.0.1", BEFORE.tables().get(1))))
                .isEqualTo("""
                {
                  "before": "10.0.1",
                  "after": "10.0.1",
                  "counts": {
                    "removed": 1
                  },
                  "changes": [
                    {"release": "10.0.1", "kind": "removed", "tableId": "a", "name": "E_MOVED", "variant": 0, "oldHeader": "um/a.h", "oldValue": 7}
                  ]
                }
                """);
    }

    @Test
    void nothing() throws Exception {
        assertThat(render("text", BEFORE, BEFORE)).isEqualTo("10.0.1 -> 10.0.1: no changes\n");
        assertThat(render("markdown", BEFORE, BEFORE)).isEqualTo("# 10\\.0\\.1 to 10\\.0\\.1\n\nno changes\n");
    }

    @Test
    void tablesThatOnlyOneReleaseHasTwiceAreCalledAlike() throws Exception {
        var one = codebook("10.0.1", table("t", "um/t.h", code("E_X", 1)));
        var two = codebook(
                "10.0.2", table("um-t", "um/t.h", code("E_X", 1)), table("shared-t", "shared/t.h", code("E_Y", 1)));

        assertThat(Difference.between(one, two).summary()).isEqualTo("added 1");
        assertThat(Difference.between(two, one).summary()).isEqualTo("removed 1");
    }

    /** What turns one snapshot into the other turns it back the other way round. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void bothWaysThereAreAsManyChanges(long seed) {
        var snapshots = RandomReleases.snapshots(seed);
        for (int i = 1; i < snapshots.size(); i++) {
            assertThat(Changes.between(snapshots.get(i), snapshots.get(i - 1)))
                    .hasSameSizeAs(Changes.between(snapshots.get(i - 1), snapshots.get(i)));
        }
    }

    @Test
    void codesAreNotComparedWithConstants() {
        assertThatThrownBy(() ->
                        Difference.between(BEFORE, RandomReleases.snapshots(1).get(0)))
                .isInstanceOf(ProblemException.class);
    }

    private static String render(String format, Codebook before, Codebook after) throws ProblemException {
        return DifferenceFormat.ALL.stream()
                .filter(each -> each.name().equals(format))
                .findFirst()
                .orElseThrow()
                .render(Difference.between(before, after));
    }

    private static CodeBuilder code(String name, int bits) {
        return Codebooks.code(name, bits, null);
    }

    private static CodeTable table(String id, String header, CodeBuilder... codes) {
        var built =
                List.of(codes).stream().map(code -> code.header(header).build()).toList();
        return new CodeTable(id, id, header, List.of(), built);
    }

    private static Codebook codebook(String release, CodeTable... tables) {
        var own = List.of(tables).stream()
                .map(table -> new CodeTable(
                        table.id(),
                        table.title(),
                        table.header(),
                        table.links(),
                        table.codes().stream()
                                .map(code -> code.with(code.line(), new RowHistory(release, release)))
                                .toList()))
                .toList();
        return new Codebook(List.of(new Release(release, "sdk", 1)), own, List.of(), Ledger.EMPTY);
    }
}
