package dev.codebook.output.sqlite;

import dev.codebook.text.PrintableText;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The current row of a view or table. A value of another type than expected is an {@link IllegalArgumentException} that
 * says what was expected and what was found.
 *
 * @param view the name of the view or table, for error messages
 */
record DatabaseRow(String view, ResultSet result) {

    String text(String column) throws SQLException {
        var text = textOrNull(column);
        if (text == null) {
            throw failure(column, "a text", null);
        }
        return text;
    }

    @Nullable
    String textOrNull(String column) throws SQLException {
        return result.getString(column);
    }

    boolean flag(String column) throws SQLException {
        int flag = integer(column, 0);
        if (flag > 1) {
            throw failure(column, "0 or 1", flag);
        }
        return flag == 1;
    }

    /** Returns an integer from a minimum, which is inclusive, to the maximum of the type. */
    int integer(String column, int least) throws SQLException {
        long number = number(column);
        if (number < least || number > Integer.MAX_VALUE) {
            throw failure(column, "a whole number from " + least + " to " + Integer.MAX_VALUE, number);
        }
        return (int) number;
    }

    /** Returns an integer of 64 bits. */
    long number(String column) throws SQLException {
        var number = result.getObject(column);
        if (!(number instanceof Integer) && !(number instanceof Long)) {
            throw failure(column, "a whole number", number);
        }
        return ((Number) number).longValue();
    }

    IllegalArgumentException failure(String column, String expected, @Nullable Object found) {
        return new IllegalArgumentException(view + "." + column + ": expected " + expected + ", found "
                + (found == null ? "NULL" : PrintableText.quoted(found.toString())));
    }
}
