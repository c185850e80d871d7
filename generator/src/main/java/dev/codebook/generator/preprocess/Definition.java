package dev.codebook.generator.preprocess;

import dev.codebook.generator.expression.ConstantResult;
import dev.codebook.grammar.Item.Define;
import dev.codebook.grammar.Spelling;
import dev.codebook.grammar.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name that a header gives a meaning, live under the target or not. */
public sealed interface Definition {

    /** The name. */
    String name();

    /** Where it stands in its header's text. */
    int offset();

    /** The offset behind its last token. */
    int end();

    /** What gives it its value, as written: the replacement list, the initializer; empty where nothing does. */
    List<Token> tokens();

    /** The same as text. */
    default String spelling() {
        return Spelling.of(tokens());
    }

    /** Whether the {@code #if}s around it hold. */
    boolean isActive();

    /** The {@code #if} expressions around it, outermost first; null where there is none. */
    @Nullable
    String condition();

    /** A macro. Its value is asked for at the end of the unit, when all macros are known. */
    record Macro(Define define, boolean isActive, @Nullable String condition) implements Definition {
        @Override
        public String name() {
            return define.name();
        }

        @Override
        public int offset() {
            return define.offset();
        }

        @Override
        public int end() {
            return define.end();
        }

        @Override
        public List<Token> tokens() {
            return define.body();
        }
    }

    /**
     * An enumerator or a constant variable. Its value is known where it stands.
     *
     * @param token the name with its place
     * @param initializer as written; empty where it has none
     */
    record Variable(
            Token token,
            boolean isEnumerator,
            List<Token> initializer,
            ConstantResult value,
            boolean isActive,
            @Nullable String condition)
            implements Definition {

        /** The same with another initializer. */
        Variable with(List<Token> other) {
            return new Variable(token, isEnumerator, other, value, isActive, condition);
        }

        /** The same under a condition. */
        Variable under(@Nullable String other) {
            return new Variable(token, isEnumerator, initializer, value, isActive, other);
        }

        @Override
        public String name() {
            return token.text();
        }

        @Override
        public int offset() {
            return token.offset();
        }

        @Override
        public int end() {
            var last = initializer.isEmpty() ? token : initializer.get(initializer.size() - 1);
            return last.offset() + last.text().length();
        }

        @Override
        public List<Token> tokens() {
            return initializer;
        }
    }
}
