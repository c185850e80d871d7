package dev.codebook.generator.preprocess;

import dev.codebook.grammar.Item.Define;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which macros are defined at a point of a unit. A table can grow on another one that no longer changes. */
public final class MacroTable {

    /** Stands for a macro of the base that was undefined since. */
    private static final Object UNDEFINED = new Object();

    private final @Nullable MacroTable base;
    private final Map<String, Object> own = new HashMap<>();
    /** What {@code #pragma push_macro} saved, the last last; null for a name that was no macro. */
    private final Map<String, List<@Nullable Define>> saved = new HashMap<>(0);
    /** What this table was asked for, and what it answered; null where nobody wants to know. */
    private final @Nullable Map<String, @Nullable Define> asked;

    /** An empty table. */
    public MacroTable() {
        this(null, null);
    }

    private MacroTable(@Nullable MacroTable base, @Nullable Map<String, @Nullable Define> asked) {
        this.base = base;
        this.asked = asked;
    }

    /** A table that begins with all that this one has; this one must not change any more. */
    MacroTable extended() {
        return new MacroTable(this, null);
    }

    /** A view of this table that notes each name that it is asked for, with its meaning. */
    MacroTable observed(Map<String, @Nullable Define> asked) {
        return new MacroTable(this, asked);
    }

    /** The macro of that name, or null. */
    public @Nullable Define get(String name) {
        var found = own.get(name);
        var meaning = found == null && base != null ? base.get(name) : found instanceof Define macro ? macro : null;
        if (asked != null) {
            asked.put(name, meaning);
        }
        return meaning;
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

    /** Saves what a name means, for {@link #pop}. */
    void push(String name) {
        saved.computeIfAbsent(name, first -> new ArrayList<>(1)).add(get(name));
    }

    /** Gives a name the meaning back that was saved last; without one it keeps the meaning that it has. */
    void pop(String name) {
        var meanings = saved.getOrDefault(name, List.of());
        if (meanings.isEmpty()) {
            return;
        }
        var meaning = meanings.remove(meanings.size() - 1);
        if (meaning == null) {
            undefine(name);
        } else {
            define(meaning);
        }
    }
}
