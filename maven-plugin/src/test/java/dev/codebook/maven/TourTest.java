package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.generator.preprocess.Definition;
import dev.codebook.generator.preprocess.Parsers;
import dev.codebook.generator.preprocess.Preprocessor;
import dev.codebook.generator.preprocess.SdkHeaders;
import dev.codebook.grammar.Spelling;
import dev.codebook.maven.generate.GenerateGoal;
import dev.codebook.maven.generate.GenerateRequest;
import dev.codebook.maven.input.Input;
import dev.codebook.maven.input.Readers;
import dev.codebook.model.Code.Scope;
import dev.codebook.output.Formats;
import dev.codebook.sdk.SdkTree;
import dev.codebook.sdk.SdkTrees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** README.md follows one code from its header to every format: what it shows is what comes out. */
class TourTest {

    private static final Path INCLUDE = Path.of("src/test/resources/tour/Include");
    private static final Pattern QUERY = Pattern.compile("sqlite3 \\S+ \"([^\"]+)\"\n((?:[^`\n].*\n)+)");

    /** A row of the README that explains a column, and one that explains a table. */
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
        var formats = new Formats("com.example.codes", false);
        var request = new GenerateRequest(
                new Input(List.of(INCLUDE.toAbsolutePath().toString()), List.of(), List.of(), List.of(), scope),
                formats.writers(formats.names()),
                true,
                output.resolve(folder));
        new GenerateGoal(Readers.in(output)).run(request);
    }

    @Test
    void theHeader() throws IOException {
        assertThat(Files.readString(INCLUDE.resolve("10.0.1.0/shared/winerror.h")))
                .contains(block("c"));
    }

    @Test
    void theExpansion() throws Exception {
        SdkTree tree = SdkTrees.open(INCLUDE, null);
        var unit = new Preprocessor(new SdkHeaders(tree), new Parsers()).preprocess("shared/winerror.h");
        var code = (Definition.Macro) unit.definitions().stream()
                .filter(definition -> definition.name().equals("E_GATE_CLOSED"))
                .findFirst()
                .orElseThrow();

        assertThat(Readme.text())
                .contains('`' + code.spelling() + '`')
                .contains('`' + code.condition() + '`')
                .contains('`' + Spelling.of(unit.expand(code.define()).tokens()) + '`');
    }

    @Test
    void theJson() throws IOException {
        assertThat(Readme.flat(Files.readString(output.resolve("codebook/codebook.json"))))
                .contains(Readme.flat(block("json")));
    }

    @Test
    void theQueries() throws Exception {
        var queries = QUERY.matcher(Readme.text()).results().toList();

        assertThat(queries).hasSize(4);
        for (var query : queries) {
            assertThat(rows(query.group(1))).as(query.group(1)).isEqualTo(query.group(2));
        }
    }

    @Test
    void theColumns() throws Exception {
        var readme = Readme.text();
        var section = readme.substring(readme.indexOf("### Columns"), readme.indexOf("### Nothing is lost"));

        assertThat(COLUMN.matcher(section).results().map(row -> row.group(1) + "\n"))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        columns("codes").lines().map(name -> name + "\n").toList());
        assertThat(TABLE.matcher(section).results())
                .hasSize(10)
                .allSatisfy(row -> assertThat(columns(row.group(1)))
                        .as(row.group(1))
                        .isEqualTo(row.group(2).replace(", ", "\n") + "\n"));
    }

    private static String columns(String table) throws Exception {
        return rows("select name from pragma_table_info('" + table + "') order by cid");
    }

    /** What sqlite3 prints. */
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

        assertThat(Readme.flat(Files.readString(source))).contains(Readme.flat(block("java")));
    }

    /** The last block of a language in the README. */
    private static String block(String language) throws IOException {
        var begin = "\n```" + language + "\n";
        var readme = Readme.text();
        int start = readme.lastIndexOf(begin) + begin.length();
        return readme.substring(start, readme.indexOf("```", start));
    }
}
