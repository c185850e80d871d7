package dev.codebook.generator.expression;

import java.util.ArrayList;
import java.util.List;

/** Decodes the escape sequences of a character or string literal (C++14 [lex.ccon]). */
final class EscapeSequences {

    private final String text;
    private int index;

    EscapeSequences(String text) {
        this.text = text;
    }

    List<Integer> decode() {
        var characters = new ArrayList<Integer>();
        while (index < text.length()) {
            char c = text.charAt(index++);
            characters.add(c == '\\' && index < text.length() ? escape(text.charAt(index++)) : c);
        }
        return characters;
    }

    private int escape(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'a' -> 7;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'v' -> 11;
            case 'x', 'U' -> digits(16, 8);
            case 'u' -> digits(16, 4);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                index--;
                yield digits(8, 3);
            }
            default -> c;
        };
    }

    private int digits(int radix, int maxDigits) {
        int value = 0;
        for (int i = 0;
                i < maxDigits && index < text.length() && Character.digit(text.charAt(index), radix) >= 0;
                i++) {
            value = value * radix + Character.digit(text.charAt(index++), radix);
        }
        return value;
    }
}
