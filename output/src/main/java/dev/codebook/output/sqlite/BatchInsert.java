package dev.codebook.output.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one table, inserted in batches. */
final class BatchInsert implements AutoCloseable {

    /**
     * Large enough that a batch costs little besides its rows; small, since the driver clears room for a full one after each
     * that waited for fewer.
     */
    private static final int BATCH = 100;

    private final PreparedStatement insert;
    private int waiting;

    /** Rows of all columns of a table. */
    BatchInsert(Connection connection, String table, int columns) throws SQLException {
        insert = connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks(columns) + ")");
    }

    /** Rows of some columns of a table; the others have their defaults. */
    BatchInsert(Connection connection, String table, List<String> columns) throws SQLException {
        insert = connection.prepareStatement("INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + marks(columns.size()) + ")");
    }

    private static String marks(int columns) {
        return String.join(", ", Collections.nCopies(columns, "?"));
    }

    /** Adds a row; the values in the order of the table's columns: integers, texts, null. */
    void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
        if (++waiting == BATCH) {
            insertWaiting();
        }
    }

    /** Inserts what waits, so that rows of other columns come after it. */
    void insertWaiting() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    /** Inserts what waits. */
    @Override
    public void close() throws SQLException {
        try (insert) {
            insertWaiting();
        }
    }
}
