package dev.codebook.output.sqlite;

import dev.codebook.model.Codebook;
import dev.codebook.model.ContentHash;
import dev.codebook.model.Lazy;
import dev.codebook.output.file.CodebookWriter;
import dev.codebook.output.file.OutputFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.NativeLibraryNotFoundException;

/** Writes {@code codebook.sqlite}. */
public final class SqliteWriter implements CodebookWriter {

    /** The value of {@code PRAGMA application_id}: the letters CDBK. */
    static final int APPLICATION_ID = 0x4344_424B;

    /**
     * The version of the schema, which is the value of {@code PRAGMA user_version}. Within a version, columns may be
     * added at the end. The version increases when a column of the stable views and tables is changed or removed.
     */
    static final int USER_VERSION = 1;

    @Override
    public String format() {
        return "sqlite";
    }

    @Override
    public String place() {
        return "codebook.sqlite";
    }

    /** Unpacks and loads the native library. */
    @Override
    public void getReady() {
        try {
            JDBC.createConnection("jdbc:sqlite::memory:", new Properties()).close();
        } catch (SQLException | LinkageError again) {
            // The failure occurs again when the database is written, and is reported then.
        }
    }

    @Override
    public void write(Codebook codebook, OutputFolder folder) throws IOException {
        write(codebook, folder.add(place()));
    }

    /**
     * Returns the writing of the database, and the computation of the hash, which is needed only after most rows are
     * inserted.
     */
    @Override
    public List<Part> parts(Codebook codebook, OutputFolder folder) {
        var hash = hash(codebook);
        return List.of(() -> write(codebook, hash, folder.add(place())), hash::get);
    }

    /**
     * Writes the database into a file that does not exist yet. The database is written without a journal, so the file
     * must not be used if writing fails.
     *
     * @throws IOException if the file cannot be written, or SQLite's native library cannot be loaded
     */
    static void write(Codebook codebook, Path file) throws IOException {
        write(codebook, hash(codebook), file);
    }

    private static Lazy<String> hash(Codebook codebook) {
        return new Lazy<>(() -> ContentHash.of(codebook));
    }

    private static void write(Codebook codebook, Lazy<String> hash, Path file) throws IOException {
        try (var connection = JDBC.createConnection("jdbc:sqlite:" + file.toUri(), new Properties())) {
            execute(connection, pragmas());
            execute(connection, script("tables.sql"));
            connection.setAutoCommit(false);
            new DatabaseFiller(connection, codebook, hash).fill();
            execute(connection, script("indexes.sql"));
            connection.commit();
        } catch (SQLException | LinkageError e) {
            throw new IOException("codebook.sqlite: error: " + explain(e), e);
        }
    }

    /**
     * Returns the message of a failure. The driver unpacks its native library into a temporary folder, in which some
     * machines do not allow executable files. The message for such a failure names the option for another folder.
     */
    static String explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LinkageError || cause instanceof NativeLibraryNotFoundException) {
                return "SQLite's native library cannot be loaded (" + cause.getMessage()
                        + "); expected a temporary folder that programs can be run from: name one with"
                        + " -Dorg.sqlite.tmpdir=<folder>";
            }
        }
        return String.valueOf(failure.getMessage());
    }

    /** Returns the pragmas. Numbers are concatenated, because {@code %d} would use the digits of the default locale. */
    private static String pragmas() {
        return """
                PRAGMA encoding = 'UTF-8';
                PRAGMA page_size = 8192;
                PRAGMA journal_mode = OFF;
                PRAGMA synchronous = OFF;
                PRAGMA locking_mode = EXCLUSIVE;
                PRAGMA temp_store = MEMORY;
                PRAGMA cache_size = -65536;
                """ + "PRAGMA application_id = " + APPLICATION_ID + "; PRAGMA user_version = " + USER_VERSION;
    }

    private static void execute(Connection connection, String script) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    private static String script(String name) {
        try (var in = Objects.requireNonNull(SqliteWriter.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
