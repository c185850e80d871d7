package dev.codebook.model.merge;

import dev.codebook.model.Code;
import java.util.Collections;
import java.util.List;

/**
 * A definition in consecutive releases. Only its line may differ between the releases.
 *
 * @param code the definition in the last of the releases; its history has no versions
 * @param first the position of the first of the releases among all releases, from 0
 * @param last the position of the last of the releases, from 0
 */
record Segment(Code code, int first, int last) {

    List<Integer> lines() {
        var lines = code.history().lines();
        return lines.isEmpty() ? Collections.nCopies(last - first + 1, code.line()) : lines;
    }
}
