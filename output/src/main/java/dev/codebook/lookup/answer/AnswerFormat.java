package dev.codebook.lookup.answer;

import dev.codebook.lookup.Answer;
import dev.codebook.lookup.Lookup;
import java.util.List;
import java.util.Locale;

/** A format of the answers of a look-up. The first one is the default. */
public enum AnswerFormat {

    /** Text for people: the name and the message come first, the fields of the number come last. */
    TEXT,

    /** JSON for programs, with everything that was found. The file lookup.schema.json describes the document. */
    JSON,

    /** A table with a row for each number, in GitHub Flavored Markdown. */
    MARKDOWN,

    /** A table with a row for each number, in CSV (RFC 4180). */
    CSV;

    /** Returns the name by which users choose the format, such as {@code text}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the answers as a document. Each line ends in {@code \n}, except in CSV.
     *
     * @param isColoured whether the text may contain colour sequences for a terminal
     * @param width the number of columns at which text for people is wrapped
     */
    public String render(Lookup lookup, List<Answer> answers, boolean isColoured, int width) {
        if (this == JSON) {
            return HitJson.answers(lookup, answers);
        }
        if (this != TEXT) {
            return TableAnswer.render(answers, this == MARKDOWN);
        }
        var out = new TerminalText(isColoured, width);
        for (int i = 0; i < answers.size(); i++) {
            if (i > 0) {
                out.addBlankLine();
            }
            new AnswerText(lookup, answers.get(i), out).add();
        }
        return out.take();
    }

    /** Loads the classes that text needs, and others, and returns their number. A class literal loads its class. */
    public static int load(Class<?>... others) {
        Class<?>[] own = {
            AnswerText.class, TerminalText.class, NumberText.class, DocText.class, Meaning.class, CodeGroup.class
        };
        return own.length + others.length;
    }
}
