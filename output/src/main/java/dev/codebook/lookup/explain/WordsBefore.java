package dev.codebook.lookup.explain;

import org.jspecify.annotations.Nullable;

/** Iterates over the words before an offset, nearest first. {@code LastError} is two words, {@code HRESULT} one. */
final class WordsBefore {

    private static final int MOST_SEPARATORS = 20;
    private static final int LONGEST_WORD = 24;

    private final char[] text;
    private final int from;
    private int place;

    WordsBefore(char[] text, int from, int place) {
        this.text = text;
        this.from = from;
        this.place = place;
    }

    /** Returns the role of the next word, or null if the word has none or belongs to another sentence. */
    @Nullable
    WordRole next() {
        int end = place;
        while (end > from && place - end < MOST_SEPARATORS && isSeparator(text[end - 1])) {
            end--;
        }
        int letters = end;
        while (letters > from && end - letters < LONGEST_WORD && Ascii.isDigit(text[letters - 1])) {
            letters--;
        }
        int start = letters;
        while (start > from && letters - start < LONGEST_WORD && Ascii.isLetter(text[start - 1])) {
            start--;
            if (isStart(start)) {
                break;
            }
        }
        place = start;
        var role = WordRole.of(text, start, end);
        return role == null && letters < end && start < letters ? WordRole.of(text, start, letters) : role;
    }

    /** Returns whether the character is a capital after a small letter, which starts a word. */
    private boolean isStart(int at) {
        return Ascii.isCapital(text[at]) && at > from && Ascii.isLetter(text[at - 1]) && !Ascii.isCapital(text[at - 1]);
    }

    /** Accepts what can separate a word from its number: {@code <Data Name="ErrorCode">5}, {@code err_no := (5}. */
    private static boolean isSeparator(char c) {
        return switch (c) {
            case ' ',
                    '\t',
                    ':',
                    '=',
                    '(',
                    ')',
                    '[',
                    ']',
                    '{',
                    '}',
                    '"',
                    '\'',
                    '<',
                    '>',
                    '#',
                    '_',
                    '-',
                    ';',
                    '*',
                    '|',
                    '%' -> true;
            default -> false;
        };
    }
}
