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

    /** Creates texts of which none is read yet. */
    CodeTexts(CodeColumn starts, Lookup.Files files) {
        this.starts = starts;
        this.files = files;
        known = new String[starts.size()];
    }

    /** Returns a text. */
    String get(int index) {
        String text = known[index];
        if (text == null) {
            int start = starts.get(index);
            byte[] head = new byte[LENGTH];
            files.read(Lookup.TEXTS, start, LENGTH).get(head);
            int first = first(head, 0);
            byte[] encoded = new byte[length(head, 0, first)];
            files.read(Lookup.TEXTS, start + first, encoded.length).get(encoded);
            text = new String(encoded, StandardCharsets.UTF_8);
            known[index] = text;
        }
        return text;
    }

    /** Returns the position of the first byte of a text, which is after the length. */
    private static int first(byte[] bytes, int start) {
        int last = start;
        while (bytes[last] < 0) {
            last++;
        }
        return last + 1;
    }

    private static int length(byte[] bytes, int start, int first) {
        int length = 0;
        for (int i = first - 1; i >= start; i--) {
            length = length << 7 | bytes[i] & 0x7F;
        }
        return length;
    }

    /**
     * Returns whether a text can contain a word. The method decides without decoding the text, which is what a search
     * through all texts spends its time on.
     */
    boolean canContain(int index, byte[] word) {
        byte[] bytes = all();
        int start = starts.get(index);
        int first = first(bytes, start);
        int end = first + length(bytes, start, first);
        for (int at = first; at < end; at++) {
            int character = bytes[at];
            // The bit of 0x20 is the only difference between a lower and an upper case letter in ASCII.
            if (character < 0 || (character | 0x20) == (word[0] | 0x20) && startsWith(word, bytes, at, end)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a text has a length. */
    boolean hasLength(int index, int length) {
        int start = starts.get(index);
        return length(all(), start, first(all(), start)) == length;
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
