package dev.codebook.output.sqlite;

import dev.codebook.output.diff.FileComparison;
import dev.codebook.text.PrintableText;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.sqlite.JDBC;

/**
 * Compares the rows of databases and not their bytes, because different versions of SQLite may store the same rows in
 * different bytes. Derived data, such as indexes and the index of the full-text search, is not compared.
 */
public final class SqliteComparison implements FileComparison {

    /** The views and tables of the stable interface. */
    private static final List<String> TABLES = List.of(
            "releases",
            "tables",
            "codes",
            "facilities",
            "ranges",
            "ledger",
            "unresolved",
            "unclaimed",
            "docs",
            "changes");

    /** The SQL expression that describes a row of {@code codes} in the result. */
    private static final String SHOWN =
            "table_id || ' ' || name || ' ' || hex || ' ' || type || ' ' || header || ':' || line"
                    + " || ' ' || expression || coalesce(' ' || message, '')";

    /** Selects the definitions of tables, views and indexes, except those that SQLite creates internally. */
    private static final String SCHEMA = "(SELECT type, name, sql FROM %s.sqlite_master"
            + " WHERE name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow'))";

    public SqliteComparison() {}

    @Override
    public List<String> differences(Path old, Path now) throws IOException {
        try (var connection = JDBC.createConnection("jdbc:sqlite:file::memory:", new Properties())) {
            attach(connection, old, "old");
            attach(connection, now, "now");
            return differences(connection);
        } catch (SQLException | LinkageError e) {
            throw new IOException(SqliteWriter.explain(e), e);
        }
    }

    /** Opens a database as immutable, so that SQLite does not create other files next to it. */
    private static void attach(Connection connection, Path file, String name) throws SQLException {
        try (var statement = connection.prepareStatement("ATTACH ? AS " + name)) {
            statement.setString(1, file.toUri() + "?immutable=1");
            statement.execute();
        }
    }

    private static List<String> differences(Connection connection) throws SQLException {
        if (count(connection, SCHEMA.formatted("old"), SCHEMA.formatted("now")) > 0
                || count(connection, SCHEMA.formatted("now"), SCHEMA.formatted("old")) > 0) {
            return List.of("the schema differs, as in a database of another version of Codebook");
        }
        var lines = new ArrayList<String>();
        for (var table : TABLES) {
            long gone = count(connection, "old." + table, "now." + table);
            long more = count(connection, "now." + table, "old." + table);
            if (gone + more > 0) {
                lines.add(table + ": " + gone + " removed, " + more + " added");
                if (table.equals("codes")) {
                    lines.addAll(rows(connection, "'- ' || " + SHOWN, "old.codes", "now.codes"));
                    lines.addAll(rows(connection, "'+ ' || " + SHOWN, "now.codes", "old.codes"));
                }
            }
        }
        if (lines.isEmpty() && count(connection, "old.content", "now.content") > 0) {
            lines.add("the hash of the contents differs");
        }
        return lines;
    }

    /** Returns the number of rows of the first table or query that the second one does not have. */
    private static long count(Connection connection, String one, String other) throws SQLException {
        return Long.parseLong(rows(connection, "count(*)", one, other).get(0));
    }

    /** Returns an SQL expression for each row of the first table or query that the second one does not have. */
    private static List<String> rows(Connection connection, String column, String one, String other)
            throws SQLException {
        var query = "SELECT " + column + " FROM (SELECT * FROM " + one + " EXCEPT SELECT * FROM " + other + ")";
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(PrintableText.of(result.getString(1)));
            }
            return rows;
        }
    }
}
