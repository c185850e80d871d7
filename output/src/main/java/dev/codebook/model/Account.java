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
 * How many definitions a header has, and of what kind. A definition is a {@code #define}, an enumerator or a constant
 * variable, live or not; each is counted once.
 *
 * @param release the release that has the header
 * @param header the path in the SDK tree
 * @param counts by kind, in the order of the kinds: {@code CONSTANT} always, every other kind that occurs
 */
public record Account(String release, String header, Map<Kind, Integer> counts) {

    static final Comparator<Account> ORDER =
            Comparator.comparing(Account::release).thenComparing(Account::header);

    /** Copies the counts. */
    public Account {
        var copy = new EnumMap<Kind, Integer>(Kind.class);
        copy.putAll(counts);
        copy.values().removeIf(count -> count == 0);
        copy.putIfAbsent(Kind.CONSTANT, 0);
        counts = Collections.unmodifiableMap(copy);
    }

    /** How many definitions the header has. */
    public int definitions() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What a definition is. Each is of one kind. */
    public enum Kind {
        /** An integer constant expression: it has a row in the header's table. */
        CONSTANT("constant"),
        /** A macro without a replacement list, or one that expands to nothing. */
        EMPTY("empty"),
        /** A string literal. */
        STRING("string"),
        /** A floating-point number. */
        FLOATING_POINT("floating point"),
        /** The name of a type, a calling convention, a qualifier. */
        TYPE("type"),
        /** The name of something else that is no constant: a function, a variable, a member, a function-like macro. */
        ALIAS("alias"),
        /** A value of several parts: a GUID, an initializer list. */
        AGGREGATE("aggregate"),
        /** A macro with parameters. */
        FUNCTION_LIKE_MACRO("function-like macro"),
        /** A statement, a call, a specifier, or a part of one. */
        NOT_AN_EXPRESSION("not an expression"),
        /** An expression that needs a name that nothing defines. */
        UNRESOLVED("unresolved"),
        /** An expression that needs the layout of a struct. */
        STRUCT_LAYOUT("struct layout"),
        /** An operation without a value: division by zero, arithmetic on a pointer. */
        UNDEFINED_OPERATION("undefined operation"),
        /** A macro that expands past every bound. */
        TOO_LARGE("too large");

        private static final Map<String, Kind> BY_WORD =
                Stream.of(values()).collect(Collectors.toMap(Kind::word, Function.identity()));

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The words that are written: {@code function-like macro}. */
        public String word() {
            return word;
        }

        /** The kind of these words, or null. */
        public static @Nullable Kind of(String word) {
            return BY_WORD.get(word);
        }

        /** Whether a reader might have expected a constant: such definitions are listed one by one. */
        public boolean isUnresolved() {
            return compareTo(UNRESOLVED) >= 0;
        }
    }
}
