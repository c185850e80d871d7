package dev.codebook.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads what follows the name and the opening parenthesis of a function-like macro (C11 6.10.3p10). */
final class FunctionMacro {

    private final TokenCursor cursor;

    private FunctionMacro(TokenCursor cursor) {
        this.cursor = cursor;
    }

    /** The reading, to be done when it is needed. */
    static Supplier<Item.Define.Replacement> reading(SourceText source, int from, int to, HeaderReader reader) {
        return () -> new FunctionMacro(TokenCursor.inDirective(source, from, to, reader.names())).replacement();
    }

    private Item.Define.Replacement replacement() {
        var parameters = new ArrayList<String>();
        boolean isVariadic = readParameters(parameters);
        return new Item.Define.Replacement(List.copyOf(parameters), isVariadic, cursor.restOfLine());
    }

    /** Reads up to the closing parenthesis; whether the last parameter is variadic. */
    private boolean readParameters(List<String> parameters) {
        boolean isVariadic = false;
        while (cursor.nextInLine() && cursor.type() != HeaderLexer.RPAREN) {
            if (cursor.type() == HeaderLexer.ELLIPSIS) {
                isVariadic = true;
                parameters.add("__VA_ARGS__");
            } else if (cursor.type() != HeaderLexer.COMMA) {
                parameters.add(cursor.text());
            }
        }
        return isVariadic;
    }
}
