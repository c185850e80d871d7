package dev.codebook.grammar;

import java.nio.charset.StandardCharsets;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A header's text as the lexer sees it: one byte a character, and {@code \u007F}, which the grammar counts as a letter,
 * for each character outside ASCII. So every character has an edge in ANTLR's tables, which end at {@code \u007F}.
 */
final class HeaderStream implements CharStream {

    private final String text;
    private byte[] symbols;
    private int index;

    /** The part of a header between two offsets. */
    HeaderStream(SourceText source, int from, int to) {
        this.text = source.text().substring(from, to);
        this.symbols = text.getBytes(StandardCharsets.ISO_8859_1);
        if (!source.isAscii()) {
            mapToAscii();
        }
    }

    private void mapToAscii() {
        // A pair of surrogates comes out as one byte.
        if (symbols.length != text.length()) {
            symbols = new byte[text.length()];
        }
        for (int i = 0; i < symbols.length; i++) {
            if (symbols[i] <= 0 || symbols[i] == '?') {
                char c = text.charAt(i);
                symbols[i] = c < 0x80 ? (byte) c : 0x7F;
            }
        }
    }

    @Override
    public int LA(int offset) {
        return at(index + offset - (offset > 0 ? 1 : 0));
    }

    @Override
    public void consume() {
        index++;
    }

    /** All characters, one byte each. */
    byte[] symbols() {
        return symbols;
    }

    /** The character at an absolute index, or {@code EOF} outside the text. */
    int at(int at) {
        return at >= 0 && at < symbols.length ? symbols[at] : EOF;
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int index) {
        this.index = index;
    }

    @Override
    public int size() {
        return symbols.length;
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {
        // All of the text stays in memory.
    }

    @Override
    public String getText(Interval interval) {
        return text.substring(interval.a, interval.b + 1);
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }
}
