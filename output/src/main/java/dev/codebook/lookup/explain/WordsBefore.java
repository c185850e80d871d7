package dev.codebook.lookup.explain;

import static dev.codebook.lookup.explain.Letters.isCapital;
import static dev.codebook.lookup.explain.Letters.isLetter;

import org.jspecify.annotations.Nullable;

/** Iterates over the words before an offset, nearest first. {@code LastError} is two words, {@code HRESULT} one. */
final class WordsBefore {

    private static final int MOST_SEPARATORS = 64;
    private static final int LONGEST_WORD = 24;

    /** The number of words before an error that can name its offset. */
    private static final int LONGEST_PHRASE = 7;

    /** The characters outside ASCII that can be between a word and its number: those of Chinese, Japanese and French. */
    private static final String SEPARATORS = "\u00a0\u202f\u3000\uff1a\uff08\uff09\uff1d\u2019\u300c\u300e\u3010";

    private final char[] text;
    private final int from;
    private int place;
    private int gap;

    WordsBefore(char[] text, int from, int place) {
        this.text = text;
        this.from = from;
        this.place = place;
        this.gap = place;
    }

    /** Returns the role of the next word, or null if the word has none or belongs to another sentence. */
    @Nullable
    WordRole next() {
        int end = place;
        gap = place;
        while (end > from && gap - end < MOST_SEPARATORS && isSeparator(text[end - 1])) {
            end--;
        }
        int letters = end;
        while (letters > from && end - letters < LONGEST_WORD && Letters.isDigit(text[letters - 1])) {
            letters--;
        }
        int start = letters;
        while (start > from && letters - start < LONGEST_WORD && isLetter(text[start - 1])) {
            start--;
            if (isStart(start)) {
                break;
            }
        }
        place = start;
        var role = Words.ROLES.get(text, start, end);
        if (role == null && letters < end && start < letters) {
            role = Words.ROLES.get(text, start, letters);
        }
        return role == null && start < letters && letters == end ? ofEnd(start, end) : role;
    }

    private @Nullable WordRole ofEnd(int start, int end) {
        var known = Words.ENDS.of(text, start, end);
        if (known == null) {
            return null;
        }
        place = end - known.length();
        return known.role();
    }

    /** Returns the role of the next word that is not a filler. */
    @Nullable
    WordRole nextMeaningful() {
        var role = next();
        while (role == WordRole.FILLER || role == WordRole.FATAL) {
            role = next();
        }
        return role;
    }

    /** Returns whether the last word follows one small letter without a blank: {@code lParam}. */
    boolean isOneLetterBefore() {
        return place > from && isLetter(text[place - 1]) && !(place - 1 > from && isLetter(text[place - 2]));
    }

    /** Returns whether an underscore follows the last word, as in {@code BUGCHECK_CODE}. */
    boolean isBeforeUnderscore() {
        return gap > from && text[gap - 1] == '_';
    }

    /** Returns whether one of the next words is the offset of an error: {@code offset d'erreur}. */
    boolean isOffset() {
        for (int i = 0; i < LONGEST_PHRASE; i++) {
            var role = next();
            if (role == WordRole.OFFSET) {
                return true;
            }
            if (place == gap || !isPhrase()) {
                return false;
            }
        }
        return false;
    }

    /**
     * Returns whether a colon ends the label of an error code, of which the last word was read: {@code error code that the
     * driver returned: 5}.
     */
    boolean isErrorCode() {
        if (gap - 2 <= from || text[gap - 1] != ' ' || text[gap - 2] != ':') {
            return false;
        }
        boolean isCode = false;
        for (int i = 0; i < LONGEST_PHRASE; i++) {
            var role = next();
            if (!isPhrase()) {
                return false;
            }
            if (isCode) {
                return role == WordRole.ERROR;
            }
            isCode = role == WordRole.CODE;
        }
        return false;
    }

    /** Returns whether only blanks and apostrophes are between the last two words. */
    private boolean isPhrase() {
        for (int i = gap - 1; i >= place && !isLetter(text[i]); i--) {
            if (text[i] != ' ' && text[i] != '\'' && text[i] != '\u2019') {
                return false;
            }
        }
        return place > from;
    }

    /** Returns whether a function's name precedes: {@code CopyFile}, {@code NetpDoDomainJoin:}, {@code open()}. */
    boolean isFunction() {
        return isFunction(1);
    }

    /** Returns whether a function's name precedes that has at least so many capitals after small letters. */
    boolean isFunction(int fewest) {
        int end = place;
        while (end > from && place - end < 3 && (text[end - 1] == ' ' || text[end - 1] == ':')) {
            end--;
        }
        if (end - 1 > from && text[end - 1] == ')' && text[end - 2] == '(') {
            return true;
        }
        int start = end;
        int humps = 0;
        while (start > from && end - start < 2 * LONGEST_WORD && Letters.isWordCharacter(text[start - 1])) {
            start--;
            humps += start + 1 < end && isCapital(text[start + 1]) && !isCapital(text[start]) ? 1 : 0;
        }
        return humps >= fewest && isCapital(text[start]);
    }

    /** Returns whether the character is a capital after a small letter, which starts a word. */
    private boolean isStart(int at) {
        return isCapital(text[at]) && at > from && isLetter(text[at - 1]) && !isCapital(text[at - 1]);
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
            default -> c > '~' && SEPARATORS.indexOf(c) >= 0;
        };
    }
}
