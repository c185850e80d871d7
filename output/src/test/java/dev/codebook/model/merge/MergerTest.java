package dev.codebook.model.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.codebook.model.Code;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.Ledger;
import dev.codebook.model.ProblemException;
import dev.codebook.model.Release;
import dev.codebook.model.Snapshots;
import dev.codebook.output.CodeBuilder;
import dev.codebook.output.Codebooks;
import dev.codebook.output.RandomReleases;
import dev.codebook.output.json.JsonReader;
import dev.codebook.output.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MergerTest {

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 60);
    }

    /** Each letter is a release in order; equal letters have the value alike, - lacks the code. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            always there           | aaa | a 1-3
            new                    | --a | a 3-3
            gone                   | aa- | a 1-2
            gone and back          | a-a | a 1-1, a 3-3
            another value          | aab | a 1-2, b 3-3
            another value and back | aba | a 1-1, a 3-3, b 2-2
            never                  | --- |
            """)
    void aRowIsARunOfReleasesWithOneValue(String claim, String releases, String rows) throws Exception {
        var snapshots = new ArrayList<Codebook>();
        for (int i = 0; i < releases.length(); i++) {
            char value = releases.charAt(i);
            snapshots.add(snapshot(
                    "10.0." + (i + 1),
                    value == '-' ? Stream.of() : Stream.of(Codebooks.code("E_X", value, CodeSpace.HRESULT))));
        }

        var merged = Merger.merge(snapshots).tables().stream()
                .flatMap(table -> table.codes().stream())
                .filter(code -> code.name().equals("E_X"))
                .map(code -> (char) code.value().bits() + " "
                        + code.firstRelease().charAt(5) + "-"
                        + code.lastRelease().charAt(5))
                .collect(Collectors.joining(", "));

        assertThat(merged).isEqualTo(rows == null ? "" : rows);
    }

    @Test
    void aRowSaysHowTheLastReleaseHasItAndKeepsHowItWas() throws Exception {
        var merged = Merger.merge(List.of(
                snapshot("10.0.3", code().message("new").line(30)),
                snapshot("10.0.1", code().message("old").line(10)),
                snapshot("10.0.2", code().message("old").line(20))));

        assertThat(row(merged)).satisfies(row -> {
            assertThat(row.text()).isEqualTo("new");
            assertThat(row.line()).isEqualTo(30);
            assertThat(row.history().lines()).containsExactly(10, 20, 30);
            assertThat(row.history().versions()).singleElement().satisfies(version -> {
                assertThat(version.text()).isEqualTo("old");
                assertThat(version.firstRelease()).isEqualTo("10.0.1");
                assertThat(version.lastRelease()).isEqualTo("10.0.2");
            });
        });
    }

    @Test
    void aReleaseBetweenTwoPartsTheirRowAndWhatTheFirstHadComesBack() throws Exception {
        var ends = Merger.merge(List.of(
                snapshot("10.0.1", code().message("old").line(10)),
                snapshot("10.0.3", code().message("new").line(30))));

        var merged = Merger.merge(List.of(ends, snapshot("10.0.2", Stream.of())));

        assertThat(rows(merged))
                .extracting(Code::firstRelease, Code::lastRelease, Code::text, Code::line)
                .containsExactly(tuple("10.0.1", "10.0.1", "old", 10), tuple("10.0.3", "10.0.3", "new", 30));
    }

    @Test
    void familiesDoNotMeet() throws Exception {
        var wine = new Codebook(
                List.of(new Release("wine-8.0", "wine", 1)),
                List.of(table("t.h", "t", code().releases("wine-8.0", "wine-8.0"))),
                List.of(),
                Ledger.EMPTY);

        var merged = Merger.merge(List.of(wine, snapshot("10.0.1", code())));

        assertThat(merged.releases()).extracting(Release::name).containsExactly("10.0.1", "wine-8.0");
        assertThat(rows(merged)).extracting(Code::lastRelease).containsExactly("10.0.1", "wine-8.0");
    }

    @ParameterizedTest(name = "{0}: {1}, {2} gives {3}")
    @CsvSource(delimiter = '|', textBlock = """
            the same              | um/t.h=t                         | um/t.h=t                         | t
            another case          | um/T.H=t                         | um/t.h=t                         | t
            another folder        | um/t.h=t                         | shared/t.h=t                     | t
            two folders, then one | um/t.h=um-t shared/t.h=shared-t  | um/t.h=t                         | shared-t um-t
            one folder, then two  | shared/t.h=t                     | um/t.h=um-t shared/t.h=shared-t  | shared-t um-t
            a flat tree           | t.h=t                            | um/t.h=t                         | t
            a name of its own     | um/t.h=own                       | shared/t.h=own                   | own
            its own in folders    | um/t.h=um-own shared/t.h=shared-own | um/t.h=own                    | shared-own um-own
            a name with a hyphen  | um/um-t.h=um-t                   | um/um-t.h=um-t                   | um-t
            """)
    void tablesAreOneWhereverAReleaseKeepsTheHeader(String claim, String first, String second, String ids)
            throws Exception {
        var merged = Merger.merge(List.of(headers("10.0.1", first), headers("10.0.2", second)));

        assertThat(merged.tables()).extracting(CodeTable::id).containsExactly(ids.split(" "));
    }

    @Test
    void aTableThatWasOneIsPartedByFolderWhenAReleaseHasBoth() throws Exception {
        var moved = Merger.merge(List.of(headers("10.0.1", "um/t.h=t"), headers("10.0.3", "shared/t.h=t")));

        var merged = Merger.merge(List.of(moved, headers("10.0.2", "um/t.h=um-t shared/t.h=shared-t")));

        assertThat(rows(merged))
                .extracting(Code::header, Code::firstRelease, Code::lastRelease)
                .containsExactly(tuple("shared/t.h", "10.0.2", "10.0.3"), tuple("um/t.h", "10.0.1", "10.0.2"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neitherOrderNorStepsNorStoringMakeADifference(int seed) throws Exception {
        var random = new Random(seed);
        var snapshots = new ArrayList<>(RandomReleases.snapshots(seed));
        var expected = json(Merger.merge(snapshots));

        while (snapshots.size() > 1) {
            Collections.shuffle(snapshots, random);
            var some = snapshots.subList(0, 2 + random.nextInt(snapshots.size() - 1));
            var merged = Merger.merge(some);
            some.clear();
            snapshots.add(random.nextBoolean() ? read(json(merged)) : merged);
        }

        assertThat(json(snapshots.get(0))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everySnapshotComesBackWhole(int seed) throws Exception {
        var snapshots = RandomReleases.snapshots(seed);

        var merged = Snapshots.of(read(json(Merger.merge(snapshots))));

        for (var snapshot : snapshots) {
            var again = merged.of(snapshot.releases().get(0).name());
            assertThat(codes(again)).isEqualTo(codes(snapshot));
            assertThat(again.facilities()).isEqualTo(snapshot.facilities());
            assertThat(again.ledger()).isEqualTo(snapshot.ledger());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aReleaseThatIsThereTwiceAndTheSameIsThereOnce(int seed) throws Exception {
        var snapshots = RandomReleases.snapshots(seed);
        var first = Merger.merge(snapshots.subList(0, 5));
        var second = Merger.merge(snapshots.subList(2, 7));

        assertThat(json(Merger.merge(List.of(second, first)))).isEqualTo(json(Merger.merge(snapshots)));
    }

    @Test
    void aReleaseThatIsThereTwiceAndNotTheSameIsRefused() {
        var one = snapshot("10.0.1", code().message("one"));
        var other = snapshot("10.0.1", code().message("other"));

        assertThatThrownBy(() -> Merger.merge(List.of(one, snapshot("10.0.2", code()), other)))
                .isInstanceOf(ProblemException.class)
                .hasMessage("10.0.1: error: the two copies differ, first in E_X of t:"
                        + " leave one out, or generate both again");
    }

    @Test
    void codesAndConstantsAreNotMixed() {
        var constants = RandomReleases.snapshots(1).get(0);

        assertThatThrownBy(() -> Merger.merge(List.of(constants, snapshot("10.0.1", code()))))
                .isInstanceOf(ProblemException.class)
                .hasMessage(
                        "10.0.1: error: it has codes only, and 10.0.9600.0 has all constants: make both with the same scope");
    }

    private static CodeBuilder code() {
        return Codebooks.code("E_X", 1, CodeSpace.HRESULT);
    }

    private static Codebook snapshot(String release, CodeBuilder code) {
        return snapshot(release, Stream.of(code));
    }

    private static Codebook snapshot(String release, Stream<CodeBuilder> codes) {
        var table = table(
                "um/t.h",
                "t",
                codes.map(code -> code.releases(release, release)).toArray(CodeBuilder[]::new));
        return new Codebook(
                List.of(new Release(release, "sdk", 1)),
                table.codes().isEmpty() ? List.of() : List.of(table),
                List.of(),
                Ledger.EMPTY);
    }

    private static Codebook headers(String release, String tables) {
        return new Codebook(
                List.of(new Release(release, "sdk", 1)),
                Arrays.stream(tables.split(" "))
                        .map(table -> table.split("="))
                        .map(table -> table(table[0], table[1], code().releases(release, release)))
                        .toList(),
                List.of(),
                Ledger.EMPTY);
    }

    private static CodeTable table(String header, String id, CodeBuilder... codes) {
        return new CodeTable(
                id,
                "Codes",
                header,
                List.of(),
                Arrays.stream(codes).map(code -> code.header(header).build()).toList());
    }

    private static Code row(Codebook codebook) {
        var rows = rows(codebook);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static List<Code> rows(Codebook codebook) {
        return codebook.tables().stream()
                .flatMap(table -> table.codes().stream())
                .toList();
    }

    private static Set<Code> codes(Codebook codebook) {
        return Set.copyOf(rows(codebook));
    }

    private static String json(Codebook codebook) throws Exception {
        var out = new ByteArrayOutputStream();
        JsonWriter.write(codebook, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Codebook read(String json) throws Exception {
        return JsonReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "x.json");
    }
}
