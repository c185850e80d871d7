package dev.codebook.lookup.answer;

import dev.codebook.lookup.Lookup;
import dev.codebook.model.Facilities;
import java.util.ArrayList;
import java.util.List;

/** Text for people: each number taken apart, and what was found by how it was found. */
public final class TextAnswer implements AnswerFormat {

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String render(Lookup lookup, List<String> inputs, boolean isColoured) {
        var style = new TerminalStyle(isColoured);
        var numbers = new NumberText(Facilities.of(lookup.codebook()), style);
        var lines = new ArrayList<String>();
        for (var input : inputs) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(new AnswerText(lookup.answer(input), lookup, numbers, style).lines());
        }
        lines.add("");
        return String.join("\n", lines);
    }
}
