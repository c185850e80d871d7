package dev.codebook.grammar;

/** Examines the text before the current position, for decisions of the lexer that depend on earlier text. */
final class LookBehind {

    private final HeaderStream stream;
    /** The offsets of the last comment. */
    private int commentStart = -1;

    private int commentEnd = -1;
    /** The start of the run of comments, separated by blanks only, that ends with the last one. */
    private int commentsStart = -1;
    /**
     * The offset after which the head of an enum starts: the end of a directive, of the comment before the last one, or
     * of a head.
     */
    private int boundary;

    /** The offsets of the last directive. */
    private int directiveStart = -1;

    private int directiveEnd = -1;
    /** The boundary and the last comment at the start of the last directive. */
    private int boundaryBefore;

    private int commentStartBefore = -1;
    private int commentEndBefore = -1;

    LookBehind(HeaderStream stream) {
        this.stream = stream;
    }

    void comment(int start, int end) {
        boundary = Math.max(boundary, commentEnd);
        if (blanksStart(start) != commentEnd) {
            commentsStart = start;
        }
        commentStart = start;
        commentEnd = end;
    }

    void openDirective(int start) {
        directiveStart = start;
        boundaryBefore = boundary;
        commentStartBefore = commentStart;
        commentEndBefore = commentEnd;
    }

    void endDirective(int end) {
        directiveEnd = end;
        boundary = end;
    }

    /** Returns whether only blanks and comments precede an offset on its line. */
    boolean isFirstOnLine(int offset) {
        int at = blanksStart(offset);
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
     * Returns the start of the words and parentheses before a brace that can be a macro for the head of an enum, for
     * instance {@code ENUM Name}. Returns {@code brace} if the words cannot be a head or were already found. One
     * directive can separate the head from the brace: the {@code #endif} after alternative heads.
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

    /** Returns the start of the words before an offset that are separated by white space only. */
    int wordsStart(int offset) {
        int first = Math.max(boundary, commentEnd);
        int start = offset;
        while (start > first && isOfWords(stream.at(start - 1))) {
            start--;
        }
        while (start < offset && isGap(stream.at(start))) {
            start++;
        }
        return start;
    }

    /** Returns whether the words before an offset follow {@code template<...>}. */
    boolean isOfTemplate(int offset) {
        int first = Math.max(boundary, commentEnd);
        int start = wordsStart(offset);
        while (start > first && isGap(stream.at(start - 1))) {
            start--;
        }
        return start > first && stream.at(start - 1) == '>';
    }

    /** Returns whether there is exactly one word, after white space, between two offsets. */
    boolean isOneWord(int from, int to) {
        int words = 0;
        for (int at = from; at + 1 < to; at++) {
            words += isGap(stream.at(at)) && !isGap(stream.at(at + 1)) ? 1 : 0;
        }
        return words == 1;
    }

    /** Returns whether the last character before an offset, apart from white space, is a closing parenthesis. */
    boolean isAfterParenthesis(int offset) {
        int end = offset;
        while (end > 0 && isGap(stream.at(end - 1))) {
            end--;
        }
        return stream.at(end - 1) == ')';
    }

    private static boolean isOfWords(int c) {
        return isGap(c) || c >= 0 && Character.isJavaIdentifierPart(c) || c == ':';
    }

    /** Returns whether the last directive starts after an offset. */
    boolean isDirectiveAfter(int offset) {
        return directiveStart > offset;
    }

    /** Returns whether a brace opens {@code extern "C"} or a {@code namespace}, whose declarations are global. */
    boolean isGlobalScope(int brace) {
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
