package dev.codebook.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function-like macro (C11 6.10.3p10). Its name, parameters and replacement list are read on demand: only few of the
 * hundreds of thousands of these macros in a release are used.
 */
final class FunctionMacro extends Item.Define {

    private final SourceText source;
    /** The offset after the opening parenthesis. */
    private final int from;

    private final HeaderReader reader;

    private @Nullable String name;
    private volatile @Nullable Replacement replacement;

    /** The parameters and the replacement list. */
    private record Replacement(List<String> parameters, boolean isVariadic, List<Token> body) {}

    FunctionMacro(SourceText source, int offset, int from, int end, HeaderReader reader) {
        super(offset, end);
        this.source = source;
        this.from = from;
        this.reader = reader;
    }

    @Override
    public String name() {
        var known = name;
        if (known == null) {
            known = source.substring(offset(), from - 1);
            name = known;
        }
        return known;
    }

    @Override
    public boolean isFunctionLike() {
        return true;
    }

    @Override
    public List<String> parameters() {
        return replacement().parameters;
    }

    @Override
    public boolean isVariadic() {
        return replacement().isVariadic;
    }

    @Override
    public List<Token> body() {
        return replacement().body;
    }

    private Replacement replacement() {
        var known = replacement;
        if (known == null) {
            known = read(TokenCursor.inDirective(source, from, end(), reader.names()));
            replacement = known;
        }
        return known;
    }

    private static Replacement read(TokenCursor cursor) {
        var parameters = new ArrayList<String>();
        boolean isVariadic = false;
        while (cursor.nextInLine() && cursor.type() != HeaderLexer.RPAREN) {
            if (cursor.type() == HeaderLexer.ELLIPSIS) {
                isVariadic = true;
                parameters.add("__VA_ARGS__");
            } else if (cursor.type() != HeaderLexer.COMMA) {
                parameters.add(cursor.text());
            }
        }
        return new Replacement(List.copyOf(parameters), isVariadic, cursor.restOfLine());
    }
}
