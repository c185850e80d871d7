package dev.codebook.generator.preprocess;

import dev.codebook.grammar.Item.Define;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The macros that are defined at one point of a unit. A table can be layered on another one that no longer changes. */
public final class MacroTable {

    /** Marks a macro of the base table as undefined. */
    private static final Object UNDEFINED = new Object();

    private final @Nullable MacroTable base;
    private final Map<String, Object> own = new HashMap<>();
    /** The macros that {@code #pragma push_macro} saved, oldest first; null for a name that was not defined. */
    private final Map<String, List<@Nullable Define>> saved = new HashMap<>(0);
    /** Receives each name that is looked up, with its macro; null if look-ups are not recorded. */
    private final @Nullable Map<String, @Nullable Define> observed;

    /** Creates an empty table. */
    public MacroTable() {
        this(null, null);
    }

    private MacroTable(@Nullable MacroTable base, @Nullable Map<String, @Nullable Define> observed) {
        this.base = base;
        this.observed = observed;
    }

    /** Returns a table layered on this one. This table must not change any more. */
    MacroTable extended() {
        return new MacroTable(this, null);
    }

    /** Returns a view of this table that records each name that is looked up, with its macro. */
    MacroTable observed(Map<String, @Nullable Define> observed) {
        return new MacroTable(this, observed);
    }

    /** Returns the macro of a name, or null if the name is not defined. */
    public @Nullable Define get(String name) {
        var found = own.get(name);
        var macro = found == null && base != null ? base.get(name) : found instanceof Define define ? define : null;
        if (observed != null) {
            observed.put(name, macro);
        }
        return macro;
    }

    boolean isDefined(String name) {
        return get(name) != null;
    }

    void define(Define macro) {
        own.put(macro.name(), macro);
    }

    void undefine(String name) {
        own.put(name, UNDEFINED);
    }

    /** Saves the macro of a name for {@link #pop} ({@code #pragma push_macro}). */
    void push(String name) {
        saved.computeIfAbsent(name, first -> new ArrayList<>(1)).add(get(name));
    }

    /** Restores the macro that was saved last; if none was, the name keeps its macro ({@code #pragma pop_macro}). */
    void pop(String name) {
        var macros = saved.getOrDefault(name, List.of());
        if (macros.isEmpty()) {
            return;
        }
        var macro = macros.remove(macros.size() - 1);
        if (macro == null) {
            undefine(name);
        } else {
            define(macro);
        }
    }
}
