package dev.codebook.lookup;

import dev.codebook.model.Code;
import dev.codebook.model.CodeTable;

/**
 * A code where it stands.
 *
 * @param table its table
 * @param code the code
 * @param row its place among all codes of the codebook, from 0
 */
public record CodeEntry(CodeTable table, Code code, int row) {

    /** Whether it is a code of its table, not just another constant of the header. */
    public boolean isCode() {
        return code.scope() == Code.Scope.CODE;
    }

    /** What stands before another with everything else equal: codes before constants, live ones before others. */
    int reserve() {
        return (isCode() ? 0 : 2) + (code.live() ? 0 : 1);
    }
}
