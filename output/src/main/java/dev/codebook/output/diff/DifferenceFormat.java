package dev.codebook.output.diff;

import java.util.List;

/** A format of the differences between two releases. */
public interface DifferenceFormat {

    /** All formats; users choose them by name. */
    List<DifferenceFormat> ALL = List.of(new TextDifference(), new MarkdownDifference(), new JsonDifference());

    /** Returns the format's name: {@code text}. */
    String name();

    /** Returns the whole document; each line ends in {@code \n}. */
    String render(Difference difference);
}
