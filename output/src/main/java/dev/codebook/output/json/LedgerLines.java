package dev.codebook.output.json;

import dev.codebook.model.Account;
import dev.codebook.model.Account.Kind;
import dev.codebook.model.Code;
import dev.codebook.model.Codebook;
import dev.codebook.model.Conflict;
import dev.codebook.model.Defaults;
import dev.codebook.model.Unresolved;
import dev.codebook.model.data.Entry;
import dev.codebook.text.PrintableText;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the ledger and the conflicts, and reads the ledger. Each header, definition or conflict takes one line. */
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

    static Account account(Entry entry, ConsistencyCheck rows) {
        var account =
                new Account(rows.release(entry), ConsistencyCheck.header(entry), counts(entry.entryOrNull("counts")));
        rows.checkUnique(account, entry);
        return account;
    }

    /** Skips unknown kinds, which a later version of the format may have added. */
    private static Map<Kind, Integer> counts(@Nullable Entry entry) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        if (entry != null) {
            for (var word : entry.keys()) {
                var kind = Kind.of(word);
                if (kind != null) {
                    counts.put(kind, (int) entry.number(word, 0, Integer.MAX_VALUE));
                }
            }
        }
        return counts;
    }

    static Unresolved unresolved(Entry entry, ConsistencyCheck rows) {
        return new Unresolved(
                rows.release(entry),
                ConsistencyCheck.header(entry),
                ConsistencyCheck.line(entry),
                entry.text("name"),
                entry.required("reason", LedgerLines::reason, Kind.UNRESOLVED),
                Objects.requireNonNullElse(entry.optional("detail", Function.identity()), ""));
    }

    private static Kind reason(String word) {
        var kind = Kind.of(word);
        if (kind == null || !kind.isUnresolved()) {
            throw new IllegalArgumentException(
                    "expected a reason why a definition is unresolved, found " + PrintableText.quoted(word));
        }
        return kind;
    }
}
