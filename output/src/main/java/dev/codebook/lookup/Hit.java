package dev.codebook.lookup;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A possible meaning of an input: a code of the headers, or a code that only a documentation page has. */
public final class Hit {

    private final Kind kind;
    private final @Nullable Reading reading;
    private final String why;
    private final @Nullable Code code;
    private final List<Doc> docs;

    private Hit(Kind kind, @Nullable Reading reading, String why, @Nullable Code code, List<Doc> docs) {
        this.kind = kind;
        this.reading = reading;
        this.why = why;
        this.code = code;
        this.docs = docs;
    }

    /**
     * Creates a hit of a code.
     *
     * @param kind how the code was found
     * @param reading the number by which the code was found, or null
     * @param why the reason, in words
     * @param code the code
     * @return the hit
     */
    static Hit of(Kind kind, @Nullable Reading reading, String why, Code code) {
        return new Hit(kind, reading, why, code, List.of());
    }

    /**
     * Creates a hit of a code that only a page has.
     *
     * @param reading the number by which the code was found, or null
     * @param doc the passage of the page
     * @return the hit
     */
    static Hit ofDoc(@Nullable Reading reading, Doc doc) {
        return new Hit(Kind.DOCUMENTED, reading, "only a documentation page has it", null, List.of(doc));
    }

    /** The ways in which a code is found. */
    public enum Kind {
        /** The number is the value of the code, or the word is its name. */
        EXACT("exact"),
        /** A documentation page has the code, but no header has it. */
        DOCUMENTED("documented"),
        /** The number wraps the value of the code. */
        INNER("inner"),
        /** The word is a part of the name of the code. */
        NAME("name"),
        /** The message of the code contains the words. */
        TEXT("text"),
        /** The number is the value of the code if one digit is missing, wrong or surplus. */
        GUESS("guess");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /**
         * Returns the word for this kind in JSON.
         *
         * @return the word, such as {@code exact}
         */
        public String word() {
            return word;
        }
    }

    /**
     * Returns how the code was found.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the number by which the code was found.
     *
     * @return the number; empty if the code was found by a word
     */
    public Optional<Reading> reading() {
        return Optional.ofNullable(reading);
    }

    /**
     * Returns the reason for the hit.
     *
     * @return the reason, in words
     */
    public String why() {
        return why;
    }

    /**
     * Returns the code.
     *
     * @return the code; empty if only a documentation page has it
     */
    public Optional<Code> code() {
        return Optional.ofNullable(code);
    }

    /**
     * Returns the documentation of the code in pages.
     *
     * @return the passages, exact matches first; a single one if no header has the code
     */
    public List<Doc> docs() {
        return code == null ? docs : code.docs();
    }

    /**
     * Returns the name of the code.
     *
     * @return the name; empty if a page documents a number without a name
     */
    public String name() {
        return code == null ? docs.get(0).name() : code.name();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hit that
                && kind == that.kind
                && why.equals(that.why)
                && reading().equals(that.reading())
                && code().equals(that.code())
                && docs.equals(that.docs);
    }

    @Override
    public int hashCode() {
        return 31 * why.hashCode() + name().hashCode();
    }

    @Override
    public String toString() {
        return kind.word() + " " + name();
    }
}
