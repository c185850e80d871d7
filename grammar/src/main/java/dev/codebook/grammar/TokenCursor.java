package dev.codebook.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Iterates over the tokens of the lexer, and collects the comments between them. */
final class TokenCursor {

    /** Each ASCII character as a string: nearly all punctuators have one character. */
    private static final String[] PUNCTUATORS =
            IntStream.range(0, 128).mapToObj(c -> String.valueOf((char) c)).toArray(String[]::new);

    private final SourceText source;
    private final HeaderStream stream;
    private final HeaderLexer lexer;
    private final StringInterner names;

    private int[] commentStarts = new int[16];
    private int[] commentEnds = new int[16];
    private int comments;

    private int type;
    private int start;
    private int end;
    private boolean isSpaced;

    private TokenCursor(SourceText source, int from, int to, StringInterner names) {
        this.source = source;
        this.names = names;
        this.stream = new HeaderStream(source, from, to);
        this.lexer = HeaderReader.lexer(stream);
        this.end = from;
    }

    static TokenCursor of(SourceText source, StringInterner names) {
        return new TokenCursor(source, 0, source.length(), names);
    }

    static TokenCursor inDirective(SourceText source, int from, int to, StringInterner names) {
        var cursor = new TokenCursor(source, from, to, names);
        cursor.lexer.beginInDirective();
        return cursor;
    }

    /** Moves to the next token; returns false at the end of the text. */
    boolean next() {
        int previousEnd = end;
        do {
            if (lexer.nextToken() == NullTokenFactory.END) {
                type = HeaderLexer.EOF;
                return false;
            }
            type = lexer.getType();
            start = lexer._tokenStartCharIndex;
            end = lexer.getCharIndex();
        } while (isComment());
        isSpaced = start > previousEnd;
        return true;
    }

    /** Moves to the next token of a directive; returns false at the end of its line. */
    boolean nextInLine() {
        return type != HeaderLexer.NEWLINE && type != HeaderLexer.EOF && next() && type != HeaderLexer.NEWLINE;
    }

    List<Token> restOfLine() {
        var tokens = new ArrayList<Token>();
        while (nextInLine()) {
            tokens.add(token());
        }
        return List.copyOf(tokens);
    }

    private boolean isComment() {
        if (type != HeaderLexer.LINE_COMMENT && type != HeaderLexer.BLOCK_COMMENT) {
            return false;
        }
        if (comments > 0 && start < commentEnds[comments - 1]) {
            // Read a second time, after the lexer returned to an earlier offset.
            return true;
        }
        if (comments == commentStarts.length) {
            commentStarts = Arrays.copyOf(commentStarts, 2 * comments);
            commentEnds = Arrays.copyOf(commentEnds, 2 * comments);
        }
        commentStarts[comments] = start;
        commentEnds[comments++] = end;
        return true;
    }

    /** Returns the comments that have been read so far. */
    HeaderSyntax.Comments comments() {
        return new HeaderSyntax.Comments(
                source, Arrays.copyOf(commentStarts, comments), Arrays.copyOf(commentEnds, comments));
    }

    HeaderLexer lexer() {
        return lexer;
    }

    int type() {
        return type;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    Token token() {
        return new Token(type, text(), start, isSpaced);
    }

    /** Returns the spelling of the token; equal names and numbers share one string. */
    String text() {
        byte first = stream.symbols()[start];
        if (type >= HeaderLexer.LPAREN && end - start == 1 && first != SourceText.OTHER) {
            return PUNCTUATORS[first];
        }
        boolean isOnce = type == HeaderLexer.STRING || type == HeaderLexer.CHARACTER;
        return isOnce || !source.isAscii() ? source.substring(start, end) : names.name(stream.symbols(), start, end);
    }

    /** Returns the spelling without some first and last characters. */
    String inner(int first, int last) {
        return source.substring(start + first, end - last);
    }
}
