package dev.codebook.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One header being read: the lexer's tokens in, items and comments out. */
final class Reading {

    /** Each ASCII character as a string: nearly all punctuators are one of these. */
    private static final String[] PUNCTUATORS =
            IntStream.range(0, 128).mapToObj(c -> String.valueOf((char) c)).toArray(String[]::new);

    private final SourceText source;
    private final HeaderStream stream;
    private final NamePool names;
    private final HeaderLexer lexer;
    private final List<Item> items = new ArrayList<>();
    private int[] commentStarts = new int[16];
    private int[] commentEnds = new int[16];
    private int comments;

    /** The tokens of the declaration's piece that is being read. */
    private List<Token> piece = new ArrayList<>();

    private int declaration;

    private int type;
    private int start;
    private int end;
    private boolean isSpaced;

    Reading(SourceText source, NamePool names) {
        this.source = source;
        this.names = names;
        this.stream = new HeaderStream(source);
        this.lexer = HeaderReader.lexer(stream);
    }

    HeaderSyntax header() {
        while (next()) {
            if (lexer.inDirective()) {
                endPiece(false);
                readDirective(start);
            } else if (isDeclarationToken()) {
                readDeclarationToken();
            }
        }
        endPiece(false);
        var places = new HeaderSyntax.Comments(
                source, Arrays.copyOf(commentStarts, comments), Arrays.copyOf(commentEnds, comments));
        return new HeaderSyntax(source, List.copyOf(items), places, Guards.find(items));
    }

    /** Goes on to the next token that is no comment; false at the end. */
    private boolean next() {
        int previousEnd = end;
        do {
            if (lexer.nextToken() == NoToken.END) {
                type = HeaderLexer.EOF;
                return false;
            }
            type = lexer.getType();
            start = lexer._tokenStartCharIndex;
            end = lexer.getCharIndex();
            if (type == HeaderLexer.LINE_COMMENT || type == HeaderLexer.BLOCK_COMMENT) {
                addComment();
            }
        } while (type == HeaderLexer.LINE_COMMENT || type == HeaderLexer.BLOCK_COMMENT);
        isSpaced = start > previousEnd;
        return true;
    }

    private void addComment() {
        if (comments == commentStarts.length) {
            commentStarts = Arrays.copyOf(commentStarts, 2 * comments);
            commentEnds = Arrays.copyOf(commentEnds, 2 * comments);
        }
        commentStarts[comments] = start;
        commentEnds[comments++] = end;
    }

    private boolean isDeclarationToken() {
        return type == HeaderLexer.ENUM
                || type == HeaderLexer.TYPEDEF
                || type == HeaderLexer.HANDLE
                || type >= HeaderLexer.STRUCT;
    }

    private void readDeclarationToken() {
        if (lexer.declaration() != declaration) {
            endPiece(false);
            declaration = lexer.declaration();
        }
        piece.add(token());
        if (lexer.isClosed()) {
            endPiece(true);
        }
    }

    private void endPiece(boolean isLast) {
        if (!piece.isEmpty()) {
            items.add(new Item.Declaration(declaration, List.copyOf(piece), isLast));
            piece = new ArrayList<>();
        }
    }

    private void readDirective(int offset) {
        if (!nextInLine()) {
            return;
        }
        switch (type) {
            case HeaderLexer.DEFINE -> readDefine();
            case HeaderLexer.UNDEF -> readNamed(name -> new Item.Undef(name, offset));
            case HeaderLexer.IFDEF -> readNamed(name -> new Item.If(defined(name, false), offset));
            case HeaderLexer.IFNDEF -> readNamed(name -> new Item.If(defined(name, true), offset));
            case HeaderLexer.IF -> items.add(new Item.If(restOfLine(), offset));
            case HeaderLexer.ELIF -> items.add(new Item.Elif(restOfLine(), offset));
            case HeaderLexer.ELSE -> items.add(new Item.Else(offset));
            case HeaderLexer.ENDIF -> items.add(new Item.Endif(offset));
            case HeaderLexer.PRAGMA -> items.add(new Item.Pragma(restOfLine(), offset));
            case HeaderLexer.INCLUDE -> readInclude(offset);
            default -> {
                // #error, #line and the rest define nothing.
            }
        }
        skipLine();
    }

