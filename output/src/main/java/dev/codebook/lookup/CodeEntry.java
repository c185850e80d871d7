package dev.codebook.lookup;

import dev.codebook.model.Code;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Doc;
import java.util.List;

/**
 * A code of the codebook with its table, position and documentation.
 *
 * @param table the table of the code
 * @param code the code
 * @param row the position of the code among all codes of the codebook, from 0
 * @param docs the documentation of the code in pages, exact matches first
 */
public record CodeEntry(CodeTable table, Code code, int row, List<Doc> docs) {

    /** Returns whether this is a code of its table and not another constant of the header. */
    public boolean isCode() {
        return code.scope() == Code.Scope.CODE;
    }

    /** Returns the rank among equally good matches: codes before other constants, live definitions before others. */
    int reserve() {
        return (isCode() ? 0 : 2) + (code.live() ? 0 : 1);
    }
}
