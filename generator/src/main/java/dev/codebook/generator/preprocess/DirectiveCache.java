package dev.codebook.generator.preprocess;

import dev.codebook.grammar.Item.Define;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Caches the results of a header's directives and declarations and reuses them while the macros that they depend on are
 * unchanged. Most headers are included by many units, nearly always with the same macros. Several threads may use a
 * cache at the same time.
 */
final class DirectiveCache {

    /** A result with the macros that it depends on. */
    private static final class CachedResult {
        private final String[] names;
        /** The macro that each name had; null for a name that was not defined. */
        private final @Nullable Define[] macros;

        private final Object result;

        CachedResult(Map<String, @Nullable Define> observed, Object result) {
            this.names = observed.keySet().toArray(String[]::new);
            this.macros = observed.values().toArray(Define[]::new);
            this.result = result;
        }

        boolean isValid(MacroTable current) {
            for (int i = 0; i < names.length; i++) {
                if (current.get(names[i]) != macros[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private final AtomicReferenceArray<@Nullable CachedResult> results;

    /** @param size the number of items of the header */
    DirectiveCache(int size) {
        results = new AtomicReferenceArray<>(size);
    }

    /**
     * Returns the cached result of an item, or computes it if the macros that it depends on have changed.
     *
     * @param index the index of the item in its header
     * @param macros the macros that are defined at the item
     * @param compute computes the result; receives a macro table that records the names that are looked up
     */
    <T> T get(int index, MacroTable macros, Function<MacroTable, T> compute) {
        var cached = results.get(index);
        if (cached == null || !cached.isValid(macros)) {
            var observed = new LinkedHashMap<String, @Nullable Define>();
            var computed = compute.apply(macros.observed(observed));
            cached = new CachedResult(observed, computed);
            results.set(index, cached);
        }
        @SuppressWarnings("unchecked") // each item has results of one type
        var result = (T) cached.result;
        return result;
    }
}
