package dev.codebook.output.json;

import dev.codebook.output.model.Account;
import dev.codebook.output.model.Code;
import dev.codebook.output.model.CodeSpace;
import dev.codebook.output.model.CodeTable;
import dev.codebook.output.model.Codebook;
import dev.codebook.output.model.Doc;
import dev.codebook.output.model.Facility;
import dev.codebook.output.model.Ledger;
import dev.codebook.output.model.Release;
import dev.codebook.output.model.Unclaimed;
import dev.codebook.output.model.Unresolved;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads what {@link JsonWriter} wrote; properties that a later version added are passed over. */
public final class JsonReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Tokens tokens;
    private @Nullable List<Release> releases;
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
     * @throws IOException if it cannot be read or is no codebook; then the message is {@code file:line:column: error: ...}
     */
    public static Codebook read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in, file.toString());
        }
    }

    /**
     * Reads a document.
     *
     * @param in UTF-8; stays open
     * @param name what to call it in error messages
     * @throws IOException if it cannot be read or is no codebook; then the message is {@code name:line:column: error: ...}
     */
    public static Codebook read(InputStream in, String name) throws IOException {
        try (var json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            return new JsonReader(new Tokens(json)).codebook();
        } catch (JacksonException e) {
            var place = e.getLocation();
            var where = place == null ? name : name + ":" + place.getLineNr() + ":" + Math.max(1, place.getColumnNr());
            throw new IOException(where + ": error: " + e.getOriginalMessage(), e);
        }
    }

    private Codebook codebook() {
        tokens.object(property -> {
            switch (property) {
                case "version" -> version();
                case "releases" -> releases = tokens.array(this::release);
                case "facilities" -> facilities = facilities();
                case "tables" -> tables = tables();
                case "docs" -> docs = tokens.array(() -> DocLines.doc(tokens));
                case "ledger" -> accounts = tokens.array(() -> LedgerLines.account(tokens));
                case "unresolved" -> unresolved = tokens.array(() -> LedgerLines.unresolved(tokens));
                case "unclaimed" -> unclaimed = unclaimed();
                default -> tokens.skip();
            }
        });
        var ledger = new Ledger(accounts, unresolved, unclaimed);
        return new Codebook(tokens.required(releases, "releases"), tables, facilities, ledger, docs);
    }

    private void version() {
        int version = tokens.integer();
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
                case "headerCount" -> draft.headerCount = tokens.integer();
                default -> tokens.skip();
            }
        });
        return new Release(
                tokens.required(draft.name, "release"), tokens.required(draft.family, "family"), draft.headerCount);
    }

    private List<Facility> facilities() {
        var defaults = defaults();
        return tokens.array(() -> facility(defaults));
    }

    private List<Unclaimed> unclaimed() {
        var defaults = defaults();
        return tokens.array(() -> UnclaimedLines.unclaimed(tokens, defaults));
    }

    private Defaults defaults() {
        return Defaults.of(tokens.required(releases, "releases"));
    }

    private Facility facility(Defaults defaults) {
        var draft = new Object() {
            String release = defaults.lastRelease();

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
                case "facility" -> draft.number = tokens.integer();
                case "name" -> draft.name = tokens.shared();
                case "header" -> draft.header = tokens.shared();
                default -> tokens.skip();
            }
        });
        return new Facility(
                draft.release,
                tokens.required(draft.space, "space"),
                tokens.required(draft.number, "facility"),
                tokens.required(draft.name, "name"),
                tokens.required(draft.header, "header"));
    }

    private List<CodeTable> tables() {
        var defaults = defaults();
        return tokens.array(() -> table(defaults));
    }

    private CodeTable table(Defaults defaults) {
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
                case "codes" -> draft.codes = tokens.array(() -> CodeDraft.read(tokens, defaults));
                default -> tokens.skip();
            }
        });
        return new CodeTable(
                tokens.required(draft.id, "tableId"),
                tokens.required(draft.title, "title"),
                tokens.required(draft.header, "header"),
                draft.links,
                draft.codes);
    }
}