    private boolean nextInLine() {
        return type != HeaderLexer.NEWLINE && type != HeaderLexer.EOF && next() && type != HeaderLexer.NEWLINE;
    }

    private void skipLine() {
        while (nextInLine()) {
            // Tokens behind a directive that is complete: #endif WORD.
        }
    }

    private List<Token> restOfLine() {
        var tokens = new ArrayList<Token>();
        while (nextInLine()) {
            tokens.add(token());
        }
        return List.copyOf(tokens);
    }

    private void readNamed(java.util.function.Function<String, Item> item) {
        if (nextInLine()) {
            items.add(item.apply(text()));
        }
    }

    /** {@code #ifdef NAME} and {@code #ifndef NAME} in the words of {@code #if}. */
    private List<Token> defined(String name, boolean isNegated) {
        var tokens = new ArrayList<Token>();
        if (isNegated) {
            tokens.add(new Token(HeaderLexer.NOT, "!", start, false));
        }
        tokens.add(new Token(HeaderLexer.IDENTIFIER, "defined", start, false));
        tokens.add(new Token(HeaderLexer.LPAREN, "(", start, false));
        tokens.add(new Token(HeaderLexer.IDENTIFIER, name, start, false));
        tokens.add(new Token(HeaderLexer.RPAREN, ")", start, false));
        return List.copyOf(tokens);
    }

    private void readDefine() {
        if (!nextInLine()) {
            return;
        }
        int offset = start;
        if (type == HeaderLexer.OBJECT_NAME) {
            var name = text();
            var body = restOfLine();
            items.add(new Item.Define(name, null, false, body, offset, endOf(body, offset + name.length())));
        } else if (type == HeaderLexer.FUNCTION_NAME) {
            var name = source.text().substring(start, end - 1);
            var parameters = new ArrayList<String>();
            boolean isVariadic = readParameters(parameters);
            int headEnd = end;
            var body = restOfLine();
            items.add(new Item.Define(name, List.copyOf(parameters), isVariadic, body, offset, endOf(body, headEnd)));
        }
    }

    private static int endOf(List<Token> body, int otherwise) {
        if (body.isEmpty()) {
            return otherwise;
        }
        var last = body.get(body.size() - 1);
        return last.offset() + last.text().length();
    }

    /** Reads up to the closing parenthesis; whether the last parameter is variadic. */
    private boolean readParameters(List<String> parameters) {
        boolean isVariadic = false;
        while (nextInLine() && type != HeaderLexer.RPAREN) {
            if (type == HeaderLexer.ELLIPSIS) {
                isVariadic = true;
                parameters.add("__VA_ARGS__");
            } else if (type != HeaderLexer.COMMA) {
                parameters.add(text());
            }
        }
        return isVariadic;
    }

    private void readInclude(int offset) {
        if (!nextInLine()) {
            return;
        }
        if (type == HeaderLexer.ANGLED_NAME || type == HeaderLexer.QUOTED_NAME) {
            var name = source.text().substring(start + 1, end - 1);
            items.add(new Item.Include(name, type == HeaderLexer.ANGLED_NAME, List.of(), offset));
        } else {
            var tokens = new ArrayList<Token>();
            tokens.add(token());
            tokens.addAll(restOfLine());
            items.add(new Item.Include(null, false, List.copyOf(tokens), offset));
        }
    }

    private Token token() {
        return new Token(type, text(), start, isSpaced);
    }

    private String text() {
        var text = source.text();
        if (type >= HeaderLexer.LPAREN && end - start == 1 && text.charAt(start) < PUNCTUATORS.length) {
            return PUNCTUATORS[text.charAt(start)];
        }
        boolean isOnce = type == HeaderLexer.NUMBER || type == HeaderLexer.STRING || type == HeaderLexer.CHARACTER;
        return isOnce || !source.isAscii() ? text.substring(start, end) : names.name(stream.symbols(), start, end);
    }
}
