package dev.codebook.output.json;

import dev.codebook.model.Account;
import dev.codebook.model.Account.Kind;
import dev.codebook.model.Code;
import dev.codebook.model.Codebook;
import dev.codebook.model.Conflict;
import dev.codebook.model.Unresolved;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The ledger and the conflicts, a line for each header, each definition that is listed, each conflict. */
final class LedgerLines {

    private final JsonGenerator json;
    private final RowPrettyPrinter lines;

    LedgerLines(JsonGenerator json, RowPrettyPrinter lines) {
        this.json = json;
        this.lines = lines;
    }

    void write(Codebook codebook) {
        json.writeArrayPropertyStart("ledger");
        codebook.ledger().accounts().forEach(this::account);
        json.writeEndArray();
        json.writeArrayPropertyStart("unresolved");
        codebook.ledger().unresolved().forEach(this::unresolved);
        json.writeEndArray();
        json.writeArrayPropertyStart("unclaimed");
        var unclaimed = new UnclaimedLines(Defaults.of(codebook.releases()), json, lines);
        codebook.ledger().unclaimed().forEach(unclaimed::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("conflicts");
        Conflict.of(codebook).forEach(this::conflict);
        json.writeEndArray();
    }

    private void account(Account account) {
        lines.startRow(json);
        json.writeStringProperty("release", account.release());
        json.writeStringProperty("header", account.header());
        json.writeObjectPropertyStart("counts");
        account.counts().forEach((kind, count) -> json.writeNumberProperty(kind.word(), count));
        json.writeEndObject();
        lines.endRow(json);
    }

    private void unresolved(Unresolved unresolved) {
        lines.startRow(json);
        json.writeStringProperty("release", unresolved.release());
        json.writeStringProperty("header", unresolved.header());
        json.writeNumberProperty("line", unresolved.line());
        json.writeStringProperty("name", unresolved.name());
        json.writeStringProperty("reason", unresolved.reason().word());
        json.writeStringProperty("detail", unresolved.detail());
        lines.endRow(json);
    }

    private void conflict(Conflict conflict) {
        lines.startRow(json);
        json.writeStringProperty("release", conflict.release());
        json.writeStringProperty("name", conflict.name());
        json.writeArrayPropertyStart("definitions");
        for (Code definition : conflict.definitions()) {
            json.writeStartObject();
            json.writeStringProperty("header", definition.header());
            json.writeNumberProperty("line", definition.line());
            json.writeStringProperty("hex", definition.value().hex());
            json.writeEndObject();
        }
        json.writeEndArray();
        lines.endRow(json);
    }

    /** Reads an account. */
    static Account account(Tokens tokens, RowCheck rows) {
        var draft = new Object() {
            @Nullable
            String release;

            @Nullable
            String header;
        };
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        tokens.object(property -> {
            switch (property) {
                case "release" -> draft.release = tokens.shared();
                case "header" -> draft.header = tokens.shared();
                case "counts" -> tokens.object(word -> count(tokens, word, counts));
                default -> tokens.skip();
            }
        });
        var release = tokens.required(draft.release, "release");
        var header = tokens.required(draft.header, "header");
        rows.once(release, header);
        return new Account(release, header, counts);
    }

    /** A kind that a later version told apart is passed over. */
    private static void count(Tokens tokens, String word, Map<Kind, Integer> counts) {
        var kind = Kind.of(word);
        if (kind == null) {
            tokens.skip();
        } else {
            counts.put(kind, tokens.count());
        }
    }

    /** Reads an unresolved definition. */
    static Unresolved unresolved(Tokens tokens, RowCheck rows) {
        var draft = new Object() {
            @Nullable
            String release;

            @Nullable
            String header;

            @Nullable
            Integer line;

            @Nullable
            String name;

            @Nullable
            Kind reason;

            String detail = "";
        };
        tokens.object(property -> {
            switch (property) {
                case "release" -> draft.release = tokens.shared();
                case "header" -> draft.header = tokens.shared();
                case "line" -> draft.line = tokens.line();
                case "name" -> draft.name = tokens.name();
                case "reason" -> draft.reason = reason(tokens);
                case "detail" -> draft.detail = tokens.text();
                default -> tokens.skip();
            }
        });
        return new Unresolved(
                rows.known(tokens.required(draft.release, "release")),
                tokens.required(draft.header, "header"),
                tokens.required(draft.line, "line"),
                tokens.required(draft.name, "name"),
                tokens.required(draft.reason, "reason"),
                draft.detail);
    }

    private static Kind reason(Tokens tokens) {
        var word = tokens.text();
        var kind = Kind.of(word);
        if (kind == null || !kind.isUnresolved()) {
            throw tokens.failure("expected a reason why a definition is unresolved, found '" + word + "'");
        }
        return kind;
    }
}
