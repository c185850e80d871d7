package dev.codebook.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Code;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.Column;
import dev.codebook.model.Defaults;
import dev.codebook.model.Facilities;
import dev.codebook.model.Facility;
import dev.codebook.model.Ledger;
import dev.codebook.model.Release;
import dev.codebook.model.Value;
import dev.codebook.output.json.JsonReader;
import dev.codebook.output.sqlite.Database;
import dev.codebook.output.sqlite.SqliteReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the places that know the columns of a code against {@link Column#ALL}. */
class ColumnTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> NAMES =
            Column.ALL.stream().map(Column::name).toList();

    /** The pages that may document the columns: the table of one of them has the heading "column". */
    private static final Pattern TABLE = Pattern.compile("(?m)^\\| column .*\\R\\|[-|: ]+\\R((?:\\|.*\\R)+)");

    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| `([^`]+)`");

    /** Has a value in each column, and no default. */
    private static final Code CODE = new CodeBuilder("E_X", new Value(0xF8190005L, 64, false))
            .type("DWORD64")
            .space(CodeSpace.HRESULT)
            .scope(Code.Scope.CONSTANT)
            .line(7)
            .expression("E_Y")
            .message("Text.", "E_Z")
            .notLive(1, "0")
            .aliasOf("E_Y")
            .releases("10.0.2.0", "10.0.2.0")
            .build();

    private static final Codebook CODEBOOK = new Codebook(
            Stream.of("10.0.1.0", "10.0.2.0", "10.0.3.0")
                    .map(name -> new Release(name, "sdk", 1))
                    .toList(),
            List.of(new CodeTable("test", "Test", CODE.header(), List.of(), List.of(CODE))),
            List.of(new Facility("10.0.2.0", CodeSpace.NTSTATUS, 0x819, "FACILITY_X", CODE.header())),
            Ledger.EMPTY);

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        var formats = new Formats("org.example.codes", false);
        Formats.write(CODEBOOK, formats.writers(List.of("json", "sqlite", "csv", "html")), folder);
    }

    @Test
    void theExampleHasAValueInEachColumnAndNoDefault() {
        var row = new Column.Row("test", CODE, Facilities.of(CODEBOOK));
        var defaults = Defaults.of(CODEBOOK.releases());

        assertThat(Column.ALL)
                .allSatisfy(column -> assertThat(column.fact().apply(row))
                        .as(column.name())
                        .isNotNull()
                        .isNotEqualTo(column.usual().apply(defaults)));
    }

    @Test
    void theSqlViewHasTheColumnsInTheirOrder() throws Exception {
        assertThat(Database.query(
                        folder.resolve("codebook.sqlite"), "SELECT name FROM pragma_table_info('codes') ORDER BY cid"))
                .isEqualTo(NAMES);
        assertThat(Database.query(folder.resolve("codebook.sqlite"), "SELECT * FROM codes"))
                .singleElement()
                .asString()
                .doesNotContain("null");
    }

    @Test
    void theFirstLineOfCsvHasTheColumnsInTheirOrder() throws IOException {
        assertThat(Files.readAllLines(folder.resolve("codebook.csv")).get(0)).isEqualTo(String.join(",", NAMES));
    }

    @Test
    void jsonHasTheColumnsInCamelCase() throws IOException {
        var code = read("codebook.json").at("/tables/0/codes/0");

        assertThat(code.propertyNames()).containsExactlyInAnyOrderElementsOf(properties(column -> true));
    }

    @Test
    void theSchemaHasTheColumnsAndTheirDefaults() throws IOException {
        var properties = read("codebook.schema.json").at("/$defs/code/properties");
        // The document also has what the code was in earlier releases.
        var expected = properties(column -> true);
        expected.addAll(List.of("lines", "earlier"));

        assertThat(properties.propertyNames()).containsExactlyInAnyOrderElementsOf(expected);
        var defaults = new Defaults("first", "last");
        for (var column : Column.ALL) {
            var usual = column.usual().apply(defaults);
            if (!column.name().endsWith("_release")) {
                assertThat(properties.path(column.camelCase()).path("default").asString(null))
                        .as(column.name())
                        .isEqualTo(usual == null ? null : usual.toString());
            }
        }
    }

    @Test
    void jsonIsReadWithEachColumn() throws Exception {
        assertThat(JsonReader.read(folder.resolve("codebook.json"))).isEqualTo(CODEBOOK);
    }

    @Test
    void sqliteIsReadWithEachColumn() throws Exception {
        assertThat(SqliteReader.read(folder.resolve("codebook.sqlite"), "x")).isEqualTo(CODEBOOK);
    }

    @Test
    void thePageHasTheFactsThatItsScriptShows() throws IOException {
        var page = Files.readString(folder.resolve("codebook.html"));
        int data = page.indexOf('{', page.indexOf("id=\"data\""));
        var codes = MAPPER.readTree(page.substring(data, page.indexOf("</script>", data)))
                .path("codes");
        var notShown = Set.of("message_style", "target");

        assertThat(codes.propertyNames())
                .containsExactlyInAnyOrderElementsOf(properties(
                        column -> column.kind() != Column.Kind.DERIVED && !notShown.contains(column.name())));
    }

    @Test
    void theDocumentationHasTheColumnsInTheirOrder() throws IOException {
        var documented = new ArrayList<String>();
        try (var pages = Files.list(Path.of("../maven-plugin/src/site/markdown"))) {
            for (var page :
                    Stream.concat(Stream.of(Path.of("../README.md")), pages).toList()) {
                var table = TABLE.matcher(Files.readString(page).replace("\r\n", "\n"));
                while (table.find()) {
                    FIRST_CELL
                            .matcher(table.group(1))
                            .results()
                            .map(match -> match.group(1))
                            .forEach(documented::add);
                }
            }
        }

        assertThat(documented).isEqualTo(NAMES);
    }

    /** The properties of a code in JSON: the table is where the code stands, and all names of the facility are there. */
    private static Set<String> properties(Predicate<Column> shown) {
        return Column.ALL.stream()
                .filter(shown)
                .filter(column -> !column.name().equals("table_id"))
                .map(column -> column.name().equals("facility_name") ? "facilityNames" : column.camelCase())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private JsonNode read(String file) throws IOException {
        return MAPPER.readTree(Files.readString(folder.resolve(file)));
    }
}
