package dev.codebook.model.number;

import dev.codebook.model.CodeSpace;
import dev.codebook.model.data.Entry;
import dev.codebook.model.data.JsonEntries;
import dev.codebook.model.number.NumberRules.Owner;
import dev.codebook.model.number.NumberRules.Space;
import dev.codebook.model.number.NumberRules.Wrap;
import java.util.Objects;

/** Reads {@code number-rules.json}, a list with one entry. */
final class NumberRulesReader {

    private NumberRulesReader() {}

    static NumberRules read() {
        var entry = JsonEntries.read(NumberRules.class, "number-rules.json").get(0);
        var rules = new NumberRules(
                entry.entries("spaces").stream().map(NumberRulesReader::space).toList(),
                entry.entries("wraps").stream().map(NumberRulesReader::wrap).toList(),
                entry.entries("ranges").stream().map(NumberRulesReader::range).toList(),
                entry.entries("owners").stream().map(NumberRulesReader::owner).toList());
        entry.end();
        return rules;
    }

    private static Space space(Entry entry) {
        var rule = new Space(bits(entry, "mask"), bits(entry, "bits"), codeSpace(entry));
        entry.end();
        return rule;
    }

    private static Wrap wrap(Entry entry) {
        var rule = new Wrap(
                bits(entry, "mask"),
                bits(entry, "bits"),
                bits(entry, "kept"),
                entry.flag("negative"),
                codeSpace(entry),
                Objects.requireNonNullElse(entry.optional("first", Long::decode), 0L),
                Objects.requireNonNullElse(entry.optional("last", Long::decode), 0xFFFF_FFFFL),
                entry.text("why"));
        entry.end();
        return rule;
    }

    private static NumberRange range(Entry entry) {
        var range = new NumberRange(
                codeSpace(entry),
                entry.required("first", Long::decode, 0L),
                entry.required("last", Long::decode, 0L),
                entry.text("owner"),
                entry.text("header"),
                entry.flag("beforeHome"));
        entry.end();
        return range;
    }

    private static Owner owner(Entry entry) {
        var owner = new Owner(bits(entry, "mask"), bits(entry, "bits"), entry.text("owner"), entry.text("source"));
        entry.end();
        return owner;
    }

    private static CodeSpace codeSpace(Entry entry) {
        return entry.required("space", CodeSpace::valueOf, CodeSpace.HRESULT);
    }

    private static int bits(Entry entry, String key) {
        return entry.required(key, text -> (int) (long) Long.decode(text), 0);
    }
}
