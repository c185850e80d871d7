package dev.codebook.lookup.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A line without the sequences that colour it in a terminal: {@code ESC [ 1 ; 31 m}, ECMA-48 5.4. */
final class ColouredLine {

    private static final char ESCAPE = '\u001b';

    private final char[] text;
    private final int[] offsets;
    private int length;

    /** Removes the sequences from the text between two offsets. */
    ColouredLine(char[] coloured, int from, int to) {
        text = new char[to - from];
        offsets = new int[to - from];
        for (int i = from; i < to; i++) {
            if (coloured[i] == ESCAPE && i + 1 < to && coloured[i + 1] == '[') {
                i += 2;
                while (i < to && !isFinal(coloured[i])) {
                    i++;
                }
            } else {
                text[length] = coloured[i];
                offsets[length] = i - from;
                length++;
            }
        }
    }

    private static boolean isFinal(char c) {
        return c >= '@' && c <= '~';
    }

    /** Returns the codes of the line, with the offsets that they have in the coloured line. */
    List<LogFinding> findings(MeaningCache meanings) {
        var plain = Arrays.copyOf(text, length);
        var candidates = Objects.requireNonNullElse(NumberScanner.of(plain, 0, length), List.<NumberCandidate>of());
        return new LineScan(meanings, plain, 0, length, candidates)
                .findings().stream()
                        .map(finding -> new LogFinding(
                                offsets[finding.start()],
                                offsets[finding.end() - 1] + 1,
                                finding.reading(),
                                finding.hits()))
                        .toList();
    }
}
