package dev.codebook.lookup;

import dev.codebook.lookup.Reading.Base;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in the spellings of logs, consoles and source code: {@code 0x80070005}, {@code 80070005}, {@code
 * 80070005h}, {@code &H80070005}, {@code 0x80070005L}, {@code 0x8007_0005}, {@code ffffffff`80070005}, {@code
 * 2147942405}, {@code -2147024891}, {@code 0n5}, {@code 5L}.
 */
final class NumberParser {

    private static final String SUFFIX = "(?:u?l{0,2}|l{1,2}u|u?i64)";

    /** The spellings that can only be numbers. Group 1 is the sign, and group 2 the digits. */
    private static final List<Spelling> SPELLINGS = List.of(
            new Spelling(Base.HEXADECIMAL, "([+-]?)0x([0-9a-f]+(?:[_`][0-9a-f]+)*)" + SUFFIX),
            new Spelling(Base.HEXADECIMAL, "()&h([0-9a-f]+)&?"),
            new Spelling(Base.HEXADECIMAL, "()([0-9][0-9a-f]*)h"),
            new Spelling(Base.HEXADECIMAL, "()([0-9a-f]{8}`[0-9a-f]{8})"),
            new Spelling(Base.DECIMAL, "([+-]?)0n([0-9]+)"),
            new Spelling(Base.DECIMAL, "0n(-)([0-9]+)"),
            new Spelling(Base.DECIMAL, "([+-])([0-9]+)" + SUFFIX),
            new Spelling(Base.DECIMAL, "()([0-9]+)(?=[a-z])" + SUFFIX));

    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9A-Fa-f]+");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(?=.*[0-9])[0-9A-Fa-f]{8}");
    private static final Pattern WITH_DIGIT = Pattern.compile("(?=.*[0-9])[0-9A-Fa-f]+");
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[\\s,;:=/%#\"'<>\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern AROUND_A_WORD = Pattern.compile("^`+|[.!?\\u3002`]+$");

    /** Two numbers joined by a dash: {@code 0xC1900101-0x20017}. */
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("([0-9A-Fa-f])-(?=0[xX])");

    /** A word whose end announces a number: {@code GetLastError 5}. */
    private static final Pattern ANNOUNCEMENT = Pattern.compile(
            "(?:error|errno|code|status|result|return|returned|exit|failure|failed|rc|hr|gle|stop|bugcheck)$",
            Pattern.CASE_INSENSITIVE);

    /** The lowest number that does not fit 64 bits. */
    private static final BigInteger LIMIT = BigInteger.ONE.shiftLeft(64);

    /** The lowest signed number that fits 64 bits. */
    private static final BigInteger LOWEST = BigInteger.ONE.shiftLeft(63).negate();

    /** The number of digits of an HRESULT or NTSTATUS. */
    private static final int USUAL_DIGITS = 8;

    private NumberParser() {}

    private record Spelling(Base base, Pattern pattern) {
        Spelling(Base base, String pattern) {
            this(base, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
        }
    }

    /**
     * Returns all readings of the numbers in an input. If the input has several words, a word counts as a number only
     * if it cannot be anything else, or if the previous word announces a number.
     *
     * @param input as {@link NormalizedInput} returns it
     */
    static List<Reading> of(String input) {
        var words = BETWEEN_WORDS
                .splitAsStream(BETWEEN_NUMBERS.matcher(input).replaceAll("$1 "))
                .map(word -> AROUND_A_WORD.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
        return IntStream.range(0, words.size())
                .filter(i -> words.size() == 1 || isPlainlyNumber(words.get(i)) || isAnnounced(words, i))
                .boxed()
                .flatMap(i -> ofWord(words.get(i)).stream())
                .toList();
    }

    /** Returns whether the previous word announces a number: {@code error 5}, {@code bugcheck 9f}. */
    private static boolean isAnnounced(List<String> words, int at) {
        return at > 0
                && ANNOUNCEMENT.matcher(words.get(at - 1)).find()
                && WITH_DIGIT.matcher(words.get(at)).matches();
    }

    /** Returns whether the word can only be a number. The words BAD and FACADE are numbers that can also be names. */
    static boolean isOnlyNumber(Reading reading) {
        return isPlainlyNumber(reading.input())
                || DECIMAL.matcher(reading.input()).matches();
    }

    /** Returns whether a word of a longer text is a number: 0x80070005, -2147024891, 80070005. */
    private static boolean isPlainlyNumber(String word) {
        return SPELLINGS.stream()
                        .anyMatch(spelling -> spelling.pattern.matcher(word).matches())
                || EIGHT_DIGITS.matcher(word).matches();
    }

    /** Reads digits in each base that they fit: decimal first, unless there are eight, as in an HRESULT. */
    private static List<Reading> ofWord(String word) {
        for (var spelling : SPELLINGS) {
            var match = spelling.pattern.matcher(word);
            if (match.matches()) {
                return present(reading(spelling.base, word, match.group(1), match.group(2)));
            }
        }
        var hexadecimal = HEXADECIMAL.matcher(word).matches() ? reading(Base.HEXADECIMAL, word, "", word) : null;
        var decimal = DECIMAL.matcher(word).matches() ? reading(Base.DECIMAL, word, "", word) : null;
        if (hexadecimal != null && decimal != null && hexadecimal.bits() == decimal.bits()) {
            return List.of(decimal);
        }
        return word.length() == USUAL_DIGITS ? present(hexadecimal, decimal) : present(decimal, hexadecimal);
    }

    private static @Nullable Reading reading(Base base, String input, String sign, String parts) {
        var digits = parts.replaceAll("[_`]", "");
        var magnitude = new BigInteger(digits, base == Base.HEXADECIMAL ? 16 : 10);
        var value = sign.equals("-") ? magnitude.negate() : magnitude;
        if (value.compareTo(LIMIT) >= 0 || value.compareTo(LOWEST) < 0) {
            return null;
        }
        long wide = value.longValue();
        long bits = wide < 0 && wide >= Integer.MIN_VALUE ? wide & 0xFFFF_FFFFL : wide;
        return new Reading(base, input, digits, wide, bits);
    }

    private static List<Reading> present(@Nullable Reading... readings) {
        return Stream.of(readings).filter(Objects::nonNull).toList();
    }
}
