package dev.codebook.generator.preprocess;

import dev.codebook.grammar.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The token lists that an expansion is in the middle of, innermost first. A macro is off while its own list is read. */
final class TokenSources {

    private static final class Source {
        private final List<Token> tokens;
        private final @Nullable String macro;
        private int next;

        Source(List<Token> tokens, @Nullable String macro) {
            this.tokens = tokens;
            this.macro = macro;
        }
    }

    private final Deque<Source> sources = new ArrayDeque<>();
    private final Set<String> off;

    /** @param off the names of macros that are off from the beginning */
    TokenSources(Set<String> off) {
        this.off = off;
    }

    /** Reads a list before what is left of the others; the macro that it replaces is off until it is used up. */
    void push(List<Token> tokens, @Nullable String macro) {
        sources.push(new Source(tokens, macro));
        if (macro != null) {
            off.add(macro);
        }
    }

    boolean isOff(String macro) {
        return off.contains(macro);
    }

    /** The names of the macros that are off now. */
    Set<String> off() {
        return new HashSet<>(off);
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
        for (var source = sources.peek(); source != null; source = sources.peek()) {
            if (source.next < source.tokens.size()) {
                return source;
            }
            sources.pop();
            if (source.macro != null) {
                off.remove(source.macro);
            }
        }
        return null;
    }
}
