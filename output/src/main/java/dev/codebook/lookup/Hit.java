package dev.codebook.lookup;

import dev.codebook.model.Doc;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A possible meaning of an input: a code of the headers, or a code that only a documentation page has.
 *
 * @param kind how the code was found
 * @param reading the number by which the code was found, or null if it was found by a word
 * @param why the reason for the hit, in words
 * @param entry the code, or null if no header has it
 * @param docs the documentation of the code in pages; a single page if no header has the code
 */
public record Hit(
        Kind kind,
        @Nullable Reading reading,
        String why,
        @Nullable CodeEntry entry,
        List<Doc> docs) {

    static Hit of(Kind kind, @Nullable Reading reading, String why, CodeEntry entry) {
        return new Hit(kind, reading, why, entry, entry.docs());
    }

    static Hit ofDoc(@Nullable Reading reading, Doc doc) {
        return new Hit(Kind.DOCUMENTED, reading, "only a documentation page has it", null, List.of(doc));
    }

    /** The ways in which a code is found, in the order of the answer. */
    public enum Kind {
        /** The number is the value of the code, or the word is its name. */
        EXACT,
        /** A documentation page has the code, but no header has it. */
        DOCUMENTED,
        /** The number wraps the value of the code. */
        INNER,
        /** The word is a part of the name of the code. */
        NAME,
        /** The message of the code contains the words. */
        TEXT,
        /** The number may be the value of the code with a missing, wrong or surplus digit. */
        GUESS;

        /** Returns the word for this kind in JSON: {@code exact}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
