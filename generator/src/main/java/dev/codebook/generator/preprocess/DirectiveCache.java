package dev.codebook.generator.preprocess;

import dev.codebook.grammar.Item.Define;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the items of a header came to when a unit last included it. They come to the same as long as the macros that were
 * asked for mean the same, and most headers are included by many units. Several threads may use it at once.
 */
final class DirectiveCache {

    /** A result, and what each name meant that it depends on. */
    private static final class Remembered {
        private final String[] names;
        /** Null for a name that was no macro. */
        private final @Nullable Define[] meanings;

        private final Object result;

        Remembered(Map<String, @Nullable Define> asked, Object result) {
            this.names = asked.keySet().toArray(String[]::new);
            this.meanings = asked.values().toArray(Define[]::new);
            this.result = result;
        }

        boolean holds(MacroTable macros) {
            for (int i = 0; i < names.length; i++) {
                if (macros.get(names[i]) != meanings[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private final AtomicReferenceArray<@Nullable Remembered> items;

    /** @param size how many items the header has */
    DirectiveCache(int size) {
        items = new AtomicReferenceArray<>(size);
    }

    /**
     * What an item comes to, computed where it is not remembered.
     *
     * @param index of the item
     * @param macros as they are where the item stands
     * @param compute computes it with these macros
     */
    <T> T recall(int index, MacroTable macros, Function<MacroTable, T> compute) {
        var known = items.get(index);
        if (known == null || !known.holds(macros)) {
            var asked = new LinkedHashMap<String, @Nullable Define>();
            var result = compute.apply(macros.observed(asked));
            known = new Remembered(asked, result);
            items.set(index, known);
        }
        @SuppressWarnings("unchecked") // an item is always asked for the same
        var result = (T) known.result;
        return result;
    }
}
