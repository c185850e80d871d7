package dev.codebook.output.sqlite;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Assigns numbers to values that many rows share, from 1 in the order in which values are first requested. */
final class Dictionary<T> {

    private final Map<T, Integer> numbers = new LinkedHashMap<>();
    /** The value of the last request, which is kept because consecutive rows often have the same value. */
    private @Nullable T last;

    private int lastNumber;

    /** Returns the number of a value, and assigns the next number to a new value. */
    int number(T value) {
        if (!value.equals(last)) {
            last = value;
            lastNumber = numbers.computeIfAbsent(value, absent -> numbers.size() + 1);
        }
        return lastNumber;
    }

    @Nullable
    Integer numberOrNull(@Nullable T value) {
        return value == null ? null : Integer.valueOf(number(value));
    }

    /** Returns the values with their numbers, in the order of the numbers. */
    Iterable<Map.Entry<T, Integer>> entries() {
        return numbers.entrySet();
    }
}
