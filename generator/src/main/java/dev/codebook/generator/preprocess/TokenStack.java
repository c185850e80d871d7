package dev.codebook.generator.preprocess;

import dev.codebook.grammar.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The token lists that an expansion is in the middle of, innermost first. A macro is off while its own list is read. */
final class TokenStack {

    private static final class Source {
        private final List<Token> tokens;
        private final String macro;
        private final @Nullable Source outer;
        private int next;

        Source(List<Token> tokens, String macro, @Nullable Source outer) {
            this.tokens = tokens;
            this.macro = macro;
            this.outer = outer;
        }
    }

    /** The lists of the expansion that this one is part of: they are not read here, and their macros are off. */
    private final @Nullable Source around;

    private @Nullable Source innermost;

    private TokenStack(@Nullable Source around) {
        this.around = around;
        this.innermost = around;
    }

    /**
     * Sources of an expansion of its own.
     *
     * @param off the name of a macro that is off from the beginning; empty for none
     */
    static TokenStack off(String off) {
        return new TokenStack(new Source(List.of(), off, null));
    }

    /** Sources for an expansion in the middle of this one, as that of an argument is. */
    TokenStack inner() {
        return new TokenStack(innermost);
    }

    /** Reads a list before what is left of the others; the macro that it replaces is off until it is used up. */
    void push(List<Token> tokens, String macro) {
        innermost = new Source(tokens, macro, innermost);
    }

    boolean isOff(String macro) {
        for (var source = innermost; source != null; source = source.outer) {
            if (source.macro.equals(macro)) {
                return true;
            }
        }
        return false;
    }

    /** The next token, or null where all lists are used up. */
    @Nullable
    Token next() {
        var source = current();
        return source == null ? null : source.tokens.get(source.next++);
    }

    boolean nextIs(String spelling) {
        var source = current();
        return source != null && source.tokens.get(source.next).is(spelling);
    }

    /** The innermost list that is not used up. Those that are end here, and their macros are on again. */
    private @Nullable Source current() {
        var source = innermost;
        while (source != null && source != around && source.next == source.tokens.size()) {
            source = source.outer;
        }
        innermost = source;
        return source == around ? null : source;
    }
}
