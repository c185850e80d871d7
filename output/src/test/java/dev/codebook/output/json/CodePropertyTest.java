package dev.codebook.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.output.Codebooks;
import dev.codebook.output.file.OutputFolder;
import dev.codebook.output.sqlite.SqliteWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.JDBC;

class CodePropertyTest {

    @TempDir
    Path path;

    @Test
    void propertiesAreTheColumnsOfSqlUnderTheSameWords() throws IOException, SQLException {
        // In JSON the table is where a code stands, and all names of its facility are there.
        var expected = columns();
        expected.remove("table_id");
        expected.replaceAll(column -> column.equals("facility_name") ? "facility_names" : column);

        // The database is for those who ask, the document also for those who merge: it keeps how a row was.
        expected.addAll(List.of("lines", "earlier"));

        assertThat(Stream.of(CodeProperty.values())
                        .map(property ->
                                property.word.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT)))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource(CodeProperty.class)
    void theSchemaDescribesEveryProperty(CodeProperty property) throws IOException {
        try (var schema = JsonWriter.schema()) {
            assertThat(new String(schema.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("        \"" + property.word + "\": {");
        }
    }

    private List<String> columns() throws IOException, SQLException {
        OutputFolder.write(path, folder -> new SqliteWriter().write(Codebooks.small(), folder));
        var url = "jdbc:sqlite:" + path.resolve("codebook.sqlite").toUri();
        var columns = new ArrayList<String>();
        try (var connection = JDBC.createConnection(url, new Properties());
                var result = connection.getMetaData().getColumns(null, null, "codes", null)) {
            while (result.next()) {
                columns.add(result.getString("COLUMN_NAME"));
            }
        }
        return columns;
    }
}
