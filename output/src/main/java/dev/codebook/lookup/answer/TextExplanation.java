package dev.codebook.lookup.answer;

import dev.codebook.lookup.Lookup;
import java.io.PrintStream;

/** Text for people: each line with codes, below it what they mean, and at the end how often each code was found. */
public final class TextExplanation implements ExplanationFormat {

    @Override
    public String name() {
        return "text";
    }

    @Override
    public ExplanationWriter begin(Lookup lookup, PrintStream out, boolean isColoured) {
        return new ExplanationText(lookup, new TerminalStyle(isColoured), out);
    }
}
