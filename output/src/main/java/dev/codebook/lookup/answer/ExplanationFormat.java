package dev.codebook.lookup.answer;

import dev.codebook.lookup.Lookup;
import java.io.PrintStream;
import java.util.List;

/** A format of the explanation of a log. */
public interface ExplanationFormat {

    /** All formats, the default first. Users choose them by name. */
    List<ExplanationFormat> ALL = List.of(new TextExplanation(), new JsonExplanation());

    /**
     * Returns the name of the format.
     *
     * @return the name, such as {@code text}
     */
    String name();

    /**
     * Begins a document. Each line ends in {@code \n}.
     *
     * @param lookup the codes in which the numbers of the log were looked up
     * @param out receives the document, with text in the encoding of the stream, and stays open
     * @param isColoured whether the text may contain colour sequences for a terminal
     * @param width the number of columns at which texts of pages are wrapped
     * @return the writer of the document
     */
    ExplanationWriter begin(Lookup lookup, PrintStream out, boolean isColoured, int width);
}
