package dev.codebook.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The macros of a header that open the body of an enum, close one, or hold a whole one: {@code BEGIN(Name) First, Second
 * END}. Where such a macro is named, no enum can be seen before expansion.
 */
final class EnumMacros {

    private static final int NONE = -1;

    private final Set<String> opening = new HashSet<>();
    /** Of each macro that closes a body whether arguments follow its name. */
    private final Map<String, Boolean> closing = new HashMap<>();

    private boolean isAny;
    /** Open parentheses behind the name of a macro that closes a body. */
    private int openParentheses = NONE;

    /** Takes note of a macro that has a brace in it. */
    void define(Item.Define macro) {
        int open = 0;
        boolean isEnum = false;
        boolean isOpening = false;
        for (var token : macro.body()) {
            switch (token.type()) {
                case HeaderLexer.ENUM -> isEnum = true;
                case HeaderLexer.SEMICOLON -> isEnum = false;
                case HeaderLexer.LBRACE -> {
                    isOpening |= open++ == 0 && isEnum;
                    isEnum = false;
                }
                case HeaderLexer.RBRACE -> open--;
                default -> {
                    // Opens and closes nothing.
                }
            }
        }
        if (isOpening && open >= 0) {
            opening.add(macro.name());
            isAny = true;
        }
        if (isOpening ? open == 0 : open < 0) {
            closing.put(macro.name(), macro.isFunctionLike());
        }
    }

    /** Whether the header has a macro that opens an enum. */
    boolean isAny() {
        return isAny;
    }

    /** Where the first macro that opens an enum is named in a part of a text, or -1. */
    int find(String text, int start, int end) {
        int at = start;
        while (at < end) {
            int wordEnd = at;
            while (wordEnd < end && Character.isJavaIdentifierPart(text.charAt(wordEnd))) {
                wordEnd++;
            }
            if (wordEnd > at && opening.contains(text.substring(at, wordEnd))) {
                return at;
            }
            at = wordEnd + 1;
        }
        return -1;
    }

    /**
     * Whether the enum that a macro opened ends with a token of it: with the name of a macro that closes it, or with the
     * parenthesis behind the arguments of one.
     */
    boolean isEnd(Token token) {
        if (openParentheses == NONE || openParentheses == 0 && !token.is("(")) {
            var hasArguments = closing.get(token.text());
            openParentheses = hasArguments != null && hasArguments ? 0 : NONE;
            return hasArguments != null && !hasArguments;
        }
        openParentheses += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        if (openParentheses > 0) {
            return false;
        }
        openParentheses = NONE;
        return true;
    }
}
