package dev.codebook.grammar;

import java.util.BitSet;

/** The open braces, each either the body of a function or class, or a global scope. */
final class BraceStack {

    private final boolean isAlwaysLocal;
    /** Whether each open brace opens a body; {@code namespace} and {@code extern "C"} do not. */
    private final BitSet bodies = new BitSet();

    private int open;

    /** @param isAlwaysLocal whether the stack itself is inside a body */
    BraceStack(boolean isAlwaysLocal) {
        this.isAlwaysLocal = isAlwaysLocal;
    }

    boolean isEmpty() {
        return open == 0;
    }

    /** Returns whether a declaration here is local to a function or class. */
    boolean isLocal() {
        return isAlwaysLocal || !bodies.isEmpty();
    }

    void open(boolean isGlobalScope) {
        bodies.set(open++, !isGlobalScope);
    }

    void close() {
        bodies.clear(--open);
    }
}
