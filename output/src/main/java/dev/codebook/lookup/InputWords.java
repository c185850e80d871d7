package dev.codebook.lookup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of an input that can be numbers. */
final class InputWords {

    /** The ends of words that announce a number: {@code GetLastError 5}. */
    private static final List<String> ANNOUNCEMENTS = List.of(
            "error",
            "errno",
            "code",
            "status",
            "result",
            "return",
            "returned",
            "exit",
            "failure",
            "failed",
            "rc",
            "hr",
            "gle",
            "stop",
            "bugcheck");

    private InputWords() {}

    /** Reduces pasted text to the characters that occur in codes. */
    static String normalized(String input) {
        boolean isAscii = true;
        for (int i = 0; i < input.length(); i++) {
            isAscii &= input.charAt(i) < 0x80;
        }
        if (isAscii) {
            return input;
        }
        String compatible = Normalizer.normalize(input, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(compatible.length());
        for (int i = 0; i < compatible.length(); i++) {
            char character = compatible.charAt(i);
            boolean isDash = character >= '\u2010' && character <= '\u2015' || character == '\u2212';
            if (Character.getType(character) != Character.FORMAT) {
                plain.append(isDash ? '-' : character);
            }
        }
        return plain.toString();
    }

    /**
     * Returns the words that are numbers. If the input has several words, a word counts as a number only if it cannot
     * be anything else, or if the previous word announces a number.
     */
    static List<String> numbers(String input) {
        List<String> words = words(input);
        if (words.size() == 1) {
            return words;
        }
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (NumberParser.isPlainlyNumber(word)
                    || i > 0 && NumberParser.canBeNumber(word) && announces(words.get(i - 1))) {
                found.add(word);
            }
        }
        return found;
    }

    private static boolean announces(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (String announcement : ANNOUNCEMENTS) {
            if (lower.endsWith(announcement)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String input) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= input.length(); i++) {
            if (i == input.length() || isSeparator(input.charAt(i)) || isBetweenNumbers(input, i)) {
                addTrimmed(input, start, i, words);
                start = i + 1;
            }
        }
        return words;
    }

    /** Returns whether a dash joins two numbers: {@code 0xC1900101-0x20017}. */
    private static boolean isBetweenNumbers(String input, int at) {
        return input.charAt(at) == '-'
                && at > 0
                && Character.digit(input.charAt(at - 1), 16) >= 0
                && input.regionMatches(true, at + 1, "0x", 0, 2);
    }

    private static void addTrimmed(String input, int start, int end, List<String> words) {
        int from = start;
        while (from < end && input.charAt(from) == '`') {
            from++;
        }
        int to = end;
        while (to > from && ".!?\u3002`".indexOf(input.charAt(to - 1)) >= 0) {
            to--;
        }
        if (to > from) {
            words.add(input.substring(from, to));
        }
    }

    private static boolean isSeparator(char character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> ",;:=/%#\"'<>".indexOf(character) >= 0;
        };
    }
}
