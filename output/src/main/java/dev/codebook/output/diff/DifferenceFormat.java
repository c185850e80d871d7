package dev.codebook.output.diff;

import java.util.List;

/** A format of the differences between two releases. */
public interface DifferenceFormat {

    /** All formats. Users choose a format by name. */
    List<DifferenceFormat> ALL = List.of(new TextDifference(), new MarkdownDifference(), new JsonDifference());

    /** Returns the name of the format, such as {@code text}. */
    String name();

    /** Renders a difference as a document. Each line ends with {@code \n}. */
    String render(Difference difference);
}
