package dev.codebook.lookup;

/** A passage of a documentation page about a code. Texts that do not apply are empty. */
public final class Doc {

    /** The column with the index of the table's id. */
    static final int TABLE = 0;

    /** The column with the index of the name. */
    static final int NAME = 1;

    /** The column with the value, of 32 bits. */
    static final int VALUE = 2;

    /** The column that is 1 if the passage has a value. */
    static final int HAS_VALUE = 3;

    /** The column with the index of the title. */
    static final int TITLE = 4;

    /** The column with the index of the URL. */
    static final int URL = 5;

    /** The column with the index of the word for the match. */
    static final int MATCH = 6;

    /** The column with the index of the release. */
    static final int RELEASE = 7;

    private final CodeIndex index;
    private final int doc;

    /**
     * Creates a passage.
     *
     * @param index the index that contains the passage
     * @param doc the position of the passage in the index
     */
    Doc(CodeIndex index, int doc) {
        this.index = index;
        this.doc = doc;
    }

    /**
     * Returns the table of the code.
     *
     * @return the id of the table; empty if no header has the code
     */
    public String table() {
        return text(TABLE);
    }

    /**
     * Returns the name of the code.
     *
     * @return the name; empty if the page has none
     */
    public String name() {
        return text(NAME);
    }

    /**
     * Returns whether the passage has the number of the code.
     *
     * @return whether {@link #value()} is a number of the page
     */
    public boolean hasValue() {
        return index.doc(doc, HAS_VALUE) != 0;
    }

    /**
     * Returns the number of the code.
     *
     * @return the number, unsigned, up to 32 bits; 0 if the passage has no number
     */
    public long value() {
        return Integer.toUnsignedLong(index.doc(doc, VALUE));
    }

    /**
     * Returns the title of the page or section.
     *
     * @return the title; empty if there is none
     */
    public String title() {
        return text(TITLE);
    }

    /**
     * Returns the description and the cause.
     *
     * @return the text, whose paragraphs are separated by an empty line
     */
    public String text() {
        return index.docText(doc, false);
    }

    /**
     * Returns how to correct the error.
     *
     * @return the remedy; empty if the page does not say it
     */
    public String remedy() {
        return index.docText(doc, true);
    }

    /**
     * Returns the source of the passage.
     *
     * @return a URL, or the name of a file
     */
    public String url() {
        return text(URL);
    }

    /**
     * Returns how the code of the passage was found.
     *
     * @return {@code exact}, {@code name}, {@code guess}, {@code only} or {@code conflict}
     */
    public String match() {
        return text(MATCH);
    }

    /**
     * Returns the release that the page applies to.
     *
     * @return the name of the release; empty if the page does not say it
     */
    public String release() {
        return text(RELEASE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Doc that && that.doc == doc && that.index == index;
    }

    @Override
    public int hashCode() {
        return doc;
    }

    private String text(int column) {
        return index.shared(index.doc(doc, column));
    }
}
