package dev.codebook.lookup;

import dev.codebook.model.Doc;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an input can mean: a code of the headers, or a code that only a documentation page has.
 *
 * @param kind how it was found
 * @param reading the number that led to it, or null if a word did
 * @param why the reason, in words
 * @param entry the code, or null if no header has it
 * @param docs what documentation pages say of it; one page if no header has the code
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
        /** The number is its value, or the word is its name. */
        EXACT,
        /** No header has it, but a documentation page has. */
        DOCUMENTED,
        /** The number wraps its value. */
        INNER,
        /** The word is a part of its name. */
        NAME,
        /** Its message contains the words. */
        TEXT,
        /** The number is its value if a digit is missing, wrong or surplus. */
        GUESS;

        /** Returns the word for this kind in JSON: {@code exact}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
