package dev.codebook.lookup;

import dev.codebook.lookup.Reading.Base;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in the spellings of logs, consoles and source code: {@code 0x80070005}, {@code 80070005}, {@code
 * 80070005h}, {@code &H80070005}, {@code 0x80070005L}, {@code 0x8007_0005}, {@code ffffffff`80070005}, {@code
 * 2147942405}, {@code -2147024891}, {@code 0n5}, {@code 5L}.
 */
final class NumberParser {

    /** The suffixes of integer constants in C, in lower case. */
    private static final List<String> SUFFIXES = List.of("", "u", "l", "ll", "ul", "ull", "lu", "llu", "i64", "ui64");

    /** The number of digits of an HRESULT or NTSTATUS. */
    private static final int USUAL_DIGITS = 8;

    /** The word, in lower case. */
    private final String word;

    /** The word as the input contains it. */
    private final String input;

    private NumberParser(String input) {
        this.input = input;
        this.word = input.toLowerCase(Locale.ROOT);
    }

    /** Reads a word in each base that it fits; empty if the word is not a number of up to 64 bits. */
    static List<Reading> readings(String word) {
        List<Reading> found = new ArrayList<>(2);
        NumberParser parser = new NumberParser(word);
        if (parser.isMarked()) {
            add(parser.marked(), found);
            return found;
        }
        Reading decimal = parser.areDigits(0, word.length(), 10) ? parser.reading(Base.DECIMAL, false, word) : null;
        Reading hexadecimal =
                parser.areDigits(0, word.length(), 16) ? parser.reading(Base.HEXADECIMAL, false, word) : null;
        boolean isHexadecimalFirst = word.length() == USUAL_DIGITS;
        add(isHexadecimalFirst ? hexadecimal : decimal, found);
        add(isHexadecimalFirst ? decimal : hexadecimal, found);
        if (found.size() == 2 && found.get(0).bits() == found.get(1).bits()) {
            found.remove(isHexadecimalFirst ? 0 : 1);
        }
        return found;
    }

    private static void add(@Nullable Reading reading, List<Reading> found) {
        if (reading != null) {
            found.add(reading);
        }
    }

    /**
     * Returns whether a word of a longer text is a number: it has a sign, prefix or suffix, or eight digits, as in
     * 0x80070005, -2147024891 and 80070005.
     */
    static boolean isPlainlyNumber(String word) {
        NumberParser parser = new NumberParser(word);
        return parser.isMarked()
                || word.length() == USUAL_DIGITS && parser.areDigits(0, USUAL_DIGITS, 16) && parser.hasDecimalDigit();
    }

    /** Returns whether a word can only be a number. The words BAD and FACADE are numbers that can also be names. */
    static boolean isOnlyNumber(String word) {
        return isPlainlyNumber(word) || new NumberParser(word).areDigits(0, word.length(), 10);
    }

    /** Returns whether a word can be a number after a word that announces one. */
    static boolean canBeNumber(String word) {
        NumberParser parser = new NumberParser(word);
        return parser.areDigits(0, word.length(), 16) && parser.hasDecimalDigit();
    }

    private boolean isMarked() {
        return spelling() != null;
    }

    private @Nullable Reading marked() {
        Spelling spelling = spelling();
        return spelling == null
                ? null
                : reading(spelling.base, spelling.isNegative, input.substring(spelling.from, spelling.to));
    }

    /** The base and sign of a marked number, and the place of its digits. */
    private record Spelling(Base base, boolean isNegative, int from, int to) {}

    /** Returns how a number with a sign, prefix or suffix is spelled, or null if the word is not one. */
    private @Nullable Spelling spelling() {
        int length = word.length();
        boolean isNegative = word.startsWith("-");
        int start = isNegative || word.startsWith("+") ? 1 : 0;
        if (word.startsWith("0x", start)) {
            int end = endOfGroups(start + 2);
            return end > start + 2 && isSuffix(end) ? new Spelling(Base.HEXADECIMAL, isNegative, start + 2, end) : null;
        }
        if (word.startsWith("0n", start)) {
            boolean isInner = start == 0 && word.startsWith("-", 2);
            int from = start + (isInner ? 3 : 2);
            return areDigits(from, length, 10) ? new Spelling(Base.DECIMAL, isNegative || isInner, from, length) : null;
        }
        if (word.startsWith("&h")) {
            int end = word.endsWith("&") ? length - 1 : length;
            return areDigits(2, end, 16) ? new Spelling(Base.HEXADECIMAL, false, 2, end) : null;
        }
        if (word.endsWith("h") && areDigits(0, 1, 10) && areDigits(0, length - 1, 16)) {
            return new Spelling(Base.HEXADECIMAL, false, 0, length - 1);
        }
        if (length == 17 && word.charAt(8) == '`' && areDigits(0, 8, 16) && areDigits(9, length, 16)) {
            return new Spelling(Base.HEXADECIMAL, false, 0, length);
        }
        int end = start;
        while (end < length && areDigits(end, end + 1, 10)) {
            end++;
        }
        boolean isMarked = start > 0 || end < length;
        return end > start && isMarked && isSuffix(end) ? new Spelling(Base.DECIMAL, isNegative, start, end) : null;
    }

    /** Returns the end of hexadecimal digits that a single underscore or backtick may separate. */
    private int endOfGroups(int start) {
        int end = start;
        while (end < word.length()) {
            boolean isSeparator = end > start && "_`".indexOf(word.charAt(end)) >= 0;
            int digit = isSeparator ? end + 1 : end;
            if (!areDigits(digit, digit + 1, 16)) {
                break;
            }
            end = digit + 1;
        }
        return end;
    }

    private boolean isSuffix(int start) {
        return SUFFIXES.contains(word.substring(start));
    }

    private boolean areDigits(int start, int end, int radix) {
        for (int i = start; i < end; i++) {
            if (i >= word.length() || word.charAt(i) > 'f' || Character.digit(word.charAt(i), radix) < 0) {
                return false;
            }
        }
        return end > start;
    }

    private boolean hasDecimalDigit() {
        for (int i = 0; i < word.length(); i++) {
            if (areDigits(i, i + 1, 10)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the number, or null if it does not fit 64 bits. */
    private @Nullable Reading reading(Base base, boolean isNegative, String spelled) {
        int radix = base == Base.HEXADECIMAL ? 16 : 10;
        StringBuilder digits = new StringBuilder(spelled.length());
        long value = 0;
        for (int i = 0; i < spelled.length(); i++) {
            int digit = Character.digit(spelled.charAt(i), radix);
            if (digit >= 0) {
                digits.append(spelled.charAt(i));
                if (Long.compareUnsigned(value, Long.divideUnsigned(-1 - digit, radix)) > 0) {
                    return null;
                }
                value = value * radix + digit;
            }
        }
        if (isNegative && Long.compareUnsigned(value, Long.MIN_VALUE) > 0) {
            return null;
        }
        return new Reading(base, input, digits.toString(), isNegative ? -value : value);
    }
}
