package dev.codebook.lookup;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A list of texts, stored one after the other in UTF-8. A text is read and decoded at the first request and then kept.
 */
final class CodeTexts {

    private final Lookup.Files files;

    /** The offset of the end of each text. */
    private final CodeColumn ends;

    /** The decoded texts, or null. Two threads may decode the same text, which does no harm. */
    private final String[] known;

    /** All texts, which are read when they are searched. */
    private volatile byte @Nullable [] bytes;

    /**
     * Creates texts of which none is read yet.
     *
     * @param ends the offset of the end of each text in {@link Lookup#TEXTS}
     * @param files the files of the index
     */
    CodeTexts(CodeColumn ends, Lookup.Files files) {
        this.ends = ends;
        this.files = files;
        known = new String[ends.size()];
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
            byte[] encoded = new byte[ends.get(index) - start];
            files.read(Lookup.TEXTS, start, encoded.length).get(encoded);
            text = new String(encoded, StandardCharsets.UTF_8);
            known[index] = text;
        }
        return text;
    }

    private byte[] bytes() {
        byte[] read = bytes;
        if (read == null) {
            read = new byte[ends.size() == 0 ? 0 : ends.get(ends.size() - 1)];
            files.read(Lookup.TEXTS).get(read);
            bytes = read;
        }
        return read;
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
        byte[] all = bytes();
        int end = ends.get(index);
        for (int at = start(index); at < end; at++) {
            if (all[at] < 0 || startsWith(word, all, at, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] word, byte[] all, int at, int end) {
        if (end - at < word.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            int character = all[at + i];
            if (word[i] != (character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character)) {
                return false;
            }
        }
        return true;
    }

    private int start(int index) {
        return index == 0 ? 0 : ends.get(index - 1);
    }
}
