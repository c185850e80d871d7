package dev.codebook.lookup.answer;

import dev.codebook.lookup.Answer;
import dev.codebook.model.Codebook;
import java.util.List;

/** A format of the answers of a look-up. */
public interface AnswerFormat {

    /** All formats; users choose them by name. */
    List<AnswerFormat> ALL = List.of(new TextAnswer(), new JsonAnswer());

    /** Returns the format's name: {@code text}. */
    String name();

    /**
     * Returns the whole document. Each line ends in {@code \n}.
     *
     * @param codebook the codebook in which the inputs were looked up
     * @param answers the answers, one for each input
     * @param isColoured whether the text may contain colour sequences for a terminal
     */
    String render(Codebook codebook, List<Answer> answers, boolean isColoured);
}
