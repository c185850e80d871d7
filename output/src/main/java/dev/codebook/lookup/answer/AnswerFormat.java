package dev.codebook.lookup.answer;

import dev.codebook.lookup.Answer;
import dev.codebook.lookup.Lookup;
import java.util.List;

/** A format of the answers of a look-up. */
public interface AnswerFormat {

    /** All formats, the default first. Users choose them by name. */
    List<AnswerFormat> ALL =
            List.of(new TextAnswer(), new JsonAnswer(), new TableAnswer("markdown"), new TableAnswer("csv"));

    /**
     * Returns the name of the format.
     *
     * @return the name, such as {@code text}
     */
    String name();

    /**
     * Returns the whole document. Each line ends in {@code \n}, except in CSV (RFC 4180).
     *
     * @param lookup the codes in which the inputs were looked up
     * @param answers the answers, one for each input
     * @param isColoured whether the text may contain colour sequences for a terminal
     * @param width the number of columns at which text for people is wrapped
     * @return the document
     */
    String render(Lookup lookup, List<Answer> answers, boolean isColoured, int width);
}
