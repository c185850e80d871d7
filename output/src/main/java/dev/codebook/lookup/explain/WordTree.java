package dev.codebook.lookup.explain;

import org.jspecify.annotations.Nullable;

/**
 * A map from words in a tree by their letters, from last to first. A search reads a character array, ignores case and
 * does not create objects. Most words of a log leave the tree after two letters.
 */
final class WordTree<T> {

    private static final int SLOT_BITS = 14;
    private static final int SLOTS = 1 << SLOT_BITS;
    private static final int NONE = 0;
    private static final int ROOT = 1;

    /** A hash table from an edge, which is a node and a letter, to the node at its end. */
    private final int[] edges = new int[SLOTS];

    private final int[] targets = new int[SLOTS];

    /** The values of the nodes, and whether the word is also the end of longer words. */
    private final Object[] values = new Object[SLOTS];

    private final boolean[] isEnd = new boolean[SLOTS];
    private int last = ROOT;

    /** Adds a word in small letters. */
    void put(String word, T value, boolean isAlsoEnd) {
        int node = ROOT;
        for (int i = word.length() - 1; i >= 0; i--) {
            int slot = slot(node, word.charAt(i));
            if (edges[slot] == NONE) {
                edges[slot] = edge(node, word.charAt(i));
                targets[slot] = ++last;
            }
            node = targets[slot];
        }
        values[node] = value;
        isEnd[node] = isAlsoEnd;
    }

    /** Returns the value of the word between two offsets, or null if it has none. */
    @Nullable
    T get(char[] text, int start, int end) {
        int node = ROOT;
        for (int i = end - 1; i >= start && node != NONE; i--) {
            node = targets[slot(node, Letters.lower(text[i]))];
        }
        return value(node);
    }

    /** Returns the value of the word between two offsets, otherwise that of its longest known end, or null. */
    @Nullable
    T longest(char[] text, int start, int end) {
        int found = NONE;
        int node = ROOT;
        for (int i = end - 1; i >= start && node != NONE; i--) {
            node = targets[slot(node, Letters.lower(text[i]))];
            found = isEnd[node] || i == start && values[node] != null ? node : found;
        }
        return value(found);
    }

    @SuppressWarnings("unchecked") // the method put() adds only values of type T
    private @Nullable T value(int node) {
        return (T) values[node];
    }

    private static int edge(int node, char letter) {
        return node << Character.SIZE | letter;
    }

    /** Returns the slot of the edge, or the free slot where it would be. */
    private int slot(int node, char letter) {
        int edge = edge(node, letter);
        int slot = edge * 0x9E3779B1 >>> Integer.SIZE - SLOT_BITS;
        while (edges[slot] != edge && edges[slot] != NONE) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }
}
