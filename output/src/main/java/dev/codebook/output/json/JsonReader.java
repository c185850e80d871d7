package dev.codebook.output.json;

import dev.codebook.model.Account;
import dev.codebook.model.Code;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import dev.codebook.model.Doc;
import dev.codebook.model.Facility;
import dev.codebook.model.Ledger;
import dev.codebook.model.LowerCaseName;
import dev.codebook.model.ProblemException;
import dev.codebook.model.Release;
import dev.codebook.model.Unclaimed;
import dev.codebook.model.Unresolved;
import dev.codebook.model.data.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads the documents of {@link JsonWriter}. Skips unknown properties, which a later version may have added. */
public final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final String REMEDY = "; generate the codebook again, or download it again";

    private final JsonCursor tokens;
    private @Nullable ConsistencyCheck rows;
    private List<Release> releases = List.of();
    private List<Facility> facilities = List.of();
    private List<CodeTable> tables = List.of();
    private List<Account> accounts = List.of();
    private List<Unresolved> unresolved = List.of();
    private List<Unclaimed> unclaimed = List.of();
    private List<Doc> docs = List.of();

    private JsonReader(JsonCursor tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads a file.
     *
     * @throws ProblemException if the file is not a codebook
     * @throws IOException if the file cannot be read
     */
    public static Codebook read(Path file) throws ProblemException, IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in, file.toString());
        }
    }

    /**
     * Reads a document.
     *
     * @param in the document in UTF-8; the stream is not closed
     * @param name the name of the document, for error messages
     * @throws ProblemException if the document is not a codebook
     * @throws IOException if the document cannot be read
     */
    public static Codebook read(InputStream in, String name) throws ProblemException, IOException {
        try (var json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            return new JsonReader(new JsonCursor(json)).codebook();
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            var place = e.getLocation();
            int line = place == null ? 0 : place.getLineNr();
            int column = place == null ? 0 : Math.max(1, place.getColumnNr());
            throw new ProblemException(
                    List.of(new Diagnostic(name, line, column, Severity.ERROR, e.getOriginalMessage() + REMEDY)));
        }
    }

    private Codebook codebook() {
        tokens.object(property -> {
            switch (property) {
                case "version" -> version();
                case "releases" -> releases();
                case "facilities" -> facilities = tokens.rows(this::facility);
                case "tables" -> tables = tokens.array(this::table);
                case "docs" -> docs = tokens.rows(DocLines::doc);
                case "ledger" -> accounts = tokens.rows(row -> LedgerLines.account(row, rows()));
                case "unresolved" -> unresolved = tokens.rows(row -> LedgerLines.unresolved(row, rows()));
                case "unclaimed" -> unclaimed = tokens.rows(row -> UnclaimedLines.unclaimed(row, rows()));
                default -> tokens.skip();
            }
        });
        tokens.end();
        var check = rows();
        docs.forEach(doc -> tokens.checked(() -> check.checked(doc)));
        return new Codebook(releases, tables, facilities, new Ledger(accounts, unresolved, unclaimed), docs);
    }

    private void releases() {
        releases = tokens.rows(JsonReader::release);
        rows = tokens.checked(() -> new ConsistencyCheck(releases));
    }

    /** Returns the check for rows. Rows refer to releases, so the releases must precede them. */
    private ConsistencyCheck rows() {
        if (rows == null) {
            throw tokens.failure("expected the property 'releases' before this place");
        }
        return rows;
    }

    private void version() {
        int version = tokens.count();
        if (version != JsonWriter.VERSION) {
            throw tokens.failure("expected version " + JsonWriter.VERSION + " of the format, found " + version);
        }
    }

    private static Release release(Entry row) {
        return new Release(
                row.required("release", ConsistencyCheck::releaseName, ""),
                row.required("family", Function.identity(), ""),
                row.has("headerCount") ? (int) row.number("headerCount", 0, Integer.MAX_VALUE) : 0);
    }

    private Facility facility(Entry row) {
        return new Facility(
                rows().releaseOrLast(row),
                row.required("space", text -> LowerCaseName.constant(CodeSpace.class, text), CodeSpace.WIN32),
                (int) row.number("facility", 0, 0xFFF),
                row.required("name", Function.identity(), ""),
                ConsistencyCheck.header(row));
    }

    private CodeTable table() {
        var codes = new ArrayList<Code>();
        var row =
                tokens.entry(Map.of("codes", () -> codes.addAll(tokens.array(() -> CodeReader.read(tokens, rows())))));
        return tokens.checked(() -> rows().checked(new CodeTable(
                row.required("tableId", Function.identity(), ""),
                row.required("title", Function.identity(), ""),
                ConsistencyCheck.header(row),
                row.texts("links"),
                codes)));
    }
}
