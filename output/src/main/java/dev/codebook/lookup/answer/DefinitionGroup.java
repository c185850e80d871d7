package dev.codebook.lookup.answer;

import dev.codebook.lookup.CodeEntry;
import dev.codebook.lookup.Hit;
import dev.codebook.model.Code;
import dev.codebook.model.CodeSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A code with every header that defines it alike.
 *
 * @param entries best first, at least one; of one name, value and space
 */
record DefinitionGroup(List<CodeEntry> entries) {

    /** So many headers are named. */
    private static final int MOST_PLACES = 3;

    /** Larger numbers are read by their digits. */
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

    /** The codes of hits, each once, in their order. */
    static List<DefinitionGroup> of(List<Hit> hits) {
        var entries = new LinkedHashMap<Key, List<CodeEntry>>();
        hits.stream()
                .map(Hit::entry)
                .filter(Objects::nonNull)
                .forEach(entry -> entries.computeIfAbsent(Key.of(entry.code()), key -> new ArrayList<>())
                        .add(entry));
        return entries.values().stream().map(DefinitionGroup::new).toList();
    }

    /** The best definition. */
    Code code() {
        return entries.get(0).code();
    }

    String name() {
        return code().name();
    }

    /** As its space has it: a small number in decimal, with parts in hexadecimal. */
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

    /** The message of the first definition that has one which says more than its name; null where none has. */
    @Nullable
    String text() {
        return entries.stream()
                .map(entry -> entry.code().text())
                .filter(text -> text != null && !text.isBlank() && !text.equals(name()))
                .findFirst()
                .orElse(null);
    }

    /** {@code shared/winerror.h:263, um/regapix.h:103}. */
    String places() {
        int more = entries.size() - MOST_PLACES;
        return entries.stream()
                        .limit(MOST_PLACES)
                        .map(entry -> entry.code().header() + ":" + entry.code().line())
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
