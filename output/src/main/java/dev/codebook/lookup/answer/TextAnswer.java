package dev.codebook.lookup.answer;

import dev.codebook.lookup.Answer;
import dev.codebook.lookup.Lookup;
import java.util.List;

/** Renders answers as text for people: the name and the message come first, the fields of the number come last. */
public final class TextAnswer implements AnswerFormat {

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String render(Lookup lookup, List<Answer> answers, boolean isColoured, int width) {
        var text = new StringBuilder();
        for (var answer : answers) {
            var lines = new AnswerText(lookup, answer, new TerminalText(isColoured, width)).lines();
            text.append(text.length() == 0 ? "" : "\n");
            for (var line : lines) {
                text.append(line).append('\n');
            }
        }
        return text.toString();
    }
}
