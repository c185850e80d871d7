package dev.codebook.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the changes between releases.
 *
 * <p>A definition is identified by its table, name and variant. A name has moved if exactly one table has lost it and
 * exactly one other table has gained it.
 */
public final class Changes {

    private final String release;
    private final Map<Key, List<Code>> old;
    private final Map<Key, List<Code>> now;
    private final List<Change> changes = new ArrayList<>();

    record Key(String tableId, String name) {}

    private Changes(String release, Map<Key, List<Code>> old, Map<Key, List<Code>> now) {
        this.release = release;
        this.old = old;
        this.now = now;
    }

    /** Returns the changes of each release since the previous one of its family, in the order of releases. */
    public static List<Change> of(Codebook codebook) {
        var releases = codebook.releases();
        if (releases.size() < 2) {
            return List.of();
        }
        var changes = new ArrayList<Change>();
        var names = ChangedNames.of(codebook);
        for (int i = 1; i < releases.size(); i++) {
            var before = releases.get(i - 1);
            var after = releases.get(i);
            if (before.family().equals(after.family())) {
                var old = names.definitions(before, after);
                changes.addAll(new Changes(after.name(), old, names.definitions(after, after)).changes());
            }
        }
        return changes;
    }

    /**
     * Returns the changes between two snapshots, sorted by table, name, variant and kind.
     *
     * @param before a codebook of one release
     * @param after a codebook of one release
     */
    public static List<Change> between(Codebook before, Codebook after) {
        return new Changes(after.releases().get(0).name(), definitions(before), definitions(after)).changes();
    }

    private List<Change> changes() {
        var origins = moves();
        var gone = new HashSet<>(old.keySet());
        gone.removeAll(now.keySet());
        gone.removeAll(origins.values());
        now.forEach((key, definitions) -> {
            var origin = origins.getOrDefault(key, key);
            compare(origin, old.getOrDefault(origin, List.of()), key, definitions);
        });
        gone.forEach(key -> compare(key, old.getOrDefault(key, List.of()), key, List.of()));
        return changes.stream().sorted(Change.ORDER).toList();
    }

    /** Returns the old key of each name that has moved, by its new key. */
    private Map<Key, Key> moves() {
        var lost = onlyIn(old, now);
        var moves = new HashMap<Key, Key>();
        onlyIn(now, old).forEach((name, gained) -> {
            var origins = lost.getOrDefault(name, List.of());
            if (gained.size() == 1 && origins.size() == 1) {
                moves.put(gained.get(0), origins.get(0));
            }
        });
        return moves;
    }

    private static Map<String, List<Key>> onlyIn(Map<Key, List<Code>> some, Map<Key, List<Code>> others) {
        var names = new LinkedHashMap<String, List<Key>>();
        for (var key : some.keySet()) {
            if (!others.containsKey(key)) {
                names.computeIfAbsent(key.name(), name -> new ArrayList<>()).add(key);
            }
        }
        return names;
    }

    private void compare(Key from, List<Code> before, Key to, List<Code> after) {
        for (int variant : variants(before, after)) {
            var one = variant(before, variant);
            var other = variant(after, variant);
            if (one != null && other != null) {
                for (var kind : Change.Kind.values()) {
                    if (kind.applies(one, other) || kind == Change.Kind.MOVED && !from.equals(to)) {
                        add(kind, to, variant, one, other);
                    }
                }
            } else if (one != null) {
                add(Change.Kind.REMOVED, from, variant, one, null);
            } else {
                add(Change.Kind.ADDED, to, variant, null, other);
            }
        }
    }

    private void add(Change.Kind kind, Key key, int variant, @Nullable Code before, @Nullable Code after) {
        changes.add(new Change(release, kind, key.tableId(), key.name(), variant, before, after));
    }

    private static Set<Integer> variants(List<Code> before, List<Code> after) {
        var variants = new TreeSet<Integer>();
        before.forEach(code -> variants.add(code.variant()));
        after.forEach(code -> variants.add(code.variant()));
        return variants;
    }

    private static @Nullable Code variant(List<Code> definitions, int variant) {
        return definitions.stream()
                .filter(code -> code.variant() == variant)
                .findFirst()
                .orElse(null);
    }

    private static Map<Key, List<Code>> definitions(Codebook snapshot) {
        var definitions = new LinkedHashMap<Key, List<Code>>();
        for (var table : snapshot.tables()) {
            for (var code : table.codes()) {
                definitions
                        .computeIfAbsent(new Key(table.id(), code.name()), key -> new ArrayList<>(1))
                        .add(code);
            }
        }
        return definitions;
    }
}
