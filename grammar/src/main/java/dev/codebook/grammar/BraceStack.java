package dev.codebook.grammar;

import java.util.BitSet;

/** The braces that are open at a place, and whether they are the body of something: a function, a class. */
final class BraceStack {

    private final boolean isOuterInside;
    /** For each open brace whether it is a body's; those of {@code namespace} and {@code extern "C"} are not. */
    private final BitSet bodies = new BitSet();

    private int open;

    /** @param isOuterInside whether all of it is in a body */
    BraceStack(boolean isOuterInside) {
        this.isOuterInside = isOuterInside;
    }

    boolean isEmpty() {
        return open == 0;
    }

    /** Whether a declaration here is local to something. */
    boolean isInside() {
        return isOuterInside || !bodies.isEmpty();
    }

    void open(boolean isScope) {
        bodies.set(open++, !isScope);
    }

    void close() {
        bodies.clear(--open);
    }
}
