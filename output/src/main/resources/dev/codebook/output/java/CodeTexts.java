package org.example.codes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Texts in UTF-8, one behind the other. One that was asked for is kept. */
final class CodeTexts {

    /** All texts. */
    private final byte[] bytes;

    /** Where each ends. */
    private final int[] ends;

    /** Those that were asked for; threads may find one twice, which does no harm. */
    private final String[] known;

    /**
     * Takes the bytes from the data.
     *
     * @param data at the first byte; afterwards behind the last
     * @param lengths of the texts; becomes the ends
     */
    CodeTexts(ByteBuffer data, int[] lengths) {
        ends = lengths;
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        known = new String[ends.length];
        bytes = new byte[ends.length == 0 ? 0 : ends[ends.length - 1]];
        data.get(bytes);
    }

    /**
     * A text.
     *
     * @param index its number, from 0
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
     * Compares a text, byte by byte.
     *
     * @param index its number
     * @param other another text, in UTF-8
     * @return below, at or above 0, as for a comparator
     */
    int compare(int index, byte[] other) {
        return Arrays.compareUnsigned(bytes, start(index), ends[index], other, 0, other.length);
    }

    /**
     * Where a text starts.
     *
     * @param index its number
     * @return the place of the first byte
     */
    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }
}
