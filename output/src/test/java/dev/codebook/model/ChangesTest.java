package dev.codebook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.codebook.model.merge.Merger;
import dev.codebook.output.CodeBuilder;
import dev.codebook.output.RandomReleases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {

    static Stream<Arguments> definitions() {
        return Stream.of(
                arguments("nothing", code(1, 32), code(1, 32), ""),
                arguments("another line", code(1, 32), code(1, 32).line(9), ""),
                arguments("another expression", code(1, 32), code(1, 32).expression("(1)"), ""),
                arguments("another value", code(1, 32), code(2, 32), "VALUE"),
                arguments("another type", code(1, 32), code(1, 32).type("int"), "TYPE"),
                arguments("a wider type", code(1, 32), code(1, 64), "TYPE"),
                arguments("a wider negative number", code(-1, 32), code(-1, 64), "VALUE TYPE"),
                arguments("no longer live", code(1, 32), code(1, 32).notLive(0, "0"), "LIVE"),
                arguments("a first message", code(1, 32), code(1, 32).message("text"), "MESSAGE"),
                arguments(
                        "another message", code(1, 32).message("a"), code(1, 32).message("b"), "MESSAGE"),
                arguments("no message any more", code(1, 32).message("a"), code(1, 32), "MESSAGE"),
                arguments("another folder", code(1, 32), code(1, 32).header("shared/t.h"), "MOVED"),
                arguments("another case", code(1, 32), code(1, 32).header("UM/T.h"), ""),
                arguments(
                        "everything",
                        code(1, 32).message("a"),
                        code(2, 64).message("b").header("shared/t.h").notLive(0, "0"),
                        "VALUE TYPE LIVE MESSAGE MOVED"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("definitions")
    void aDefinitionThatBothReleasesHave(String claim, CodeBuilder before, CodeBuilder after, String kinds) {
        var changes = Changes.between(snapshot("1", "t", before), snapshot("2", "t", after));

        assertThat(changes).extracting(change -> change.kind().name()).containsExactly(kinds(kinds));
        assertThat(changes)
                .allMatch(
                        change -> change.release().equals("2") && change.name().equals("E_X"));
    }

    @Test
    void aNameThatOneTableHasLostAndAnotherHasGainedHasMoved() {
        var changes = Changes.between(
                snapshot("1", "from", code(1, 32).header("um/from.h")),
                snapshot("2", "to", code(1, 32).header("um/to.h")));

        assertThat(changes)
                .extracting("kind", "tableId", "before.header", "after.header")
                .containsExactly(tuple(Change.Kind.MOVED, "to", "um/from.h", "um/to.h"));
    }

    @Test
    void aNameThatTwoTablesHaveGainedHasNotMoved() {
        var to = List.of(table("to", code(1, 32)), table("also", code(1, 32)));
        var changes = Changes.between(snapshot("1", "from", code(1, 32)), codebook("2", to));

        assertThat(changes)
                .extracting(Change::tableId, Change::kind)
                .containsExactly(
                        tuple("also", Change.Kind.ADDED),
                        tuple("from", Change.Kind.REMOVED),
                        tuple("to", Change.Kind.ADDED));
    }

    @Test
    void aNameThatIsStillInItsTableHasNotMoved() {
        var changes = Changes.between(
                snapshot("1", "from", code(1, 32)),
                codebook("2", List.of(table("from", code(1, 32)), table("to", code(1, 32)))));

        assertThat(changes).extracting(Change::kind).containsExactly(Change.Kind.ADDED);
    }

    @Test
    void variantsAreComparedByTheirNumbers() {
        var changes = Changes.between(
                snapshot("1", "t", code(1, 32), code(2, 32).notLive(1, "0")),
                snapshot(
                        "2",
                        "t",
                        code(1, 32),
                        code(3, 32).notLive(1, "0"),
                        code(4, 32).notLive(2, "0")));

        assertThat(changes)
                .extracting(change -> change.variant() + " " + change.kind())
                .containsExactly("1 VALUE", "2 ADDED");
    }

    @Test
    void aReleaseIsComparedWithTheOneBeforeItInItsFamily() throws Exception {
        var codebook = Merger.merge(List.of(
                snapshot("10.0.3", "t", code(3, 32)),
                snapshot("10.0.1", "t", code(1, 32)),
                snapshot("10.0.2", "t", code(1, 32).message("m")),
                new Codebook(
                        List.of(new Release("wine-8.0", "wine", 1)),
                        snapshot("wine-8.0", "t", code(8, 32)).tables(),
                        List.of(),
                        Ledger.EMPTY)));

        assertThat(Changes.of(codebook))
                .extracting(change -> change.release() + " " + change.kind())
                .containsExactly("10.0.2 MESSAGE", "10.0.3 VALUE", "10.0.3 MESSAGE");
    }

    /** Of many releases only the names are looked at that have changed; compared whole, snapshots have no other changes. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noChangeIsOverlooked(long seed) throws Exception {
        var codebook = Merger.merge(RandomReleases.snapshots(seed));
        var snapshots = Snapshots.of(codebook);
        var expected = new ArrayList<Change>();
        for (int i = 1; i < codebook.releases().size(); i++) {
            var before = codebook.releases().get(i - 1);
            var after = codebook.releases().get(i);
            if (before.family().equals(after.family())) {
                expected.addAll(Changes.between(snapshots.of(before.name()), snapshots.of(after.name())));
            }
        }

        assertThat(expected).extracting(Change::kind).contains(Change.Kind.values());
        assertThat(Changes.of(codebook)).isEqualTo(expected);
    }

    private static String[] kinds(String kinds) {
        return kinds.isEmpty() ? new String[0] : kinds.split(" ");
    }

    private static CodeBuilder code(long bits, int width) {
        return new CodeBuilder("E_X", new Value(bits, width, true))
                .space(CodeSpace.HRESULT)
                .header("um/t.h");
    }

    private static Codebook snapshot(String release, String id, CodeBuilder... codes) {
        Arrays.stream(codes).forEach(code -> code.releases(release, release));
        return codebook(release, List.of(table(id, codes)));
    }

    private static CodeTable table(String id, CodeBuilder... codes) {
        var built = Arrays.stream(codes).map(CodeBuilder::build).toList();
        return new CodeTable(id, id, built.get(0).header(), List.of(), built);
    }

    private static Codebook codebook(String release, List<CodeTable> tables) {
        return new Codebook(List.of(new Release(release, "sdk", 1)), tables, List.of(), Ledger.EMPTY);
    }
}
