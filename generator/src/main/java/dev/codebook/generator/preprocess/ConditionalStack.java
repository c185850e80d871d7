package dev.codebook.generator.preprocess;

import dev.codebook.grammar.Item;
import dev.codebook.grammar.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditionals that are open at a place of a header: whether they hold, and in which words. */
final class ConditionalStack {

    private @Nullable IfSection innermost;

    boolean isActive() {
        return innermost == null || innermost.isActive();
    }

    /** Whether an {@code #elif} here must be decided: no branch of the group held so far. */
    boolean isUndecided() {
        return innermost != null && innermost.isUndecided();
    }

    void open(List<Token> condition, boolean holds, boolean isGuard) {
        innermost = new IfSection(innermost, isGuard);
        innermost.enter(condition, holds);
    }

    void elif(List<Token> condition, boolean holds) {
        if (innermost != null) {
            innermost.leaveBranch();
            innermost.enter(condition, holds);
        }
    }

    void otherwise() {
        if (innermost != null) {
            innermost.leaveBranch();
            innermost.enter(null, true);
        }
    }

    void close() {
        innermost = innermost == null ? null : innermost.outer();
    }

    /**
     * Whether nothing but the {@code #ifndef} of its name keeps a macro inactive that stands here: it is defined already,
     * and this says it again.
     */
    boolean isOnlyKnown(Item.Define define) {
        var missed = innermost == null ? null : innermost.missedName();
        return missed != null && missed.equals(define.name());
    }

    /** What must hold here, outermost first, joined by {@code &&}; null where nothing must. */
    @Nullable
    String words() {
        var words = innermost == null ? "" : innermost.words();
        return words.isEmpty() ? null : words;
    }
}
