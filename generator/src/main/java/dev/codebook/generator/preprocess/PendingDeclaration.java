package dev.codebook.generator.preprocess;

import dev.codebook.grammar.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A declaration whose pieces are being put together: an {@code #if} may stand inside an enum's braces. */
final class PendingDeclaration {

    private final List<Token> tokens = new ArrayList<>();
    /** The words of the conditions around each piece, by where it begins; empty words for none. */
    private final TreeMap<Integer, String> conditions = new TreeMap<>();

    private final boolean isActive;

    PendingDeclaration(boolean isActive) {
        this.isActive = isActive;
    }

    /** Whether its first piece is active. */
    boolean isActive() {
        return isActive;
    }

    void add(List<Token> piece, @Nullable String condition) {
        conditions.put(piece.get(0).offset(), condition == null ? "" : condition);
        tokens.addAll(piece);
    }

    /** The tokens of all pieces so far. */
    List<Token> tokens() {
        return tokens;
    }

    /** The condition around the piece that a place belongs to. */
    @Nullable
    String condition(int offset) {
        var piece = conditions.floorEntry(offset);
        return piece == null || piece.getValue().isEmpty() ? null : piece.getValue();
    }
}
