package dev.codebook.grammar;

import java.util.List;

/** Tokens as text again. */
public final class Spelling {

    private Spelling() {}

    /** The tokens' spellings, one blank where there was white space or a comment between two. */
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
