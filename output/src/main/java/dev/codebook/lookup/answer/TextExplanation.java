package dev.codebook.lookup.answer;

import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.explain.Explanation;
import dev.codebook.lookup.explain.ExplanationFormat;
import java.io.PrintStream;

/** Text for people: each line with codes, below it what they mean, and at the end how often each code was found. */
public final class TextExplanation implements ExplanationFormat {

    private final boolean isColoured;

    /** @param isColoured whether the terminal knows colours */
    public TextExplanation(boolean isColoured) {
        this.isColoured = isColoured;
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public Explanation begin(Lookup lookup, PrintStream out) {
        return new ExplanationText(lookup, new TerminalStyle(isColoured), out);
    }
}
