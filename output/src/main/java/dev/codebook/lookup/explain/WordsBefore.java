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

    private final Line line;
    private final char[] text;
    private final int from;
    private int place;
    private int gap;

    WordsBefore(Line line, int place) {
        this.line = line;
        this.text = line.text();
        this.from = line.from();
        this.place = place;
        this.gap = place;
    }

    /** Returns the role of the next word, or null if the word has none or belongs to another sentence. */
    @Nullable
    WordRole next() {
        gap = place;
        int end = gap;
        int first = Math.max(from, gap - MOST_SEPARATORS);
        while (end > first && Letters.isSeparator(text[end - 1])) {
            end--;
        }
        int letters = end;
        first = Math.max(from, end - LONGEST_WORD);
        while (letters > first && Letters.isDigit(text[letters - 1])) {
            letters--;
        }
        place = start(letters);
        var word = Words.announcement(text, place, end);
        if (word == null && letters < end) {
            word = Words.announcement(text, place, letters);
            end = letters;
        }
        if (word == null) {
            return null;
        }
        place = end - word.length();
        return word.role();
    }

    /** Returns the start of the word of letters that ends at an offset. */
    private int start(int end) {
        int first = Math.max(from, end - LONGEST_WORD);
        int start = end;
        while (start > first && isLetter(text[start - 1]) && !(start < end && line.isStart(start))) {
            start--;
        }
        return start;
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
            boolean isHump = start + 1 < end && isCapital(text[start + 1]) && !isCapital(text[start]);
            humps += isHump && text[start] != '_' ? 1 : 0;
        }
        return humps >= fewest && isCapital(text[start]);
    }
}
