package dev.codebook.generator.preprocess;

import dev.codebook.grammar.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A declaration that directives split into pieces, for instance an {@code #if} inside the braces of an enum. */
final class SplitDeclaration {

    private final List<Token> tokens = new ArrayList<>();
    /** The condition of each piece, by the offset at which the piece begins; empty text for no condition. */
    private final TreeMap<Integer, String> conditions = new TreeMap<>();

    private final boolean isActive;

    SplitDeclaration(boolean isActive) {
        this.isActive = isActive;
    }

    /** Returns whether the first piece is active. */
    boolean isActive() {
        return isActive;
    }

    void add(List<Token> piece, @Nullable String condition) {
        conditions.put(piece.get(0).offset(), condition == null ? "" : condition);
        tokens.addAll(piece);
    }

    /** Returns the tokens of all pieces so far. */
    List<Token> tokens() {
        return tokens;
    }

    /** Returns the condition of the piece that contains an offset; null if it has none. */
    @Nullable
    String condition(int offset) {
        var piece = conditions.floorEntry(offset);
        return piece == null || piece.getValue().isEmpty() ? null : piece.getValue();
    }
}
