package dev.codebook.grammar;

/** Finds the end of raw string literals (C++14 [lex.string]): {@code R"word(text)word"}. */
final class RawString {

    private static final int LONGEST_WORD = 16;

    private RawString() {}

    /**
     * Returns the offset after the closing quote of the literal whose opening quote is given; the end of the text if it
     * is not closed; -1 if the quote does not start a raw string literal.
     */
    static int end(HeaderStream stream, int quote) {
        int open = quote + 1;
        while (open - quote <= LONGEST_WORD && isOfWord(stream.at(open))) {
            open++;
        }
        if (stream.at(open) != '(') {
            return -1;
        }
        int at = open + 1;
        while (at < stream.size()) {
            if (stream.at(at) == ')' && isEnd(stream, at, quote, open)) {
                return at + open - quote + 1;
            }
            at++;
        }
        return at;
    }

    private static boolean isEnd(HeaderStream stream, int parenthesis, int quote, int open) {
        int length = open - quote;
        for (int i = 1; i < length; i++) {
            if (stream.at(parenthesis + i) != stream.at(quote + i)) {
                return false;
            }
        }
        return stream.at(parenthesis + length) == '"';
    }

    private static boolean isOfWord(int c) {
        return c > ' ' && c != '(' && c != ')' && c != '\\' && c != '"';
    }
}
