package dev.codebook.lookup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A list of texts, stored in one array of bytes in UTF-8. A text is decoded at the first request and then kept. */
final class CodeTexts {

    private final byte[] bytes;

    /** The offset of the end of each text. */
    private final int[] ends;

    /** The decoded texts, or null. Two threads may decode the same text, which does no harm. */
    private final String[] known;

    /**
     * Reads the texts: the list of the offsets of their ends, and their bytes.
     *
     * @param data the data, positioned at the list; the constructor moves the position after the last byte
     */
    CodeTexts(ByteBuffer data) {
        ends = CodeIndex.integers(data);
        known = new String[ends.length];
        bytes = new byte[ends.length == 0 ? 0 : ends[ends.length - 1]];
        data.get(bytes);
    }

    /**
     * Returns the number of texts.
     *
     * @return the number
     */
    int size() {
        return ends.length;
    }

    /**
     * Returns a text.
     *
     * @param index the index of the text, from 0
     * @return the text
     */
    String get(int index) {
        String text = known[index];
        if (text == null) {
            int start = start(index);
            text = new String(bytes, start, ends[index] - start, StandardCharsets.UTF_8);
            known[index] = text;
        }
        return text;
    }

    /**
     * Returns whether a text is empty.
     *
     * @param index the index of the text, from 0
     * @return whether the text has no characters
     */
    boolean isEmpty(int index) {
        return start(index) == ends[index];
    }

    /**
     * Compares a text with another one, byte by byte.
     *
     * @param index the index of the text
     * @param other the other text, in UTF-8
     * @return a negative number, 0 or a positive number, as a comparator returns
     */
    int compare(int index, byte[] other) {
        return Arrays.compareUnsigned(bytes, start(index), ends[index], other, 0, other.length);
    }

    /**
     * Returns whether a text can contain a word. The method decides without decoding the text, which is what a search
     * through all texts spends its time on.
     *
     * @param index the index of the text
     * @param word the word in lower case, in UTF-8
     * @return false if the text is in ASCII and does not contain the word in any case
     */
    boolean canContain(int index, byte[] word) {
        for (int at = start(index); at < ends[index]; at++) {
            if (bytes[at] < 0 || startsWith(word, at, ends[index])) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWith(byte[] word, int at, int end) {
        if (end - at < word.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            int character = bytes[at + i];
            if (word[i] != (character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character)) {
                return false;
            }
        }
        return true;
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }
}
