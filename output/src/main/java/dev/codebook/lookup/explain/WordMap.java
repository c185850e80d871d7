package dev.codebook.lookup.explain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What words say, found without making a string of each: a table of words by their hash.
 *
 * @param <T> what a word says
 */
final class WordMap<T> {

    private static final int SIZE = 1 << 10;

    private final char[][] words = new char[SIZE][];
    private final Object[] meanings = new Object[SIZE];

    /** @param sentence words in lower case between blanks, all of one meaning */
    WordMap<T> with(T meaning, String sentence) {
        for (var word : sentence.toLowerCase(Locale.ROOT).split(" ", 0)) {
            var letters = word.toCharArray();
            int slot = slot(letters, 0, letters.length);
            words[slot] = letters;
            meanings[slot] = meaning;
        }
        return this;
    }

    /** What the word between two offsets says, whatever its case, or null. */
    @SuppressWarnings("unchecked") // with puts nothing else there
    @Nullable
    T get(char[] text, int start, int end) {
        return (T) meanings[slot(text, start, end)];
    }

    /** Where the word is, or the free place where it would be. */
    private int slot(char[] text, int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + lower(text[i]);
        }
        int slot = (hash ^ hash >>> 10) & SIZE - 1;
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
            if (word[i] != lower(text[start + i])) {
                return false;
            }
        }
        return true;
    }

    private static int lower(char c) {
        return Ascii.isCapital(c) ? c | 0x20 : c;
    }
}
