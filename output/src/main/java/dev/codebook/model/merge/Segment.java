package dev.codebook.model.merge;

import dev.codebook.model.Code;
import java.util.Collections;
import java.util.List;

/**
 * A definition in releases that follow one another and have it alike, the line aside.
 *
 * @param code as the last of them has it, from the first to the last; its past has lines only
 * @param first the place of the first among all releases, from 0
 * @param last the place of the last
 */
record Segment(Code code, int first, int last) {

    /** The line in each of the releases. */
    List<Integer> lines() {
        var lines = code.history().lines();
        return lines.isEmpty() ? Collections.nCopies(last - first + 1, code.line()) : lines;
    }
}
