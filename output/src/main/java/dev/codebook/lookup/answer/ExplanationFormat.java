package dev.codebook.lookup.answer;

import dev.codebook.model.Codebook;
import java.io.PrintStream;
import java.util.List;

/** A format of the explanation of a log. */
public interface ExplanationFormat {

    /** All formats; users choose them by name. */
    List<ExplanationFormat> ALL = List.of(new TextExplanation(), new JsonExplanation());

    /** Returns the format's name: {@code text}. */
    String name();

    /**
     * Begins a document. Each line ends in {@code \n}.
     *
     * @param codebook the codebook in which the codes were found
     * @param out receives the document, with text in the encoding of the stream, and stays open
     * @param isColoured whether the text may contain colour sequences for a terminal
     */
    ExplanationWriter begin(Codebook codebook, PrintStream out, boolean isColoured);
}
