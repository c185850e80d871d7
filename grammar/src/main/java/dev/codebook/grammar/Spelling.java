package dev.codebook.grammar;

import java.util.List;

/** Converts tokens to text. */
public final class Spelling {

    private Spelling() {}

    /** Returns the spellings of tokens, with one blank between two tokens that white space or a comment separated. */
    public static String of(List<Token> tokens) {
        if (tokens.size() == 1) {
            return tokens.get(0).text();
        }
        var text = new StringBuilder();
        for (var token : tokens) {
            if (token.isSpaced() && !text.isEmpty()) {
                text.append(' ');
            }
            text.append(token.text());
        }
        return text.toString();
    }
}
