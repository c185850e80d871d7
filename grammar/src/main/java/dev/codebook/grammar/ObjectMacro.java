package dev.codebook.grammar;

import java.util.List;

/** An object-like macro (C11 6.10.3p9). */
final class ObjectMacro extends Item.Define {

    private final String name;
    private final List<Token> body;

    ObjectMacro(String name, int offset, int end, List<Token> body) {
        super(offset, end);
        this.name = name;
        this.body = body;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isFunctionLike() {
        return false;
    }

    @Override
    public List<String> parameters() {
        return List.of();
    }

    @Override
    public boolean isVariadic() {
        return false;
    }

    @Override
    public List<Token> body() {
        return body;
    }
}
