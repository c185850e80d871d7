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
import dev.codebook.model.ProblemException;
import dev.codebook.model.Release;
import dev.codebook.model.Unclaimed;
import dev.codebook.model.Unresolved;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads what {@link JsonWriter} wrote; properties that a later version added are passed over. */
public final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final String REMEDY = "; generate the codebook anew, or get it again";

    private final Tokens tokens;
    private @Nullable RowCheck rows;
    private List<Release> releases = List.of();
    private List<Facility> facilities = List.of();
    private List<CodeTable> tables = List.of();
    private List<Account> accounts = List.of();
    private List<Unresolved> unresolved = List.of();
    private List<Unclaimed> unclaimed = List.of();
    private List<Doc> docs = List.of();

    private JsonReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads a file.
     *
     * @throws ProblemException if it is not a codebook
     * @throws IOException if it cannot be read
     */
    public static Codebook read(Path file) throws ProblemException, IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in, file.toString());
        }
    }

    /**
     * Reads a document.
     *
     * @param in UTF-8; stays open
     * @param name what to call it in error messages
     * @throws ProblemException if it is not a codebook
     * @throws IOException if it cannot be read
     */
    public static Codebook read(InputStream in, String name) throws ProblemException, IOException {
        try (var json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            return new JsonReader(new Tokens(json)).codebook();
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
                case "facilities" -> facilities = tokens.array(this::facility);
                case "tables" -> tables = tokens.array(this::table);
                case "docs" -> docs = tokens.array(() -> DocLines.doc(tokens));
                case "ledger" -> accounts = tokens.array(() -> LedgerLines.account(tokens, rows()));
                case "unresolved" -> unresolved = tokens.array(() -> LedgerLines.unresolved(tokens, rows()));
                case "unclaimed" -> unclaimed = tokens.array(() -> UnclaimedLines.unclaimed(tokens, rows()));
                default -> tokens.skip();
            }
        });
        tokens.end();
        docs.forEach(rows()::check);
        return new Codebook(releases, tables, facilities, new Ledger(accounts, unresolved, unclaimed), docs);
    }

    private void releases() {
        releases = tokens.array(this::release);
        rows = new RowCheck(tokens, releases);
    }

    /** What follows needs to know the releases. */
    private RowCheck rows() {
        if (rows == null) {
            throw tokens.failure("expected a property 'releases' before this");
        }
        return rows;
    }

    private void version() {
        int version = tokens.count();
        if (version != JsonWriter.VERSION) {
            throw tokens.failure("expected version " + JsonWriter.VERSION + " of the format, found " + version);
        }
    }

    private Release release() {
        var draft = new Object() {
            @Nullable
            String name;

            @Nullable
            String family;

            int headerCount;
        };
        tokens.object(property -> {
            switch (property) {
                case "release" -> draft.name = tokens.text();
                case "family" -> draft.family = tokens.text();
                case "headerCount" -> draft.headerCount = tokens.count();
                default -> tokens.skip();
            }
        });
        return new Release(
                tokens.required(draft.name, "release"), tokens.required(draft.family, "family"), draft.headerCount);
    }

    private Facility facility() {
        var draft = new Object() {
            String release = rows().defaults().lastRelease();

            @Nullable
            CodeSpace space;

            @Nullable
            Integer number;

            @Nullable
            String name;

            @Nullable
            String header;
        };
        tokens.object(property -> {
            switch (property) {
                case "release" -> draft.release = tokens.shared();
                case "space" -> draft.space = tokens.word(CodeSpace.class);
                case "facility" -> draft.number = tokens.integer(0, 0xFFF);
                case "name" -> draft.name = tokens.shared();
                case "header" -> draft.header = tokens.shared();
                default -> tokens.skip();
            }
        });
        return new Facility(
                rows().known(draft.release),
                tokens.required(draft.space, "space"),
                tokens.required(draft.number, "facility"),
                tokens.required(draft.name, "name"),
                tokens.required(draft.header, "header"));
    }

    private CodeTable table() {
        var draft = new Object() {
            @Nullable
            String id;

            @Nullable
            String title;

            @Nullable
            String header;

            List<String> links = List.of();

            List<Code> codes = List.of();
        };
        tokens.object(property -> {
            switch (property) {
                case "tableId" -> draft.id = tokens.text();
                case "title" -> draft.title = tokens.text();
                case "header" -> draft.header = tokens.shared();
                case "links" -> draft.links = tokens.array(tokens::text);
                case "codes" -> draft.codes = tokens.array(() -> CodeDraft.read(tokens, rows()));
                default -> tokens.skip();
            }
        });
        return rows().checked(new CodeTable(
                tokens.required(draft.id, "tableId"),
                tokens.required(draft.title, "title"),
                tokens.required(draft.header, "header"),
                draft.links,
                draft.codes));
    }
}
