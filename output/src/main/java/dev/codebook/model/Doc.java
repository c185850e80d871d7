package dev.codebook.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of a code.
 *
 * @param tableId the table of the code that it was joined to; null where it was joined to none
 * @param name of that code, else the name on the page; null where it gives none
 * @param value of that code, else the number on the page, unsigned, up to 32 bits; null where it gives none
 * @param title of the page or the section; null where it has none
 * @param text what is said: description and cause; paragraphs parted by an empty line, lines by {@code \n}
 * @param remedy what to do about it, or null
 * @param url where it is said: a URL, or the name of a file
 * @param match how it was joined
 * @param release the SDK release of the Windows version that the page says it holds for, {@code 10.0.16299.0}, or null
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

    /** The same, joined to a code of a table, or of none. */
    public Doc joinedTo(@Nullable String table) {
        return new Doc(table, name, value, title, text, remedy, url, match, release);
    }

    /** How a page's row or section was joined to a code. */
    public enum Match implements Word {
        /** The number is the code's, and so is the name if the page gives one. */
        EXACT,
        /** The name is the code's; the page gives no number, or one that the code is wrapped in or becomes, or its low half. */
        NAME,
        /** One of the codes that the page can mean: its number is damaged or has several names, or its name several values. */
        GUESS,
        /** No header has the code: only the page knows it. */
        ONLY,
        /** It is joined to no code: headers give the name other numbers. */
        CONFLICT
    }
}
