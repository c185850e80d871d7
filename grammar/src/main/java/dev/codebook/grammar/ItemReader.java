package dev.codebook.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads one header: groups the lexer's tokens into items and collects the comments. */
final class ItemReader {

    private final SourceText source;
    private final HeaderReader reader;
    private final TokenCursor cursor;
    private final HeaderLexer lexer;
    private final List<Item> items = new ArrayList<>();

    private List<Token> piece = new ArrayList<>();

    private int declaration;
    private final EnumMacros enumMacros = new EnumMacros();

    ItemReader(SourceText source, HeaderReader reader) {
        this.source = source;
        this.reader = reader;
        this.cursor = TokenCursor.of(source, reader.names());
        this.lexer = cursor.lexer();
    }

    HeaderSyntax header() {
        while (cursor.next()) {
            if (lexer.inDirective()) {
                endPiece(false);
                readDirective(cursor.start());
            } else if (isDeclarationToken()) {
                readDeclarationToken();
            } else if (enumMacros.hasOpeningMacro()) {
                openEnum(enumMacros.find(source.text(), cursor.start(), cursor.end()));
            }
        }
        endPiece(false);
        return new HeaderSyntax(source, List.copyOf(items), cursor.comments(), IncludeGuard.find(items));
    }

    private boolean isDeclarationToken() {
        return cursor.type() == HeaderLexer.ENUM
                || cursor.type() == HeaderLexer.TYPEDEF
                || cursor.type() == HeaderLexer.HANDLE
                || cursor.type() >= HeaderLexer.STRUCT;
    }

    private void readDeclarationToken() {
        if (lexer.declaration() != declaration) {
            endPiece(false);
            declaration = lexer.declaration();
        }
        piece.add(cursor.token());
        if (enumMacros.hasOpeningMacro() && !lexer.isClosed() && enumMacros.isEnd(cursor.token())) {
            lexer.endDeclaration();
        }
        if (lexer.isClosed()) {
            endPiece(true);
        }
    }

    private void openEnum(int start) {
        if (start >= 0) {
            lexer.openEnumBody(start);
        }
    }

    private void endPiece(boolean isLast) {
        if (!piece.isEmpty()) {
            items.add(new Item.Declaration(declaration, List.copyOf(piece), isLast));
            piece = new ArrayList<>();
        }
    }

    private void readDirective(int offset) {
        if (!cursor.nextInLine()) {
            return;
        }
        switch (cursor.type()) {
            case HeaderLexer.DEFINE -> readDefine();
            case HeaderLexer.UNDEF -> readNamed(name -> new Item.Undef(name, offset));
            case HeaderLexer.IFDEF -> readNamed(name -> new Item.If(defined(name, false), offset));
            case HeaderLexer.IFNDEF -> readNamed(name -> new Item.If(defined(name, true), offset));
            case HeaderLexer.IF -> items.add(new Item.If(cursor.restOfLine(), offset));
            case HeaderLexer.ELIF -> items.add(new Item.Elif(cursor.restOfLine(), offset));
            case HeaderLexer.ELIFDEF -> readNamed(name -> new Item.Elif(defined(name, false), offset));
            case HeaderLexer.ELIFNDEF -> readNamed(name -> new Item.Elif(defined(name, true), offset));
            case HeaderLexer.ELSE -> items.add(new Item.Else(offset));
            case HeaderLexer.ENDIF -> items.add(new Item.Endif(offset));
            case HeaderLexer.PRAGMA -> items.add(new Item.Pragma(cursor.restOfLine(), offset));
            case HeaderLexer.INCLUDE -> readInclude(offset);
            default -> {
                // #error, #line and other directives define nothing.
            }
        }
        skipLine();
    }

    private void skipLine() {
        while (cursor.nextInLine()) {
            // Tokens after a complete directive: #endif WORD.
        }
    }

    private void readNamed(Function<String, Item> item) {
        if (cursor.nextInLine()) {
            items.add(item.apply(cursor.text()));
        }
    }

    private List<Token> defined(String name, boolean isNegated) {
        return new DefinedCondition(name, isNegated, cursor.start());
    }

    private void readDefine() {
        if (!cursor.nextInLine()) {
            return;
        }
        int offset = cursor.start();
        if (cursor.type() == HeaderLexer.OBJECT_NAME) {
            var name = cursor.text();
            var body = cursor.restOfLine();
            add(new ObjectMacro(name, offset, endOf(body, offset + name.length()), body));
        } else if (cursor.type() == HeaderLexer.FUNCTION_NAME) {
            int from = cursor.end();
            add(new FunctionMacro(source, offset, from, endOfLine(), reader));
        }
    }

    private void add(Item.Define define) {
        items.add(define);
        if (lexer.hasBrace()) {
            enumMacros.define(define);
        }
    }

    /** Returns the offset after the last token of the line; comments do not count. */
    private int endOfLine() {
        int end = cursor.end();
        while (cursor.nextInLine()) {
            int last = cursor.end();
            while (last > cursor.start() && source.symbols()[last - 1] <= ' ') {
                last--;
            }
            end = last > cursor.start() ? last : end;
        }
        return end;
    }

    private static int endOf(List<Token> body, int endOfName) {
        if (body.isEmpty()) {
            return endOfName;
        }
        var last = body.get(body.size() - 1);
        return last.offset() + last.text().length();
    }

    private void readInclude(int offset) {
        if (!cursor.nextInLine()) {
            return;
        }
        if (cursor.type() == HeaderLexer.ANGLED_NAME || cursor.type() == HeaderLexer.QUOTED_NAME) {
            var name = cursor.inner(1, 1);
            items.add(new Item.Include(name, cursor.type() == HeaderLexer.ANGLED_NAME, List.of(), offset));
        } else {
            var tokens = new ArrayList<Token>();
            tokens.add(cursor.token());
            tokens.addAll(cursor.restOfLine());
            items.add(new Item.Include(null, false, List.copyOf(tokens), offset));
        }
    }
}
