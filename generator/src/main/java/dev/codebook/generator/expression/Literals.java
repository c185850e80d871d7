package dev.codebook.generator.expression;

import dev.codebook.generator.expression.ConstantResult.Constant;
import dev.codebook.generator.expression.ConstantResult.NotConstant;
import dev.codebook.grammar.Token;
import dev.codebook.model.Account;
import java.util.List;
import java.util.Locale;

/** Determines the values and types of literals, as MSVC does. */
final class Literals {

    private Literals() {}

    /** Evaluates an integer literal (C++14 [lex.icon], and the suffixes {@code i8} to {@code i64} of MSVC). */
    static ConstantResult number(String spelling) {
        var text = spelling.toLowerCase(Locale.ROOT).replace("'", "");
        int radix = text.startsWith("0x") ? 16 : text.startsWith("0b") ? 2 : text.startsWith("0") ? 8 : 10;
        int from = radix == 16 || radix == 2 ? 2 : 0;
        int end = from;
        while (end < text.length() && Character.digit(text.charAt(end), Math.max(radix, 10)) >= 0) {
            end++;
        }
        var suffix = text.substring(end);
        if (end == from || suffix.startsWith(".") || radix != 16 && isFloatSuffix(suffix)) {
            return new NotConstant(
                    suffix.startsWith(".") || isFloatSuffix(suffix)
                            ? Account.Kind.FLOATING_POINT
                            : Account.Kind.NOT_AN_EXPRESSION,
                    spelling);
        }
        try {
            return typed(Long.parseUnsignedLong(text.substring(from, end), radix), suffix, radix == 10, spelling);
        } catch (NumberFormatException tooLargeOrNotOctal) {
            return new NotConstant(Account.Kind.NOT_AN_EXPRESSION, spelling);
        }
    }

    private static boolean isFloatSuffix(String suffix) {
        return suffix.startsWith("e") || suffix.equals("f");
    }

    private static ConstantResult typed(long bits, String suffix, boolean isDecimal, String spelling) {
        var size = suffix.startsWith("u")
                ? suffix.substring(1)
                : suffix.endsWith("u") ? suffix.substring(0, suffix.length() - 1) : suffix;
        boolean isUnsigned = !size.equals(suffix);
        return switch (size) {
            case "" -> new Constant(bits, fitting(bits, CType.INT, isUnsigned, isDecimal));
            case "l" -> new Constant(bits, fitting(bits, CType.LONG, isUnsigned, isDecimal));
            // Without the suffix u, the type is signed for every value, in MSVC and in clang for MSVC targets.
            case "ll", "i64" -> new Constant(bits, isUnsigned ? CType.UNSIGNED_LONG_LONG : CType.LONG_LONG);
            case "i32" -> new Constant(bits, isUnsigned ? CType.UNSIGNED : CType.INT);
            case "i16" -> new Constant(bits, CType.integer(16, !isUnsigned));
            case "i8" -> new Constant(bits, CType.integer(8, !isUnsigned));
            default -> new NotConstant(Account.Kind.NOT_AN_EXPRESSION, spelling);
        };
    }

    /** Returns the first type in the list of C++14 table 6 that can represent the value. */
    private static CType fitting(long bits, CType narrow, boolean isUnsigned, boolean isDecimal) {
        boolean isLong = narrow.kind() == CType.Kind.LONG;
        if (!isUnsigned && bits >>> 31 == 0) {
            return narrow;
        }
        if ((isUnsigned || !isDecimal) && bits >>> 32 == 0) {
            return isLong ? CType.UNSIGNED_LONG : CType.UNSIGNED;
        }
        return wide(bits, isUnsigned);
    }

    private static CType wide(long bits, boolean isUnsigned) {
        return isUnsigned || bits < 0 ? CType.UNSIGNED_LONG_LONG : CType.LONG_LONG;
    }

    /**
     * Evaluates a character literal. A literal with one character is a {@code char}, or a {@code wchar_t} if it has the
     * prefix {@code L}. A literal with several characters is an {@code int} whose most significant byte is the first
     * character (MSVC).
     */
    static ConstantResult character(String spelling) {
        int open = spelling.indexOf('\'');
        var prefix = spelling.substring(0, open);
        var characters = new EscapeSequences(spelling.substring(open + 1, spelling.length() - 1)).decode();
        if (characters.isEmpty()) {
            return new NotConstant(Account.Kind.NOT_AN_EXPRESSION, spelling);
        }
        if (!prefix.isEmpty()) {
            return switch (prefix) {
                case "L" -> new Constant(characters.get(0), CType.WCHAR);
                case "u" -> new Constant(characters.get(0), CType.WCHAR.named("char16_t"));
                case "U" -> new Constant(characters.get(0), CType.UNSIGNED.named("char32_t"));
                default -> new Constant(characters.get(0), CType.CHAR);
            };
        }
        if (characters.size() == 1) {
            return new Constant(characters.get(0), CType.CHAR);
        }
        long bits = 0;
        for (int character : characters) {
            bits = bits << 8 | character & 0xFF;
        }
        return new Constant(bits, CType.INT);
    }

    /** Returns the size in bytes of the adjacent string literals from a token on, with the terminating zero. */
    static long sizeOfStrings(List<Token> tokens, int first) {
        long characters = 1;
        long width = 1;
        for (int i = first; i < tokens.size() && tokens.get(i).isString(); i++) {
            var spelling = tokens.get(i).text();
            int open = spelling.indexOf('"');
            var prefix = spelling.substring(0, open);
            width = switch (prefix) {
                case "L", "u", "LR", "uR" -> 2;
                case "U", "UR" -> 4;
                default -> width;
            };
            characters += prefix.endsWith("R")
                    ? spelling.lastIndexOf(')') - spelling.indexOf('(') - 1
                    : new EscapeSequences(spelling.substring(open + 1, spelling.length() - 1))
                            .decode()
                            .size();
        }
        return characters * width;
    }
}
