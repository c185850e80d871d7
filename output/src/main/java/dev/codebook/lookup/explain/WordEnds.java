package dev.codebook.lookup.explain;

import org.jspecify.annotations.Nullable;

/**
 * Finds the longest known end of a word: {@code fehler} in {@code Systemfehler}. In a script without blanks, a word is a
 * whole clause.
 */
final class WordEnds {

    private static final int SIZE = 1 << 8;

    /** The ends by their last characters, the longest first. */
    private final @Nullable End[] ends = new End[SIZE];

    /**
     * A known end.
     *
     * @param next the next end in the same bucket, which is not longer
     */
    record End(String word, WordRole role, @Nullable End next) {

        int length() {
            return word.length();
        }

        private boolean ends(char[] text, int start, int end) {
            if (end - start < length()) {
                return false;
            }
            for (int i = 0; i < length(); i++) {
                if (word.charAt(i) != Letters.lower(text[end - length() + i])) {
                    return false;
                }
            }
            return true;
        }

        private static End of(String word, WordRole role, @Nullable End rest) {
            return rest == null || rest.length() <= word.length()
                    ? new End(word, role, rest)
                    : new End(rest.word, rest.role, of(word, role, rest.next));
        }
    }

    void put(String word, WordRole role) {
        int bucket = bucket(word.charAt(word.length() - 1));
        ends[bucket] = End.of(word, role, ends[bucket]);
    }

    /** Returns the longest known end of the word between two offsets, or null if it has none. */
    @Nullable
    End of(char[] text, int start, int end) {
        var known = ends[bucket(Letters.lower(text[end - 1]))];
        while (known != null && !known.ends(text, start, end)) {
            known = known.next;
        }
        return known;
    }

    private static int bucket(char last) {
        return last & SIZE - 1;
    }
}
