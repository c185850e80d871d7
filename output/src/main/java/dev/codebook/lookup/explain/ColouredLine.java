package dev.codebook.lookup.explain;

import java.util.List;
import java.util.Objects;

/** A line without the sequences that colour it in a terminal: {@code ESC [ 1 ; 31 m}, ECMA-48 5.4. */
final class ColouredLine {

    private static final char ESCAPE = '\u001b';

    private final char[] text;
    private final int[] offsets;
    private int length;

    /** Removes the sequences from the text of a line. */
    ColouredLine(Line line) {
        text = new char[line.to() - line.from()];
        offsets = new int[text.length];
        for (int i = line.from(); i < line.to(); i++) {
            if (line.at(i) == ESCAPE && line.at(i + 1) == '[') {
                i += 2;
                while (i < line.to() && !isFinal(line.at(i))) {
                    i++;
                }
            } else {
                text[length] = line.at(i);
                offsets[length] = i - line.from();
                length++;
            }
        }
    }

    private static boolean isFinal(char c) {
        return c >= '@' && c <= '~';
    }

    /** Returns the codes of the line, with the offsets that they have in the coloured line. */
    List<LogFinding> findings(MeaningCache meanings) {
        var plain = new Line(text, 0, length);
        var candidates = Objects.requireNonNullElse(NumberScanner.of(plain), List.<NumberCandidate>of());
        return new LineScan(meanings, plain, candidates)
                .findings().stream()
                        .map(finding -> new LogFinding(
                                offsets[finding.start()],
                                offsets[finding.end() - 1] + 1,
                                finding.reading(),
                                finding.hits()))
                        .toList();
    }
}
