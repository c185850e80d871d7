package dev.codebook.generator.preprocess;

import dev.codebook.grammar.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The token lists that an expansion is reading, innermost first: the text, and the replacement list of each macro whose
 * rescan is not finished. A macro is disabled while its replacement list is on the stack.
 */
final class TokenStack {

    private static final class Source {
        private final List<Token> tokens;
        /** The name of the macro that the tokens replace; empty for text. */
        private final String macro;

        private final @Nullable Source outer;
        private int next;

        Source(List<Token> tokens, String macro, @Nullable Source outer) {
            this.tokens = tokens;
            this.macro = macro;
            this.outer = outer;
        }
    }

    /** The innermost list of the enclosing expansion. It is not read here, but its macros are disabled. */
    private final @Nullable Source bottom;

    private @Nullable Source innermost;

    private TokenStack(@Nullable Source bottom) {
        this.bottom = bottom;
        this.innermost = bottom;
    }

    /** Returns the stack of a new expansion, throughout which a macro is disabled; an empty name disables none. */
    static TokenStack disabling(String macro) {
        return new TokenStack(new Source(List.of(), macro, null));
    }

    /** Returns the stack of an expansion inside this one (argument prescan), in which the same macros are disabled. */
    TokenStack nested() {
        return new TokenStack(innermost);
    }

    /** Puts a list before the remaining tokens. The macro that it replaces is disabled until the list is used up. */
    void push(List<Token> tokens, String macro) {
        innermost = new Source(tokens, macro, innermost);
    }

    boolean isDisabled(String macro) {
        for (var source = innermost; source != null; source = source.outer) {
            if (source.macro.equals(macro)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the next token, or null if all lists are used up. */
    @Nullable
    Token next() {
        var source = current();
        return source == null ? null : source.tokens.get(source.next++);
    }

    boolean nextIs(String spelling) {
        var source = current();
        return source != null && source.tokens.get(source.next).is(spelling);
    }

    /** Returns the innermost list that has tokens left. Removes used-up lists, which enables their macros again. */
    private @Nullable Source current() {
        var source = innermost;
        while (source != null && source != bottom && source.next == source.tokens.size()) {
            source = source.outer;
        }
        innermost = source;
        return source == bottom ? null : source;
    }
}
