package dev.codebook.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.Ledger;
import dev.codebook.model.Release;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test changes one thing in equal tables and expects the lines that a user sees. */
class FolderComparisonTest {

    private static final Formats FORMATS = new Formats("org.example.codes", true);
    private static final String SOURCES = "java/org/example/codes/";

    @TempDir
    Path path;

    @BeforeEach
    void write() throws IOException {
        write(codebook("10.0.1.0", 5, 12), "old");
        write(codebook("10.0.1.0", 5, 12), "now");
    }

    @Test
    void equalFoldersHaveNoDifferences() throws IOException {
        assertThat(differences()).isEmpty();
    }

    @Test
    void aChangedValueIsShownInEveryFormat() throws IOException {
        write(codebook("10.0.1.0", 6, 12), "now");

        assertThat(differences())
                .startsWith(
                        "codebook.json",
                        "  10.0.1.0 -> 10.0.1.0: value 1",
                        "  gates",
                        "      GATE_CLOSED value 0x00000005 -> 0x00000006",
                        "codebook.sqlite",
                        "  codes: 1 removed, 1 added",
                        "  - gates GATE_CLOSED 0x00000005 HRESULT um/gates.h:12 ((HRESULT)0x80004005L)",
                        "  + gates GATE_CLOSED 0x00000006 HRESULT um/gates.h:12 ((HRESULT)0x80004005L)")
                .contains(
                        "codebook.csv",
                        "codebook.html",
                        SOURCES + "Gates.java",
                        "java-resources/org/example/codes/codes.bin")
                .contains(
                        "  -     public static final int GATE_CLOSED = 0x00000005;",
                        "  +     public static final int GATE_CLOSED = 0x00000006;");
    }

    @Test
    void withoutAChangedCodeTheLinesAreShown() throws IOException {
        write(codebook("10.0.1.0", 5, 14), "now");

        assertThat(differences())
                .containsSubsequence("codebook.json", "  -           \"line\": 12}", "  +           \"line\": 14}")
                .contains("  - gates GATE_CLOSED 0x00000005 HRESULT um/gates.h:12 ((HRESULT)0x80004005L)");
    }

    @Test
    void anotherReleaseIsComparedWithTheOneThatIsThere() throws IOException {
        write(codebook("10.0.2.0", 6, 12), "now");

        assertThat(differences())
                .startsWith(
                        "codebook.json",
                        "  10.0.1.0 -> 10.0.2.0: value 1",
                        "  gates",
                        "      GATE_CLOSED value 0x00000005 -> 0x00000006",
                        "codebook.sqlite",
                        "  releases: 1 removed, 1 added");
    }

    @Test
    void theLayoutOfJsonMakesNoDifference() throws IOException {
        change("codebook.json", json -> json.replaceAll("\n *", "\r\n"));

        assertThat(differences()).isEmpty();
    }

    @Test
    void whatFollowsFromCodesIsComparedToo() throws IOException {
        change("codebook.json", json -> json.replace("\"signed\": 5", "\"signed\": 6"));

        assertThat(differences())
                .hasSize(5)
                .startsWith("codebook.json")
                .element(3)
                .asString()
                .contains("\"signed\": 6");
    }

    @Test
    void otherBytesOfTheSameRowsMakeNoDifference() throws Exception {
        execute("PRAGMA page_size = 512; VACUUM");

        assertThat(Files.mismatch(path.resolve("old/codebook.sqlite"), path.resolve("now/codebook.sqlite")))
                .isNotEqualTo(-1);
        assertThat(differences()).isEmpty();
    }

    @Test
    void aRowThatWasChangedIsFound() throws Exception {
        execute("UPDATE definition SET expression = '5' || char(27)");

        assertThat(differences())
                .containsExactly(
                        "codebook.sqlite",
                        "  codes: 1 removed, 1 added",
                        "  - gates GATE_CLOSED 0x00000005 HRESULT um/gates.h:12 5\\u001B",
                        "  + gates GATE_CLOSED 0x00000005 HRESULT um/gates.h:12 ((HRESULT)0x80004005L)");
    }

    @Test
    void otherTablesAreAnotherVersions() throws Exception {
        execute("DROP VIEW searchable");

        assertThat(differences())
                .containsExactly(
                        "codebook.sqlite", "  the schema differs, as in a database of another version of Codebook");
    }

    @Test
    void filesThatAreMissingOrTooMany() throws IOException {
        Files.delete(path.resolve("old/codebook.json"));
        Files.copy(path.resolve("old/" + SOURCES + "Gates.java"), path.resolve("old/" + SOURCES + "Doors.java"));
        Files.writeString(path.resolve("old/" + SOURCES + "Ours.java"), "package org.example.codes;\n");
        Files.writeString(path.resolve("old/README.md"), "Ours too");

        assertThat(differences())
                .containsExactly("codebook.json is missing", SOURCES + "Doors.java is no longer generated");
    }

    @Test
    void aModuleThatIsGeneratedNoLonger() throws IOException {
        Files.delete(path.resolve("now/java/module-info.java"));

        assertThat(differences()).containsExactly("java/module-info.java is no longer generated");
    }

