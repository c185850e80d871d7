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
     * Begins a document; each of its lines ends in {@code \n}.
     *
     * @param codebook the codebook that the codes were found in
     * @param out receives the document, text in the stream's own encoding, and stays open
     * @param isColoured whether text may hold a terminal's colour sequences
     */
    ExplanationWriter begin(Codebook codebook, PrintStream out, boolean isColoured);
}
