package dev.codebook.docs;

/** Limits for pages, which are untrusted input. Exceeding a limit is reported, never silently ignored. */
final class PageLimits {

    /** Bytes of a page. The largest published list of codes has 5 MB, with its layout. */
    static final int BYTES = 16 << 20;

    /** Opening and closing tags of a page. */
    static final int TAGS = 500_000;

    /** Nesting of elements of a page, and of collections in YAML. */
    static final int DEPTH = 200;

    /** Columns of a table. */
    static final int COLUMNS = 64;

    /** Characters of the description of one code, and nodes that are searched for it. */
    static final int TEXT = 20_000;

    /** Characters of all descriptions of a page, counted for each code. */
    static final int PAGE_TEXT = 16 << 20;

    /** Contradictions, and damaged numbers, of a page that are reported one by one. */
    static final int REPORTED = 20;

    private PageLimits() {}
}
