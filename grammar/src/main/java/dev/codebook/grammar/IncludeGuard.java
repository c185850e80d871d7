package dev.codebook.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the include guard of a header: the {@code #ifndef} around it that makes a second inclusion empty. */
final class IncludeGuard {

    private IncludeGuard() {}

    /** Returns the {@code #ifndef NAME} of the guard, or null if there is none. */
    static Item.@Nullable If find(List<Item> items) {
        int depth = 0;
        Item.If guard = null;
        for (var item : items) {
            if (item instanceof Item.If opened) {
                if (depth++ == 0 && guard == null && name(opened) != null) {
                    guard = opened;
                } else if (depth == 1 && guard != null) {
                    return null;
                }
            } else if (item instanceof Item.Endif) {
                depth--;
            } else if (depth == 0 && !(item instanceof Item.Pragma)) {
                return null;
            } else if (depth == 1 && guard != null && (item instanceof Item.Else || item instanceof Item.Elif)) {
                return null;
            } else if (guard == null && !(item instanceof Item.Pragma)) {
                return null;
            }
        }
        return guard;
    }

    /** Returns NAME if the condition is {@code !defined(NAME)}; otherwise null. */
    static @Nullable String name(Item.If conditional) {
        var condition = conditional.condition();
        return condition.size() > 1 && condition.get(0).is("!") ? Item.If.definedName(condition) : null;
    }
}
