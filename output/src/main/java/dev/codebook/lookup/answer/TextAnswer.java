package dev.codebook.lookup.answer;

import dev.codebook.lookup.Answer;
import dev.codebook.lookup.Lookup;
import dev.codebook.text.PrintableText;
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

    /**
     * Loads the classes that this format needs, so that the program can do so in another thread.
     *
     * @param others other classes, which are loaded already
     * @return the number of classes
     */
    public static int load(Class<?>... others) {
        Class<?>[] own = {
            AnswerText.class,
            TerminalText.class,
            NumberText.class,
            HitText.class,
            Meaning.class,
            CodeGroup.class,
            PrintableText.class
        };
        return own.length + others.length;
    }
}
