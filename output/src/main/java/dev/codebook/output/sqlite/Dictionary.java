package dev.codebook.output.sqlite;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What many rows share, each under a number from 1: in the order in which the rows, which are sorted, first name it.
 *
 * @param <T> a value
 */
final class Dictionary<T> {

    private final Map<T, Integer> numbers = new LinkedHashMap<>();
    /** What was asked for last, which neighbouring rows ask for again. */
    private @Nullable T last;

    private int lastNumber;

    /** The number of a value. */
    int number(T value) {
        if (!value.equals(last)) {
            last = value;
            lastNumber = numbers.computeIfAbsent(value, absent -> numbers.size() + 1);
        }
        return lastNumber;
    }

    /** The number of a value, or null for none. */
    @Nullable
    Integer numberOrNull(@Nullable T value) {
        return value == null ? null : Integer.valueOf(number(value));
    }

    /** The values with their numbers, in the order of these. */
    Iterable<Map.Entry<T, Integer>> entries() {
        return numbers.entrySet();
    }
}
