package dev.codebook.output.sqlite;

import dev.codebook.model.Code;
import dev.codebook.model.CodePlace;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.Doc;
import dev.codebook.model.Facility;
import dev.codebook.model.Ledger;
import dev.codebook.model.LowerCaseName;
import dev.codebook.model.Message;
import dev.codebook.model.ProblemException;
import dev.codebook.model.Release;
import dev.codebook.model.RowHistory;
import dev.codebook.model.Type;
import dev.codebook.output.json.ConsistencyCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.sqlite.JDBC;

/**
 * Reads the databases of {@link SqliteWriter}. A database does not contain everything that JSON contains: a row has the
 * definition of its last release only, without its earlier versions and lines. The ledger is not read.
 */
public final class SqliteReader {

    /** The first bytes of every database (sqlite.org/fileformat2.html, 1.3.1). */
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private static final String REMEDY = "; generate the codebook again, or download it again";

    private final Connection connection;
    /** The values that many rows share. */
    private final Map<Object, Object> shared = new HashMap<>();

    private SqliteReader(Connection connection) {
        this.connection = connection;
    }

    /**
     * Returns whether a stream contains a database. The next read begins at the same byte as before.
     *
     * @param in a stream that supports {@link InputStream#mark}
     * @throws IOException if the stream cannot be read
     */
    public static boolean isDatabase(InputStream in) throws IOException {
        in.mark(MAGIC.length);
        var start = in.readNBytes(MAGIC.length);
        in.reset();
        return Arrays.equals(start, MAGIC);
    }

    /**
     * Reads a database.
     *
     * @param file the file, which must exist
     * @param name the name of the file, for error messages
     * @return the codebook, with an empty ledger, and with rows that have no lines and versions in their history
     * @throws ProblemException if the file is not a codebook, or SQLite's native library cannot be loaded
     */
    public static Codebook read(Path file, String name) throws ProblemException {
        var url = "jdbc:sqlite:" + file.toUri() + "?immutable=1"; // SQLite then creates no files next to it
        try (var connection = JDBC.createConnection(url, new Properties())) {
            return new SqliteReader(connection).codebook();
        } catch (IllegalArgumentException e) {
            throw new ProblemException(name, e.getMessage() + REMEDY, e);
        } catch (SQLException e) {
            throw new ProblemException(name, "expected a database of Codebook: " + SqliteWriter.explain(e) + REMEDY, e);
        } catch (LinkageError e) {
            throw new ProblemException(name, SqliteWriter.explain(e), e);
        }
    }

    private Codebook codebook() throws SQLException {
        expect("application_id", SqliteWriter.APPLICATION_ID, "a database of Codebook");
        expect("user_version", SqliteWriter.USER_VERSION, "version " + SqliteWriter.USER_VERSION + " of the format");
        if (!rows("pragma_foreign_key_check", row -> row).isEmpty()) {
            throw new IllegalArgumentException("expected references to rows of the database, found one to no row");
        }
        var releases = rows("releases", SqliteReader::release);
        var check = new ConsistencyCheck(releases);
        var codes = new HashMap<String, List<Code>>();
        rows(
                "codes",
                row -> codes.computeIfAbsent(row.text("table_id"), id -> new ArrayList<>())
                        .add(check.checked(code(row))));
        return new Codebook(
                releases,
                rows("tables", row -> check.checked(table(row, codes))),
                rows("facilities", SqliteReader::facility),
                Ledger.EMPTY,
                rows("docs", row -> check.checked(doc(row))));
    }

    private void expect(String pragma, int value, String expected) throws SQLException {
        rows("pragma_" + pragma, row -> {
            int found = row.integer(pragma, Integer.MIN_VALUE);
            if (found != value) {
                throw new IllegalArgumentException("expected " + expected + ", found the " + pragma + " " + found);
            }
            return found;
        });
    }

    private interface Reading<T> {
        T of(DatabaseRow row) throws SQLException;
    }

    private <T> List<T> rows(String view, Reading<T> reading) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT * FROM " + view)) {
            var row = new DatabaseRow(view, result);
            var rows = new ArrayList<T>();
            while (result.next()) {
                rows.add(reading.of(row));
            }
            return rows;
        }
    }

    private static Release release(DatabaseRow row) throws SQLException {
        return new Release(
                ConsistencyCheck.releaseName(row.text("release")), row.text("family"), row.integer("header_count", 0));
    }

    private static CodeTable table(DatabaseRow row, Map<String, List<Code>> codes) throws SQLException {
        var id = row.text("table_id");
        var links = row.textOrNull("links");
        return new CodeTable(
                id,
                row.text("title"),
                row.text("header"),
                links == null ? List.of() : List.of(links.split("\n", -1)),
                codes.getOrDefault(id, List.of()));
    }

    private Code code(DatabaseRow row) throws SQLException {
        var space = row.textOrNull("space");
        var message = row.textOrNull("message");
        long bits = row.number("value");
        var code = new Code(
                row.text("name"),
                row.integer("variant", 0),
                bits,
                shared(new Type(row.text("type"), row.integer("width", 8), row.flag("is_signed"))),
                space == null ? null : LowerCaseName.constant(CodeSpace.class, space),
                LowerCaseName.constant(Code.Scope.class, row.text("scope")),
                shared(new CodePlace(
                        row.text("header"), row.text("target"), row.flag("live"), row.textOrNull("condition"))),
                row.integer("line", 1),
                row.text("expression"),
                message == null
                        ? null
                        : new Message(message, shared(row.text("message_style")), row.textOrNull("message_id")),
                row.textOrNull("alias_of"),
                new RowHistory(shared(row.text("first_release")), shared(row.text("last_release"))));
        if (code.bits() != bits) {
            throw row.failure("value", "a value of up to " + code.type().width() + " bits", bits);
        }
        return code;
    }

    private static Facility facility(DatabaseRow row) throws SQLException {
        return new Facility(
                row.text("release"),
                LowerCaseName.constant(CodeSpace.class, row.text("space")),
                row.integer("facility", 0),
                row.text("name"),
                row.text("header"));
    }

    private static Doc doc(DatabaseRow row) throws SQLException {
        return new Doc(
                row.textOrNull("table_id"),
                row.textOrNull("name"),
                row.textOrNull("value") == null ? null : row.number("value"),
                row.textOrNull("title"),
                row.text("text"),
                row.textOrNull("remedy"),
                row.text("url"),
                LowerCaseName.constant(Doc.Match.class, row.text("match")),
                row.textOrNull("release"));
    }

    @SuppressWarnings("unchecked") // the value of a key is equal to it
    private <T> T shared(T value) {
        return (T) shared.computeIfAbsent(value, first -> first);
    }
}
