package dev.codebook.grammar;

/** What stands before a place of a header: the lexer looks back where it could not know, reading on, what would matter. */
final class LookBack {

    private final HeaderStream stream;
    /** The last comment. */
    private int commentStart = -1;

    private int commentEnd = -1;
    /** Where the comments begin that only blanks part from the last one. */
    private int commentsStart = -1;
    /** The end of what cannot belong to the head of an enum: a directive, a comment before the last one, a head. */
    private int boundary;

    LookBack(HeaderStream stream) {
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

    /** Remembers the end of a directive that was read. */
    void directive(int end) {
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
     * brace's own place where they cannot be, and where they were already found.
     */
    int headStart(int brace) {
        int start = brace;
        while (start > boundary && (start == commentEnd || isOfHead(stream.at(start - 1)))) {
            start = start == commentEnd ? commentStart : start - 1;
        }
        while (start < brace && (start == commentStart || stream.at(start) <= ' ')) {
            start = start == commentStart ? commentEnd : start + 1;
        }
        boolean isMacro = isUpper(stream.at(start)) && (isUpper(stream.at(start + 1)) || stream.at(start + 1) == '_');
        boundary = brace;
        return isMacro ? start : brace;
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
