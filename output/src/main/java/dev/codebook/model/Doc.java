package dev.codebook.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The documentation of a code in a page.
 *
 * @param tableId the table of the code that the documentation was joined to; null if it was not joined to a code
 * @param name the name of that code, or else the name in the page; null if the page has no name
 * @param value the value of that code, or else the number in the page, unsigned, up to 32 bits; null if the page has no
 *     number
 * @param title the title of the page or section, or null
 * @param text description and cause; paragraphs are separated by an empty line, lines by {@code \n}
 * @param remedy how to correct the error, or null
 * @param url the source of the documentation: a URL, or the name of a file
 * @param match how the documentation was joined to the code
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

    /** Returns the same documentation, joined to a code of this table, or to no code if the table is null. */
    public Doc joinedTo(@Nullable String table) {
        return new Doc(table, name, value, title, text, remedy, url, match, release);
    }

    /** The ways in which a row or section of a page is joined to a code. */
    public enum Match implements LowerCaseName {
        /** The number is the code's, and if the page has a name, it is the code's too. */
        EXACT,
        /**
         * The name is the code's. The page has no number, or one that wraps the code or is wrapped in it, or its low
         * half.
         */
        NAME,
        /**
         * One of several codes that the page can mean: its number is damaged or has several names, or its name has
         * several values.
         */
        GUESS,
        /** No header has the code; it occurs only in the page. */
        ONLY,
        /** The documentation is not joined to a code: headers give the name other numbers. */
        CONFLICT
    }
}
