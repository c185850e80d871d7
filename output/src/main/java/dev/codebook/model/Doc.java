package dev.codebook.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The documentation of a code in a page.
 *
 * @param tableId the id of the table of the documented code; null if no code was found for the documentation
 * @param name the name of the documented code or, if no code was found, the name in the page; null if it has none
 * @param value the value of the documented code or, if no code was found, the number in the page, both unsigned and up
 *     to 32 bits; null if the page has no number
 * @param title the title of the page or section, or null if there is none
 * @param text the description and cause; paragraphs are separated by an empty line, lines by {@code \n}
 * @param remedy how to correct the error, or null if the page does not say it
 * @param url the source of the documentation: a URL, or the name of a file
 * @param match how the code of the documentation was found
 * @param release the SDK release of the Windows version that the page says it applies to, {@code 10.0.16299.0}, or null
 */
public record Doc(
        @Nullable String tableId,
        @Nullable String name,
        @Nullable Long value,
        @Nullable String title,
        String text,
        @Nullable String remedy,
        String url,
        Match match,
        @Nullable String release) {

    static final Comparator<Doc> ORDER = Comparator.comparing(Doc::tableId, nullsLast())
            .thenComparing(Doc::name, nullsLast())
            .thenComparing(Doc::value, nullsLast())
            .thenComparing(Doc::url)
            .thenComparing(Doc::match)
            .thenComparing(Doc::title, nullsLast())
            .thenComparing(Doc::text)
            .thenComparing(Doc::remedy, nullsLast())
            .thenComparing(Doc::release, nullsLast());

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if {@code value} has more than 32 bits
     */
    public Doc {
        if (value != null && value >>> 32 != 0) {
            throw new IllegalArgumentException("the value " + value + " of a page is not 0 to 4294967295");
        }
    }

    private static <T extends Comparable<T>> Comparator<@Nullable T> nullsLast() {
        return Comparator.nullsLast(Comparator.naturalOrder());
    }

    /** Returns the same documentation for a code of another table, or for no code if the table is null. */
    public Doc joinedTo(@Nullable String table) {
        return new Doc(table, name, value, title, text, remedy, url, match, release);
    }

    /** The ways in which the code of a row or section of a page is found. */
    public enum Match implements LowerCaseName {
        /** The page has the number of the code. If the page has a name as well, it is the name of the code. */
        EXACT,
        /**
         * The page has the name of the code. It has no number, or a number that wraps the code, is wrapped in the code,
         * or is the low half of the code.
         */
        NAME,
        /**
         * The code is one of several that the page can mean: the number in the page is damaged or has several names, or
         * the name in the page has several values.
         */
        GUESS,
        /** No header defines the code. It occurs only in the page. */
        ONLY,
        /** No code was found: headers define the name with other numbers. */
        CONFLICT
    }
}
