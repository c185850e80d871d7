package dev.codebook.lookup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A list of texts. {@link Lookup#TEXTS} contains each different text once, in UTF-8, after its length in bytes. The length
 * is stored in groups of 7 bits, the lowest first, and each byte except the last has the top bit set. A text is read at
 * the first request and then kept.
 */
final class CodeTexts {

    /** The greatest number of bytes of a length. The file ends with as many bytes. */
    static final int LENGTH = 5;

    private final Lookup.Files files;

    /** The offset of each text. */
    private final CodeColumn starts;

    /** The decoded texts, or null. Two threads may decode the same text, which does no harm. */
    private final String[] known;

    /** The whole file, which is read when the texts are searched. */
    private volatile byte @Nullable [] all;

    /**
     * Creates texts of which none is read yet.
     *
     * @param starts the offset of each text in the file
     * @param files the files of the index
     */
    CodeTexts(CodeColumn starts, Lookup.Files files) {
        this.starts = starts;
        this.files = files;
        known = new String[starts.size()];
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
            int start = starts.get(index);
            ByteBuffer head = files.read(Lookup.TEXTS, start, LENGTH);
            byte[] encoded = new byte[length(head)];
            files.read(Lookup.TEXTS, start + head.position(), encoded.length).get(encoded);
            text = new String(encoded, StandardCharsets.UTF_8);
            known[index] = text;
        }
        return text;
    }

    /** Reads a length, and moves the position after it. */
    private static int length(ByteBuffer data) {
        int length = 0;
        for (int shift = 0; ; shift += 7) {
            byte bits = data.get();
            length |= (bits & 0x7F) << shift;
            if (bits >= 0) {
                return length;
            }
        }
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
        byte[] bytes = all();
        ByteBuffer head = ByteBuffer.wrap(bytes, starts.get(index), LENGTH);
        int end = length(head);
        end += head.position();
        for (int at = head.position(); at < end; at++) {
            if (bytes[at] < 0 || startsWith(word, bytes, at, end)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether a text has a length.
     *
     * @param index the index of the text
     * @param length the length in bytes
     * @return whether the text has this length
     */
    boolean hasLength(int index, int length) {
        return length(ByteBuffer.wrap(all(), starts.get(index), LENGTH)) == length;
    }

    private byte[] all() {
        byte[] read = all;
        if (read == null) {
            ByteBuffer file = files.read(Lookup.TEXTS);
            read = new byte[file.remaining()];
            file.get(read);
            all = read;
        }
        return read;
    }

    private static boolean startsWith(byte[] word, byte[] bytes, int at, int end) {
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
}
