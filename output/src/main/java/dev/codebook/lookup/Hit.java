package dev.codebook.lookup;

import dev.codebook.model.Doc;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that an input can mean.
 *
 * @param kind how it was found
 * @param reading the reading of the number that led there, or null
 * @param why the reason in words
 * @param entry the code; null for what only a page knows
 * @param doc what that page says; null for a code of a header
 */
public record Hit(
        Kind kind,
        @Nullable Reading reading,
        String why,
        @Nullable CodeEntry entry,
        @Nullable Doc doc) {

    static Hit of(Kind kind, @Nullable Reading reading, String why, CodeEntry entry) {
        return new Hit(kind, reading, why, entry, null);
    }

    /** How something was found, in the order of the answer. */
    public enum Kind {
        /** The number is its value, or the word its name. */
        EXACT,
        /** No header has it, but a page does. */
        DOCUMENTED,
        /** The number wraps its value. */
        INNER,
        /** The word is a part of its name. */
        NAME,
        /** The words are in its message. */
        TEXT,
        /** The number, with a digit damaged, can be its value. */
        GUESS;

        /** The word that is written: {@code exact}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
