package dev.codebook.generator.preprocess;

import dev.codebook.grammar.Item;
import dev.codebook.grammar.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The if-sections (C11 6.10) that are open at one point of a header, innermost first. */
final class ConditionalStack {

    private @Nullable IfSection innermost;

    /** Returns whether the text at this point is active: the current group of every open section is selected. */
    boolean isActive() {
        return innermost == null || innermost.isActive();
    }

    /** Returns whether the condition of an {@code #elif} here must be evaluated: no group has been selected so far. */
    boolean isUndecided() {
        return innermost != null && innermost.isUndecided();
    }

    void open(List<Token> condition, boolean holds, boolean isGuard) {
        innermost = new IfSection(innermost, isGuard);
        innermost.enterGroup(condition, holds);
    }

    void elif(List<Token> condition, boolean holds) {
        if (innermost != null) {
            innermost.leaveGroup();
            innermost.enterGroup(condition, holds);
        }
    }

    void elseGroup() {
        if (innermost != null) {
            innermost.leaveGroup();
            innermost.enterGroup(null, true);
        }
    }

    void close() {
        innermost = innermost == null ? null : innermost.outer();
    }

    /**
     * Returns whether a macro here is inactive only because it is inside an {@code #ifndef} of its name, and another
     * header has already defined that name.
     */
    boolean isRedefinition(Item.Define define) {
        var name = innermost == null ? null : innermost.ifndefName();
        return name != null && name.equals(define.name());
    }

    /** Returns the text of the conjunction of all conditions at this point, outermost first; null if there are none. */
    @Nullable
    String condition() {
        var condition = innermost == null ? "" : innermost.condition();
        return condition.isEmpty() ? null : condition;
    }
}
