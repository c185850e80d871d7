package dev.codebook.lookup.answer;

import dev.codebook.lookup.CodeEntry;
import dev.codebook.lookup.Hit;
import dev.codebook.model.Code;
import dev.codebook.model.CodeSpace;
import dev.codebook.text.PrintableText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The equal definitions of a code in several headers.
 *
 * @param entries the definitions, best first, at least one; their name, value, space, liveness and releases are equal
 */
record DefinitionGroup(List<CodeEntry> entries) {

    /** The greatest number of headers that are listed. */
    private static final int MOST_PLACES = 3;

    /** The greatest number that is shown in decimal. */
    private static final long LAST_SMALL_NUMBER = 0xFFFF;

    private record Key(String name, String hex, @Nullable CodeSpace space, boolean live, String first, String last) {
        static Key of(Code code) {
            return new Key(
                    code.name(),
                    code.value().hex(),
                    code.space(),
                    code.live(),
                    code.firstRelease(),
                    code.lastRelease());
        }
    }

    /** Returns the groups of the codes of hits, in the order of the first code of each group. */
    static List<DefinitionGroup> of(List<Hit> hits) {
        var entries = new LinkedHashMap<Key, List<CodeEntry>>();
        hits.stream()
                .map(Hit::entry)
                .filter(Objects::nonNull)
                .forEach(entry -> entries.computeIfAbsent(Key.of(entry.code()), key -> new ArrayList<>())
                        .add(entry));
        return entries.values().stream().map(DefinitionGroup::new).toList();
    }

    Code code() {
        return entries.get(0).code();
    }

    String name() {
        return code().name();
    }

    /** Returns the value in its usual notation: decimal for a small number without fields, else hexadecimal. */
    String value() {
        var space = code().space();
        var value = code().value();
        boolean isNumber = space != null && space.layout() == CodeSpace.Layout.NUMBER;
        return isNumber && Math.abs(value.signed()) <= LAST_SMALL_NUMBER ? Long.toString(value.signed()) : value.hex();
    }

    String space() {
        var space = code().space();
        return space == null ? "constant" : space.name();
    }

    /** Returns the first message that is not empty and differs from the name, or null if there is none. */
    @Nullable
    String text() {
        return entries.stream()
                .map(entry -> entry.code().text())
                .filter(text -> text != null && !text.isBlank() && !text.equals(name()))
                .findFirst()
                .orElse(null);
    }

    /** Returns the places of the definitions: {@code shared/winerror.h:263, um/regapix.h:103}. */
    String places() {
        return PrintableText.list(
                entries.stream()
                        .map(entry -> entry.code().header() + ":" + entry.code().line())
                        .toList(),
                MOST_PLACES);
    }
}
