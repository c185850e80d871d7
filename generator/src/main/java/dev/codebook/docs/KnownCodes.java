package dev.codebook.docs;

import dev.codebook.index.IndexFile;
import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Lookup;
import dev.codebook.model.Code;
import dev.codebook.model.Code.Scope;
import dev.codebook.model.Codebook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The codes of the headers, by name and by number. */
final class KnownCodes {

    private final Map<String, List<Known>> byName = new HashMap<>();
    /** The names of constants that are not codes. */
    private final Set<String> others = new HashSet<>();

    private final Map<Long, List<Known>> byNumber = new HashMap<>();
    private final Lookup lookup;

    /** @param number the value as an unsigned 32-bit number; a narrower negative value is sign-extended */
    record Known(String tableId, Code code, long number) {

        private Known(String tableId, Code code) {
            this(tableId, code, code.value().number());
        }

        String name() {
            return code.name();
        }

        boolean isSame(Known other) {
            return tableId.equals(other.tableId) && name().equals(other.name()) && number == other.number;
        }
    }

    KnownCodes(Codebook codebook) {
        for (var table : codebook.tables()) {
            for (var code : table.codes()) {
                if (code.scope() == Scope.CODE) {
                    add(new Known(table.id(), code));
                } else {
                    others.add(code.name());
                }
            }
        }
        byNumber.replaceAll(
                (number, codes) -> codes.stream().filter(this::isMeant).toList());
        codebook.facilities().forEach(facility -> others.add(facility.name()));
        lookup = IndexFile.lookup(
                new Codebook(codebook.releases(), codebook.tables(), codebook.facilities(), codebook.ledger()));
    }

    /** Adds a code once, even if it has rows for several releases. */
    private void add(Known known) {
        var named = byName.computeIfAbsent(known.name(), name -> new ArrayList<>(1));
        if (named.stream().noneMatch(known::isSame)) {
            named.add(known);
            byNumber.computeIfAbsent(known.number, number -> new ArrayList<>(1)).add(known);
        }
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** Returns whether headers define a name that does not denote a code, such as a facility or a flag. */
    boolean hasOther(String name) {
        return others.contains(name);
    }

    List<Known> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** Returns the live definitions of a name, or all definitions if none is live. */
    List<Known> meant(String name) {
        return named(name).stream().filter(this::isMeant).toList();
    }

    private boolean isMeant(Known code) {
        return code.code().live()
                || named(code.name()).stream().noneMatch(other -> other.code().live());
    }

    /** Returns the codes with a number. If a name has live definitions, its other definitions are omitted. */
    List<Known> numbered(long number) {
        return byNumber.getOrDefault(number, List.of());
    }

    /** Returns the codes that the look-up guesses for a damaged number. */
    List<Known> guesses(Numeral number) {
        return Lookup.readings(number.hex()).stream()
                .flatMap(reading -> lookup.find(reading).stream())
                .filter(hit -> hit.kind() == Hit.Kind.GUESS)
                .flatMap(hit -> hit.code().stream())
                .flatMap(guess -> named(guess.name()).stream()
                        .filter(known -> known.tableId().equals(guess.table()) && known.number() == guess.bits()))
                .toList();
    }
}
