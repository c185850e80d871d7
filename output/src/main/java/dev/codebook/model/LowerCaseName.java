package dev.codebook.model;

import java.util.Locale;

/** An enum whose constants appear in documents as their names in lower case. */
public interface LowerCaseName {

    /** Returns the name of the constant as declared. */
    String name();

    /** Returns the name in lower case: {@code error} for {@code ERROR}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
