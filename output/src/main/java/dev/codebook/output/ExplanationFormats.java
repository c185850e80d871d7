package dev.codebook.output;

import dev.codebook.lookup.answer.TextExplanation;
import dev.codebook.lookup.explain.ExplanationFormat;
import dev.codebook.output.json.JsonExplanation;
import java.util.List;
import java.util.Optional;

/** All ways to say what is in a log, by the names that users choose them with. */
public final class ExplanationFormats {

    private final List<ExplanationFormat> all;

    /** @param isColoured whether the terminal that text is for knows colours */
    public ExplanationFormats(boolean isColoured) {
        this.all = List.of(new TextExplanation(isColoured), new JsonExplanation());
    }

    /** The names of all of them. */
    public List<String> names() {
        return all.stream().map(ExplanationFormat::name).toList();
    }

    /** The one of this name, if there is one. */
    public Optional<ExplanationFormat> named(String name) {
        return all.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
