package dev.codebook.lookup.explain;

import dev.codebook.lookup.Lookup;
import java.io.PrintStream;

/** A way to say what is in a log. */
public interface ExplanationFormat {

    /** The format's name, as users choose it: {@code text}. */
    String name();

    /**
     * Begins a document; each of its lines ends in {@code \n}.
     *
     * @param lookup what the codes were found with
     * @param out takes the document, text in its own encoding, and stays open
     */
    Explanation begin(Lookup lookup, PrintStream out);
}