    @Test
    void aFolderThatIsNotThere() throws IOException {
        assertThat(FolderComparison.differences(path.resolve("none"), path.resolve("now")))
                .startsWith("codebook.json is missing", "codebook.sqlite is missing", "codebook.csv is missing");
    }

    @Test
    void damagedFilesAreReportedWithTheReason() throws IOException {
        change("codebook.json", json -> json.substring(0, 30));
        change("codebook.sqlite", bytes -> "no database");

        var differences = differences();

        assertThat(differences).hasSize(2);
        assertThat(differences.get(0))
                .startsWith("codebook.json cannot be read: " + path.resolve("old/codebook.json") + ":2:29: error: ");
        assertThat(differences.get(1))
                .startsWith("codebook.sqlite cannot be read: ")
                .contains("not a database");
    }

    @Test
    void differentLineEndsAreReported() throws IOException {
        change(SOURCES + "Gates.java", java -> java.replace("\n", "\r\n"));

        assertThat(differences()).containsExactly(SOURCES + "Gates.java", "  only the line ends differ");
    }

    @Test
    void ofALongLineThePartThatDiffersIsShown() throws IOException {
        change("codebook.html", html -> html.replace("\"GATE_CLOSED\"", "\"GATE_OPEN\""));

        assertThat(differences())
                .hasSize(5)
                .satisfies(lines -> assertThat(lines.get(3))
                        .startsWith("  - ...")
                        .contains("\"GATE_OPEN\"")
                        .endsWith("..."))
                .satisfies(lines -> assertThat(lines.get(4))
                        .startsWith("  + ...")
                        .contains("\"GATE_CLOSED\"")
                        .endsWith("..."));
    }

    @Test
    void onlyTheLinesThatDifferAreShown() throws IOException {
        assertThat(compared(List.of("a", "b", "c", "d", "e", "f"), List.of("a", "B", "c", "d", "e", "F", "g")))
                .containsExactly(
                        "x.txt",
                        "  @@ -1,2 +1,2 @@",
                        "    a",
                        "  - b",
                        "  + B",
                        "  @@ -5,2 +5,3 @@",
                        "    e",
                        "  - f",
                        "  + F",
                        "  + g");
        assertThat(compared(List.of("b", "c"), List.of("a", "b", "c")))
                .containsExactly("x.txt", "  @@ -0,0 +1,1 @@", "  + a");
    }

    @Test
    void ofManyDifferencesTheFirstAreShown() throws IOException {
        var before = IntStream.range(0, 100_000).mapToObj(i -> "line " + i).toList();
        var after = IntStream.range(0, 100_000)
                .mapToObj(i -> i % 1000 == 500 ? "changed " + i : "line " + i)
                .toList();

        assertThat(compared(before, after))
                .startsWith("x.txt", "  @@ -500,2 +500,2 @@", "    line 499", "  - line 500", "  + changed 500")
                .contains("  + changed 1500")
                .endsWith("  more lines differ after line 2500");
    }

    @Test
    void bytesThatAreNotTextAreNotShown() throws IOException {
        assertThat(compared(List.of("\0a"), List.of("\0b"))).containsExactly("x.txt", "  the bytes differ");
    }

    private List<String> compared(List<String> before, List<String> after) throws IOException {
        var old = Files.createDirectories(path.resolve("lines/old"));
        var now = Files.createDirectories(path.resolve("lines/now"));
        Files.write(old.resolve("x.txt"), before);
        Files.write(now.resolve("x.txt"), after);
        return FolderComparison.differences(old, now);
    }

    @Test
    void theFolderStaysAsItIs() throws IOException {
        write(codebook("10.0.1.0", 6, 12), "now");
        var before = contents();

        differences();

        assertThat(contents()).isEqualTo(before);
    }

    private List<String> differences() throws IOException {
        return FolderComparison.differences(path.resolve("old"), path.resolve("now"));
    }

    private static Codebook codebook(String release, int value, int line) {
        var code = Codebooks.code("GATE_CLOSED", value, CodeSpace.HRESULT)
                .header("um/gates.h")
                .line(line)
                .releases(release, release)
                .build();
        return new Codebook(
                List.of(new Release(release, "sdk", 1)),
                List.of(new CodeTable("gates", "Gates", "um/gates.h", List.of(), List.of(code))),
                List.of(),
                Ledger.EMPTY);
    }

    private void write(Codebook codebook, String folder) throws IOException {
        Formats.write(codebook, FORMATS.writers(FORMATS.names()), path.resolve(folder));
    }

    private void change(String name, UnaryOperator<String> change) throws IOException {
        var file = path.resolve("old").resolve(name);
        var text = Files.readString(file, StandardCharsets.ISO_8859_1);
        Files.writeString(file, change.apply(text), StandardCharsets.ISO_8859_1);
    }

    private void execute(String sql) throws SQLException {
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + path.resolve("old/codebook.sqlite"));
                var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(path.resolve("old"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        file.toString(),
                        Files.getLastModifiedTime(file) + Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
