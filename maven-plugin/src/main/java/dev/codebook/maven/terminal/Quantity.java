package dev.codebook.maven.terminal;

import java.util.Locale;

/** Formats numbers in messages. */
public final class Quantity {

    private Quantity() {}

    /** Returns a number with separators between thousands: {@code 2,694}. */
    public static String of(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** Returns a number and its noun: {@code 1 header}, {@code 2,694 headers}. */
    public static String of(long count, String noun) {
        return of(count) + " " + noun + (count == 1 ? "" : "s");
    }
}
