package dev.codebook.lookup.answer;

import dev.codebook.lookup.Lookup;
import java.util.List;

/** A format of the answers of a look-up. */
public interface AnswerFormat {

    /** All formats; users choose them by name. */
    List<AnswerFormat> ALL = List.of(new TextAnswer(), new JsonAnswer());

    /** The format's name: {@code text}. */
    String name();

    /**
     * Returns the whole document; each line ends in {@code \n}.
     *
     * @param lookup the codebook that the inputs are looked up in
     * @param inputs as the user wrote them
     * @param isColoured whether text may hold a terminal's colour sequences
     */
    String render(Lookup lookup, List<String> inputs, boolean isColoured);
}
