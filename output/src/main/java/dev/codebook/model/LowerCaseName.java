package dev.codebook.model;

import dev.codebook.text.PrintableText;
import java.util.List;
import java.util.Locale;

/** An enum whose constants appear in documents as their names in lower case. */
public interface LowerCaseName {

    /** Returns the name of the constant as declared. */
    String name();

    /** Returns the name in lower case: {@code error} for {@code ERROR}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the constant of an enum with a name, ignoring case.
     *
     * @throws IllegalArgumentException if the enum has no such constant; the message lists all constants
     */
    static <E extends Enum<E>> E constant(Class<E> type, String text) {
        var name = text.toUpperCase(Locale.ROOT);
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(
                "expected one of " + List.of(type.getEnumConstants()) + ", found " + PrintableText.quoted(text));
    }
}
