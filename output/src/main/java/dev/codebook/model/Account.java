package dev.codebook.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The number of definitions of each kind in a header. A definition is a {@code #define}, an enumerator or a constant
 * variable, whether it is live or not. Each definition is counted once.
 *
 * @param release the release that has the header
 * @param header the path in the SDK tree
 * @param counts the number of definitions by kind, in the order of the kinds. {@code CONSTANT} is always present, and
 *     each other kind only if it occurs
 */
public record Account(String release, String header, Map<Kind, Integer> counts) {

    static final Comparator<Account> ORDER =
            Comparator.comparing(Account::release).thenComparing(Account::header);

    /** Sorts the counts by kind and drops those that are 0. */
    public Account {
        var copy = new EnumMap<Kind, Integer>(Kind.class);
        copy.putAll(counts);
        copy.values().removeIf(count -> count == 0);
        copy.putIfAbsent(Kind.CONSTANT, 0);
        counts = Collections.unmodifiableMap(copy);
    }

    /** Returns the number of definitions of all kinds. */
    public int definitions() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The kinds of definitions. Each definition is of one kind. */
    public enum Kind {
        /** An integer constant expression: the definition has a row in the header's table. */
        CONSTANT("constant"),
        /** A macro without a replacement list, or one that expands to nothing. */
        EMPTY("empty"),
        /** A string literal. */
        STRING("string"),
        /** A floating-point number. */
        FLOATING_POINT("floating point"),
        /** The name of a type, a calling convention, a qualifier, a keyword. */
        TYPE("type"),
        /** The name of a function, a variable, a member or a function-like macro. */
        ALIAS("alias"),
        /** A value with several members: a GUID, an initializer list. */
        AGGREGATE("aggregate"),
        /** A macro with parameters. */
        FUNCTION_LIKE_MACRO("function-like macro"),
        /** A statement, a call, a specifier, or a part of one, not in the form of a constant expression (C11 6.6). */
        NOT_AN_EXPRESSION("not an expression"),
        /** An expression with a name that is not defined as a macro, constant or type. */
        UNRESOLVED("unresolved"),
        /** An expression that needs the layout of a struct. */
        STRUCT_LAYOUT("struct layout"),
        /** An operation without a value: division by zero, a shift by more than the width, arithmetic on a pointer. */
        UNDEFINED_OPERATION("undefined operation"),
        /** A macro whose expansion exceeds the limit. */
        TOO_LARGE("too large");

        private static final Map<String, Kind> BY_WORD =
                Stream.of(values()).collect(Collectors.toMap(Kind::word, Function.identity()));

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Returns the words that documents contain for this kind: {@code function-like macro}. */
        public String word() {
            return word;
        }

        /** Returns the kind with these words, or null if there is no such kind. */
        public static @Nullable Kind of(String word) {
            return BY_WORD.get(word);
        }

        /** Returns whether a reader may expect a constant. The ledger lists each definition of these kinds. */
        public boolean isUnresolved() {
            return compareTo(UNRESOLVED) >= 0;
        }
    }
}
