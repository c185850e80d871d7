package dev.codebook.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item of a header that the preprocessor acts on: a directive, or a piece of a declaration. */
public sealed interface Item {

    /** Returns the offset of the item in the text of the header. */
    int offset();

    /** {@code #define} (C11 6.10.3). Two instances are never equal. */
    abstract sealed class Define implements Item permits ObjectMacro, FunctionMacro {
        private final int offset;
        private final int end;

        Define(int offset, int end) {
            this.offset = offset;
            this.end = end;
        }

        /** Returns the name of the macro. */
        public abstract String name();

        /** Returns whether a parenthesis follows the name without white space. */
        public abstract boolean isFunctionLike();

        /** Returns the parameters of a function-like macro; the last of a variadic one is {@code __VA_ARGS__}. */
        public abstract List<String> parameters();

        /** Returns whether the parameters end with {@code ...}. */
        public abstract boolean isVariadic();

        /** Returns the replacement list. */
        public abstract List<Token> body();

        /** Returns the offset of the name. */
        @Override
        public int offset() {
            return offset;
        }

        /** Returns the offset after the last token of the directive. */
        public int end() {
            return end;
        }
    }

    /** {@code #undef}. */
    record Undef(String name, int offset) implements Item {}

    /**
     * {@code #include}.
     *
     * @param name the name between quotes or angle brackets; null for a computed include
     * @param isAngled whether the name is in angle brackets
     * @param tokens the tokens of a computed include, which must be expanded; empty for other includes
     */
    record Include(@Nullable String name, boolean isAngled, List<Token> tokens, int offset) implements Item {}

    /**
     * {@code #if}; {@code #ifdef NAME} and {@code #ifndef NAME} have the conditions {@code defined(NAME)} and
     * {@code !defined(NAME)}.
     */
    record If(List<Token> condition, int offset) implements Item {

        /** Returns NAME if the condition is {@code defined(NAME)} or {@code !defined(NAME)}; otherwise null. */
        public static @Nullable String definedName(List<Token> condition) {
            if (condition instanceof DefinedCondition defined) {
                return defined.name();
            }
            int at = !condition.isEmpty() && condition.get(0).is("!") ? 1 : 0;
            int size = condition.size() - at;
            if (size < 2 || size > 4 || !condition.get(at).is("defined")) {
                return null;
            }
            boolean hasParentheses = size == 4
                    && condition.get(at + 1).is("(")
                    && condition.get(at + 3).is(")");
            var name = hasParentheses ? condition.get(at + 2) : condition.get(at + 1);
            return name.isName() && (hasParentheses || size == 2) ? name.text() : null;
        }
    }

    /** {@code #elif}. */
    record Elif(List<Token> condition, int offset) implements Item {}

    /** {@code #else}. */
    record Else(int offset) implements Item {}

    /** {@code #endif}. */
    record Endif(int offset) implements Item {}

    /** {@code #pragma}. */
    record Pragma(List<Token> tokens, int offset) implements Item {

        /** Returns whether the first token is a word. */
        public boolean is(String word) {
            return !tokens.isEmpty() && tokens.get(0).is(word);
        }

        /** Returns NAME of {@code push_macro("NAME")} or {@code pop_macro("NAME")}; null for another form. */
        public @Nullable String macro() {
            if (tokens.size() < 4 || !tokens.get(1).is("(") || !tokens.get(2).isString()) {
                return null;
            }
            var literal = tokens.get(2).text();
            return literal.substring(literal.indexOf('"') + 1, literal.length() - 1);
        }
    }

    /**
     * A piece of a declaration that can define constants or types: an enum, a typedef, a constant variable. Directives
     * separate the pieces of one declaration. Only the opening brace of a struct's body is kept.
     *
     * @param declaration the number of the declaration, which its pieces share
     * @param tokens the tokens of the piece, at least one
     * @param isLast whether this is the last piece of the declaration
     */
    record Declaration(int declaration, List<Token> tokens, boolean isLast) implements Item {
        @Override
        public int offset() {
            return tokens.get(0).offset();
        }
    }
}
