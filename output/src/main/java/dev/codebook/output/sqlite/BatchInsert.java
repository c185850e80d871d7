package dev.codebook.output.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class BatchInsert implements AutoCloseable {

    /**
     * The number of rows of a full batch. It is large enough to make the cost of a batch negligible. It is not larger,
     * because the driver clears the memory of a full batch after each batch, even after one with fewer rows.
     */
    private static final int BATCH = 100;

    private final PreparedStatement insert;
    private int waiting;

    BatchInsert(Connection connection, String table, int columns) throws SQLException {
        insert = connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks(columns) + ")");
    }

    /** Creates an insert of rows with some columns of a table. The other columns get their defaults. */
    BatchInsert(Connection connection, String table, List<String> columns) throws SQLException {
        insert = connection.prepareStatement("INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + marks(columns.size()) + ")");
    }

    private static String marks(int columns) {
        return String.join(", ", Collections.nCopies(columns, "?"));
    }

    /** Adds a row. Its values are integers, strings or null, in the order of the columns. */
    void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
        if (++waiting == BATCH) {
            insertWaiting();
        }
    }

    /** Inserts the rows of an incomplete batch, so that rows of another batch can follow in order. */
    void insertWaiting() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    /** Inserts the rows of an incomplete batch, and closes the statement. */
    @Override
    public void close() throws SQLException {
        try (insert) {
            insertWaiting();
        }
    }
}
