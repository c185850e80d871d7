package dev.codebook.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a header is made of, in source order: directives, and pieces of declarations between them. */
public sealed interface Item {

    /** Where it begins in the header's text. */
    int offset();

    /** {@code #define} (C11 6.10.3). Each is equal to itself only. */
    abstract sealed class Define implements Item permits ObjectMacro, FunctionMacro {
        private final int offset;
        private final int end;

        Define(int offset, int end) {
            this.offset = offset;
            this.end = end;
        }

        /** The macro's name. */
        public abstract String name();

        /** Whether a parenthesis touches the name. */
        public abstract boolean isFunctionLike();

        /** The parameters of a function-like macro, a last {@code __VA_ARGS__} included. */
        public abstract List<String> parameters();

        /** Whether the parameters end with {@code ...}. */
        public abstract boolean isVariadic();

        /** The replacement list. */
        public abstract List<Token> body();

        /** Where the name begins. */
        @Override
        public int offset() {
            return offset;
        }

        /** The offset behind the directive's last token. */
        public int end() {
            return end;
        }
    }

    /** {@code #undef}. */
    record Undef(String name, int offset) implements Item {}

    /**
     * {@code #include}.
     *
     * @param name as written between quotes or angles; null where {@code tokens} must be expanded first
     * @param isAngled whether it stands in angles
     * @param tokens the tokens of a computed include, else empty
     */
    record Include(@Nullable String name, boolean isAngled, List<Token> tokens, int offset) implements Item {}

    /** {@code #if}, {@code #ifdef} and {@code #ifndef}, the latter two as {@code defined NAME} and {@code !defined NAME}. */
    record If(List<Token> condition, int offset) implements Item {

        /** The NAME of {@code defined(NAME)} and {@code !defined(NAME)}; null where the condition is another one. */
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

        /** Whether it begins with a word. */
        public boolean is(String word) {
            return !tokens.isEmpty() && tokens.get(0).is(word);
        }

        /** The NAME of {@code push_macro("NAME")} and {@code pop_macro("NAME")}; null where it has another form. */
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
     * may stand between its pieces. Of a struct's body nothing is kept but its opening brace.
     *
     * @param declaration a number that its pieces share
     * @param tokens at least one
     * @param isLast whether the declaration ends with it
     */
    record Declaration(int declaration, List<Token> tokens, boolean isLast) implements Item {
        @Override
        public int offset() {
            return tokens.get(0).offset();
        }
    }
}
