package dev.codebook.output.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** The rows of one table, inserted in batches. */
final class Rows implements AutoCloseable {

    /** Large enough that the calls into the native library count, small enough for the cache. */
    private static final int BATCH = 1000;

    private final PreparedStatement insert;
    private int waiting;

    Rows(Connection connection, String table, int columns) throws SQLException {
        var marks = String.join(", ", Collections.nCopies(columns, "?"));
        insert = connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")");
    }

    /** Adds a row; the values in the order of the table's columns: integers, texts, null. */
    void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
        if (++waiting == BATCH) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    /** Inserts what waits. */
    @Override
    public void close() throws SQLException {
        try (insert) {
            insert.executeBatch();
        }
    }
}
