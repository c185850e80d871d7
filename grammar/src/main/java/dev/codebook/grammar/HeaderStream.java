package dev.codebook.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * The text of a header as input of the lexer: one byte per character, and {@code \u007F}, a letter in the grammar, for
 * each non-ASCII character. Therefore every character has an edge in ANTLR's tables, which end at {@code \u007F}.
 */
final class HeaderStream implements CharStream {

    private final SourceText source;
    private final byte[] symbols;
    private final int from;
    private final int to;
    private int index;

    /** Creates a stream of the text between two offsets; an index is an offset in the header. */
    HeaderStream(SourceText source, int from, int to) {
        this.source = source;
        this.symbols = source.symbols();
        this.from = from;
        this.to = to;
        this.index = from;
    }

    @Override
    public int LA(int offset) {
        return at(index + offset - (offset > 0 ? 1 : 0));
    }

    @Override
    public void consume() {
        index++;
    }

    /** Moves to the next character that is neither a space nor a tab. */
    void skipBlanks() {
        while (index < to && (symbols[index] == ' ' || symbols[index] == '\t')) {
            index++;
        }
    }

    /** Returns the characters, one byte each. */
    byte[] symbols() {
        return symbols;
    }

    /** Returns the character at an index, or {@code EOF} outside the stream. */
    int at(int at) {
        return at >= from && at < to ? symbols[at] : EOF;
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int index) {
        this.index = index;
    }

    /** Returns the offset after the last character. */
    @Override
    public int size() {
        return to;
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {
        // The whole text is in memory.
    }

    @Override
    public String getText(Interval interval) {
        return source.substring(interval.a, interval.b + 1);
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }
}
