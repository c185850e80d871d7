package dev.codebook.output.explain;

import java.util.Locale;

/** The words before a place in a line, the nearest first; {@code LastError} is two, {@code HRESULT} one. */
final class WordsBefore {

    /** What may stand between a number and what it is called: {@code <Data Name="ErrorCode">5}, {@code err_no := (5}. */
    private static final String SEPARATORS = " \t:=()[]{}\"'<>#_-";

    private static final int MOST_SEPARATORS = 12;
    private static final int LONGEST_WORD = 24;

    private final char[] text;
    private final int from;
    private int place;

    WordsBefore(char[] text, int from, int place) {
        this.text = text;
        this.from = from;
        this.place = place;
    }

    /** The next word in lower case; empty where something else comes first, such as the end of a sentence. */
    String next() {
        int end = place;
        while (end > from && place - end < MOST_SEPARATORS && SEPARATORS.indexOf(text[end - 1]) >= 0) {
            end--;
        }
        int start = end;
        while (start > from && end - start < LONGEST_WORD && isLetter(text[start - 1])) {
            start--;
            if (isBegin(start)) {
                break;
            }
        }
        place = start;
        return new String(text, start, end - start).toLowerCase(Locale.ROOT);
    }

    /** A capital behind a small letter begins a word. */
    private boolean isBegin(int at) {
        return isCapital(text[at]) && at > from && isLetter(text[at - 1]) && !isCapital(text[at - 1]);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || isCapital(c);
    }
}
