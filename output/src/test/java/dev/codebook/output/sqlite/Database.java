package dev.codebook.output.sqlite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.StringJoiner;
import org.junit.jupiter.api.Assumptions;
import org.sqlite.JDBC;

/** A database as its readers see it. */
public final class Database {

    private Database() {}

    /** The rows of a query, columns joined by commas. */
    public static List<String> query(Path file, String sql) throws SQLException {
        try (var connection = JDBC.createConnection("jdbc:sqlite:" + file.toUri(), new Properties());
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                var row = new StringJoiner(",");
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getString(column));
                }
                rows.add(row.toString());
            }
            return rows;
        }
    }

    static void execute(Path file, String sql) throws SQLException {
        try (var connection = JDBC.createConnection("jdbc:sqlite:" + file.toUri(), new Properties());
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** What the sqlite3 program prints; the test is skipped, aloud, where there is none. */
    static String sqlite3(Path file, String sql) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder("sqlite3", "-readonly", file.toString(), sql)
                    .redirectErrorStream(true)
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output.replace("\r\n", "\n");
        } catch (IOException e) {
            Assumptions.abort("no program sqlite3 on the PATH: " + e.getMessage());
            throw e;
        }
    }
}
