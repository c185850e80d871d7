package dev.codebook.docs;

/** Limits for pages, which are untrusted input. Exceeding a limit is reported, never silently ignored. */
final class PageLimits {

    /** The maximum size of a page in bytes. The largest published list of codes has 5 MB, including its layout. */
    static final int BYTES = 16 << 20;

    /** The maximum number of opening and closing tags in a page. */
    static final int TAGS = 500_000;

    /** The maximum nesting depth of elements in a page, and of collections in YAML. */
    static final int DEPTH = 200;

    /** The maximum number of columns in a table. */
    static final int COLUMNS = 64;

    /** The maximum number of characters in the description of a code, and of nodes that are read for it. */
    static final int DESCRIPTION_CHARACTERS = 20_000;

    /** The maximum number of characters in all descriptions of a page, counted once for each code described. */
    static final int PAGE_TEXT = 16 << 20;

    /** The maximum number of contradictions, and of damaged numbers, of a page that are reported individually. */
    static final int MAX_REPORTED = 20;

    private PageLimits() {}
}
