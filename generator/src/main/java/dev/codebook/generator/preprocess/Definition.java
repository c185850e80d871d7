package dev.codebook.generator.preprocess;

import dev.codebook.generator.expression.ConstantResult;
import dev.codebook.grammar.Item.Define;
import dev.codebook.grammar.Spelling;
import dev.codebook.grammar.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A macro, enumerator or constant variable that a header defines, whether or not it is active for the target. */
public sealed interface Definition {

    /** Returns the name. */
    String name();

    /** Returns the offset of the name in the text of the header. */
    int offset();

    /** Returns the offset after the last token. */
    int end();

    /** Returns the replacement list or initializer as written; empty if there is none. */
    List<Token> tokens();

    /** Returns {@link #tokens} as text. */
    default String spelling() {
        return Spelling.of(tokens());
    }

    /**
     * Returns whether the definition is in active text: each {@code #if} around it selects the group that contains it.
     */
    boolean isActive();

    /** Returns the conjunction of the {@code #if} conditions around it, outermost first; null if there are none. */
    @Nullable
    String condition();

    /** A macro. It is evaluated at the end of the unit, with all macros of the unit. */
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
     * An enumerator or a constant variable. It is evaluated at its declaration.
     *
     * @param token the name
     * @param initializer the initializer as written; empty if there is none
     */
    record Variable(
            Token token,
            boolean isEnumerator,
            List<Token> initializer,
            ConstantResult value,
            boolean isActive,
            @Nullable String condition)
            implements Definition {

        /** Returns this variable with another initializer. */
        Variable withInitializer(List<Token> other) {
            return new Variable(token, isEnumerator, other, value, isActive, condition);
        }

        /** Returns this variable with another condition. */
        Variable withCondition(@Nullable String other) {
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
