package dev.codebook.output.diff;

import dev.codebook.output.json.JsonDifference;
import java.util.List;
import java.util.Optional;

/** All ways to say what is otherwise between two releases, by the names that users choose them with. */
public final class DifferenceFormats {

    private static final List<DifferenceFormat> ALL =
            List.of(new TextDifference(), new MarkdownDifference(), new JsonDifference());

    private DifferenceFormats() {}

    /** The names of all of them. */
    public static List<String> names() {
        return ALL.stream().map(DifferenceFormat::name).toList();
    }

    /** The one of this name, if there is one. */
    public static Optional<DifferenceFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
