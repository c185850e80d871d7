package dev.codebook.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The macros of a header that open or close the body of an enum, or contain a whole enum:
 * {@code BEGIN(Name) First, Second END}. An enum that uses them is not visible before macro expansion.
 */
final class EnumMacros {

    private static final int NONE = -1;

    private final Set<String> opening = new HashSet<>();
    /** The macros that close a body; the value is whether the macro is function-like. */
    private final Map<String, Boolean> closing = new HashMap<>();

    private boolean hasOpeningMacro;
    /** The number of open parentheses after the name of a macro that closes a body. */
    private int openParentheses = NONE;

    /** Records a macro whose replacement list has a brace. */
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
                    // Neither opens nor closes a body.
                }
            }
        }
        if (isOpening && open >= 0) {
            opening.add(macro.name());
            hasOpeningMacro = true;
        }
        if (isOpening ? open == 0 : open < 0) {
            closing.put(macro.name(), macro.isFunctionLike());
        }
    }

    /** Returns whether the header has a macro that opens an enum. */
    boolean hasOpeningMacro() {
        return hasOpeningMacro;
    }

    /** Returns the offset of the first name of a macro that opens an enum, in a part of a text; -1 if there is none. */
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
     * Returns whether a token ends the enum that a macro opened: the name of a macro that closes it, or the closing
     * parenthesis of the arguments of such a macro.
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
