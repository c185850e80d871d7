package dev.codebook.docs;

/** How much is read of pages that anybody can have written. What exceeds a limit is told, never silently dropped. */
final class PageLimits {

    /** Of a page; the largest list of codes that is published, with its whole layout, has five. */
    static final int BYTES = 16 << 20;

    /** Of a page, its closing ones too. */
    static final int TAGS = 500_000;

    /** Elements in one another. */
    static final int DEPTH = 200;

    /** Of a table. */
    static final int COLUMNS = 64;

    /** Characters of what is said of one code, and, in nodes, how far it is looked for. */
    static final int TEXT = 20_000;

    /** Characters of all that a page says, each code counted. */
    static final int PAGE_TEXT = 16 << 20;

    /** Places where a page contradicts the headers, or has a damaged number, that are told one by one. */
    static final int TOLD = 20;

    private PageLimits() {}
}
