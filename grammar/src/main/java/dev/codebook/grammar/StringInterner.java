package dev.codebook.grammar;

import java.nio.charset.StandardCharsets;

/**
 * Interns names: returns one string per spelling, and looks it up without creating a string. An interner is used by one
 * thread.
 *
 * <p>A release has millions of tokens but few different names, and macro tables compare them millions of times.
 */
final class StringInterner {

    private String[] names = new String[1 << 12];
    private int count;

    /** Returns the name between two offsets of a text with one byte per character; the name is ASCII. */
    String name(byte[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = slot(hash);
        for (var name = names[slot]; name != null; name = names[slot]) {
            if (isSame(name, text, start, end)) {
                return name;
            }
            slot = slot + 1 & names.length - 1;
        }
        return add(new String(text, start, end - start, StandardCharsets.ISO_8859_1), slot);
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & names.length - 1;
    }

    private static boolean isSame(String name, byte[] text, int start, int end) {
        if (name.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (name.charAt(i - start) != text[i]) {
                return false;
            }
        }
        return true;
    }

    private String add(String name, int slot) {
        names[slot] = name;
        if (2 * ++count > names.length) {
            grow();
        }
        return name;
    }

    private void grow() {
        var old = names;
        names = new String[4 * old.length];
        for (var name : old) {
            if (name != null) {
                int slot = slot(name.hashCode());
                while (names[slot] != null) {
                    slot = slot + 1 & names.length - 1;
                }
                names[slot] = name;
            }
        }
    }
}
