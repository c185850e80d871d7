package dev.codebook.grammar;

/** What stands before a place of a header: the lexer looks back where it could not know, reading on, what would matter. */
final class LookBehind {

    private final HeaderStream stream;
    /** The last comment. */
    private int commentStart = -1;

    private int commentEnd = -1;
    /** Where the comments begin that only blanks part from the last one. */
    private int commentsStart = -1;
    /** The end of what cannot belong to the head of an enum: a directive, a comment before the last one, a head. */
    private int boundary;

    /** The last directive. */
    private int directiveStart = -1;

    private int directiveEnd = -1;
    /** The boundary and the last comment before it. */
    private int boundaryBefore;

    private int commentStartBefore = -1;
    private int commentEndBefore = -1;

    LookBehind(HeaderStream stream) {
        this.stream = stream;
    }

    /** Remembers a comment that was read. */
    void comment(int start, int end) {
        boundary = Math.max(boundary, commentEnd);
        if (blanksStart(start) != commentEnd) {
            commentsStart = start;
        }
        commentStart = start;
        commentEnd = end;
    }

    /** Remembers where a directive begins. */
    void openDirective(int start) {
        directiveStart = start;
        boundaryBefore = boundary;
        commentStartBefore = commentStart;
        commentEndBefore = commentEnd;
    }

    /** Remembers the end of the directive. */
    void endDirective(int end) {
        directiveEnd = end;
        boundary = end;
    }

    /** Whether only blanks and comments stand before a place on its line. */
    boolean isFirstOnLine(int place) {
        int at = blanksStart(place);
        if (at == commentEnd) {
            at = blanksStart(commentsStart);
        }
        int before = stream.at(at - 1);
        return before == '\n' || before == HeaderStream.EOF;
    }

    private int blanksStart(int end) {
        int start = end;
        for (int before = stream.at(start - 1); isBlank(before); before = stream.at(start - 1)) {
            start--;
        }
        return start;
    }

    private static boolean isBlank(int character) {
        return character == ' ' || character == '\t' || character == '\f' || character == 0x0B;
    }

    /**
     * Where the words and parentheses before a brace begin that may be a macro for an enum's head: {@code ENUM Name}. The
     * brace's own place where they cannot be, and where they were already found. Between head and brace one directive may
     * stand, the {@code #endif} behind several heads.
     */
    int headStart(int brace) {
        int start = headStart(brace, boundary, commentStart, commentEnd);
        if (start == brace && directiveEnd == boundary) {
            int before = headStart(directiveStart, boundaryBefore, commentStartBefore, commentEndBefore);
            start = before == directiveStart ? brace : before;
            directiveEnd = -1;
        }
        boundary = brace;
        boolean isMacro = isUpper(stream.at(start)) && (isUpper(stream.at(start + 1)) || stream.at(start + 1) == '_');
        return isMacro ? start : brace;
    }

    private int headStart(int end, int from, int lastCommentStart, int lastCommentEnd) {
        int start = end;
        while (start > from && (start == lastCommentEnd || isOfHead(stream.at(start - 1)))) {
            start = start == lastCommentEnd ? lastCommentStart : start - 1;
        }
        while (start < end && (start == lastCommentStart || stream.at(start) <= ' ')) {
            start = start == lastCommentStart ? lastCommentEnd : start + 1;
        }
        return start;
    }

    /** Where the words before a place begin that only white space parts from it and from one another. */
    int wordsStart(int place) {
        int first = Math.max(boundary, commentEnd);
        int start = place;
        while (start > first && isOfWords(stream.at(start - 1))) {
            start--;
        }
        while (start < place && isGap(stream.at(start))) {
            start++;
        }
        return start;
    }

    /** Whether the words before a place stand behind {@code template<...>}. */
    boolean isOfTemplate(int place) {
        int first = Math.max(boundary, commentEnd);
        int start = wordsStart(place);
        while (start > first && isGap(stream.at(start - 1))) {
            start--;
        }
        return start > first && stream.at(start - 1) == '>';
    }

    /** Whether there is one word between two places, behind white space. */
    boolean isOneWord(int from, int to) {
        int words = 0;
        for (int at = from; at + 1 < to; at++) {
            words += isGap(stream.at(at)) && !isGap(stream.at(at + 1)) ? 1 : 0;
        }
        return words == 1;
    }

    /** Whether a closing parenthesis is the last before a place, white space aside. */
    boolean isBehindParenthesis(int place) {
        int end = place;
        while (end > 0 && isGap(stream.at(end - 1))) {
            end--;
        }
        return stream.at(end - 1) == ')';
    }

    private static boolean isOfWords(int c) {
        return isGap(c) || c >= 0 && Character.isJavaIdentifierPart(c) || c == ':';
    }

    /** Whether the last directive stands behind a place. */
    boolean isDirectiveBehind(int place) {
        return directiveStart > place;
    }

    /** Whether a brace opens a scope whose names are the file's: that of {@code extern "C"} or a {@code namespace}. */
    boolean isScope(int brace) {
        int end = brace;
        while (end > 0 && isGap(stream.at(end - 1))) {
            end--;
        }
        if (stream.at(end - 1) == '"') {
            return true;
        }
        int word = wordStart(end);
        if (isWord(word, end, "namespace")) {
            return true;
        }
        while (stream.at(word - 1) == ':') {
            word = wordStart(word - 1);
        }
        end = word;
        while (end > 0 && isGap(stream.at(end - 1))) {
            end--;
        }
        return isWord(wordStart(end), end, "namespace");
    }

    private static boolean isGap(int c) {
        return isBlank(c) || c == '\n';
    }

    private int wordStart(int end) {
        int start = end;
        while (start > 0 && (Character.isLetterOrDigit(stream.at(start - 1)) || stream.at(start - 1) == '_')) {
            start--;
        }
        return start;
    }

    private boolean isWord(int start, int end, String word) {
        if (end - start != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (stream.at(start + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfHead(int c) {
        return c >= 0 && c <= ' ' || Character.isJavaIdentifierPart(c) || c == '(' || c == ')' || c == ',' || c == '-';
    }

    private static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }
}
