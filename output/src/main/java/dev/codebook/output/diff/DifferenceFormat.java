package dev.codebook.output.diff;

/** A way to say what is otherwise. */
public interface DifferenceFormat {

    /** The format's name, as users choose it: {@code text}. */
    String name();

    /** The whole document; each line ends in {@code \n}. */
    String render(Difference difference);
}
