package dev.codebook.lookup.answer;

import dev.codebook.lookup.Lookup;
import java.util.List;

/** A way to say what inputs can mean. */
public interface AnswerFormat {

    /** The format's name, as users choose it: {@code text}. */
    String name();

    /**
     * The whole document; each line ends in {@code \n}.
     *
     * @param lookup in what they are looked up
     */
    String render(Lookup lookup, List<String> inputs);
}
