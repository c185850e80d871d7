package dev.codebook.output;

import dev.codebook.lookup.answer.AnswerFormat;
import dev.codebook.lookup.answer.TextAnswer;
import dev.codebook.output.json.JsonAnswer;
import java.util.List;
import java.util.Optional;

/** All ways to say what inputs can mean, by the names that users choose them with. */
public final class AnswerFormats {

    private final List<AnswerFormat> all;

    /** @param isColoured whether the terminal that text is for knows colours */
    public AnswerFormats(boolean isColoured) {
        this.all = List.of(new TextAnswer(isColoured), new JsonAnswer());
    }

    /** The names of all of them. */
    public List<String> names() {
        return all.stream().map(AnswerFormat::name).toList();
    }

    /** The one of this name, if there is one. */
    public Optional<AnswerFormat> named(String name) {
        return all.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
