package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.generator.preprocess.Definition;
import dev.codebook.generator.preprocess.HeaderLoader;
import dev.codebook.generator.preprocess.Parsers;
import dev.codebook.generator.preprocess.Preprocessor;
import dev.codebook.grammar.Spelling;
import dev.codebook.maven.generate.TestRequest;
import dev.codebook.maven.input.TestInput;
import dev.codebook.model.Code.Scope;
import dev.codebook.output.Formats;
import dev.codebook.sdk.SdkOpener;
import dev.codebook.sdk.SdkTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages "How it works" and "Output" follow one code from its header to every format. */
class TourTest {

    private static final Path INCLUDE = Path.of("src/test/resources/tour/Include");
    private static final Pattern QUERY = Pattern.compile("sqlite3 \\S+ \"([^\"]+)\"\n((?:[^`\n].*\n)+)");

    /** A row of a page that describes a column, and one that describes a table. */
    private static final Pattern COLUMN = Pattern.compile("\n\\| `(\\w+)` \\| \\S");

    private static final Pattern TABLE = Pattern.compile("\n\\| `(\\w+)\\(([^)]+)\\)` \\| \\S");

    @TempDir
    static Path output;

    @BeforeAll
    static void generate() throws Exception {
        generate(Scope.CODE, "codebook");
        generate(Scope.CONSTANT, "constants");
    }

    private static void generate(Scope scope, String folder) throws Exception {
        var sdks = List.of(INCLUDE.toAbsolutePath().toString());
        var input = TestInput.of(output, sdks, List.of(), List.of(), List.of(), scope);
        var formats = new Formats("com.example.codes", false).names();
        TestRequest.generate(TestRequest.of(input, formats, output.resolve(folder)));
    }

    @Test
    void theHeader() throws IOException {
        assertThat(Files.readString(INCLUDE.resolve("10.0.1.0/shared/winerror.h")))
                .contains(Manual.block("internals.md", "c", "E_GATE_CLOSED"));
    }

    @Test
    void theExpansion() throws Exception {
        SdkTree tree = SdkOpener.open(INCLUDE, null);
        var unit = new Preprocessor(new HeaderLoader(tree), new Parsers()).preprocess("shared/winerror.h");
        var code = (Definition.Macro) unit.definitions().stream()
                .filter(definition -> definition.name().equals("E_GATE_CLOSED"))
                .findFirst()
                .orElseThrow();

        assertThat(Manual.text("internals.md"))
                .contains('`' + code.spelling() + '`')
                .contains('`' + code.condition() + '`')
                .contains('`' + Spelling.of(unit.expand(code.define()).tokens()) + '`');
    }

    @Test
    void theJson() throws IOException {
        assertThat(Manual.flat(Files.readString(output.resolve("codebook/codebook.json"))))
                .contains(Manual.flat(Manual.block("internals.md", "json", "E_GATE_CLOSED")));
    }

    @Test
    void theQueries() throws Exception {
        var text = Manual.text("output.md") + Manual.text("internals.md");
        var queries = QUERY.matcher(text).results().toList();

        assertThat(queries).hasSize(4);
        for (var query : queries) {
            assertThat(rows(query.group(1))).as(query.group(1)).isEqualTo(query.group(2));
        }
    }

    @Test
    void theSearch() throws Exception {
        assertThat(rows(Manual.block("output.md", "sql", "search")))
                .isEqualTo("E_GATE_CLOSED|The gate %1 is closed: it opens at %2.\n");
    }

    @Test
    void theColumns() throws Exception {
        var page = Manual.text("output.md");
        var section = page.substring(page.indexOf("## Columns"), page.indexOf("## Tables and views"));

        assertThat(COLUMN.matcher(section).results().map(row -> row.group(1)))
                .containsExactlyElementsOf(columns("codes"));
    }

    @Test
    void theTables() throws Exception {
        var tables = TABLE.matcher(Manual.text("output.md")).results().toList();

        assertThat(tables).hasSize(10);
        for (var table : tables) {
            assertThat(columns(table.group(1))).containsExactly(table.group(2).split(", "));
        }
    }

    private static List<String> columns(String table) throws Exception {
        return rows("select name from pragma_table_info('" + table + "') order by cid")
                .lines()
                .toList();
    }

    /** Returns what sqlite3 prints for a query. */
    private static String rows(String query) throws Exception {
        var rows = new StringBuilder();
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + output.resolve("constants/codebook.sqlite"));
                var statement = database.createStatement();
                var result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.append(result.getString(1));
                for (int i = 2; i <= result.getMetaData().getColumnCount(); i++) {
                    rows.append('|').append(result.getString(i));
                }
                rows.append('\n');
            }
        }
        return rows.toString();
    }

    @Test
    void theJava() throws IOException {
        var source = output.resolve("codebook/java/com/example/codes/Winerror.java");

        assertThat(Manual.flat(Files.readString(source)))
                .contains(Manual.flat(Manual.block("internals.md", "java", "E_GATE_CLOSED")));
    }
}
