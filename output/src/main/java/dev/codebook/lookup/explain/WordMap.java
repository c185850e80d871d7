package dev.codebook.lookup.explain;

import org.jspecify.annotations.Nullable;

/** A hash table with words as keys. A look-up in a character array ignores case and does not create a string. */
final class WordMap<T> {

    private static final int SIZE = 1 << 11;

    private final char[][] words = new char[SIZE][];
    private final Object[] values = new Object[SIZE];

    /** Adds a word in small letters. */
    void put(String word, T value) {
        var letters = word.toCharArray();
        int slot = slot(letters, 0, letters.length);
        words[slot] = letters;
        values[slot] = value;
    }

    /** Returns the value of the word between two offsets, or null if it has none. */
    @SuppressWarnings("unchecked") // the method put() adds only values of type T
    @Nullable
    T get(char[] text, int start, int end) {
        return (T) values[slot(text, start, end)];
    }

    /** Returns the slot of the word, or the free slot where it would be. */
    private int slot(char[] text, int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Letters.lower(text[i]);
        }
        int slot = (hash ^ hash >>> 11) & SIZE - 1;
        while (words[slot] != null && !is(words[slot], text, start, end)) {
            slot = slot + 1 & SIZE - 1;
        }
        return slot;
    }

    private static boolean is(char[] word, char[] text, int start, int end) {
        if (word.length != end - start) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (word[i] != Letters.lower(text[start + i])) {
                return false;
            }
        }
        return true;
    }
}
