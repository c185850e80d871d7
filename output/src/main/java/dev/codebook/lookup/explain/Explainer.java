package dev.codebook.lookup.explain;

import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.explain.MeaningCache.Meaning;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds the codes in a log, line by line. */
public final class Explainer {

    private final MeaningCache meanings;

    public Explainer(Lookup lookup) {
        this.meanings = new MeaningCache(lookup);
    }

    /**
     * Finds the codes in a log, which is read to its end. The memory use does not depend on the length of the log.
     *
     * @param log the log, which stays open
     * @param lines receives the lines with codes, in order
     * @throws IOException if the log cannot be read
     */
    public LogSummary explain(Reader log, Consumer<LogLine> lines) throws IOException {
        var counts = new LineCounts();
        var reader = LogReader.of(log);
        var columns = new W3cColumns();
        while (reader.next()) {
            var findings = findings(reader, columns);
            if (!findings.isEmpty()) {
                var line = line(reader, findings);
                lines.accept(line);
                counts.add(line);
            }
        }
        return counts.summary(reader.lineNumber());
    }

    private static LogLine line(LogReader line, List<LogFinding> findings) {
        var text = new String(line.text(), line.from(), line.to() - line.from());
        return new LogLine(line.lineNumber(), line.origin(), text, findings);
    }

    private List<LogFinding> findings(LogReader line, W3cColumns columns) {
        columns.read(line.text(), line.from(), line.to());
        var ofColumn = columns.candidates(line.text(), line.from(), line.to());
        var candidates = ofColumn != null ? ofColumn : NumberScanner.of(line.text(), line.from(), line.to());
        if (candidates.isEmpty()) {
            return List.of();
        }
        var findings = new ArrayList<LogFinding>();
        long previous = 0;
        for (var candidate : candidates) {
            var digits = new String(line.text(), candidate.start(), candidate.end() - candidate.start());
            var meaning = meanings.of(digits, candidate.isHexadecimal()).in(candidate.space());
            var reading = meaning.reading();
            if (reading != null && isCode(candidate, meaning, previous)) {
                int offset = line.from();
                findings.add(
                        new LogFinding(candidate.start() - offset, candidate.end() - offset, reading, meaning.hits()));
                previous = reading.bits();
            }
        }
        return findings;
    }

    private static boolean isCode(NumberCandidate candidate, Meaning meaning, long previous) {
        return switch (candidate.trust()) {
            case ANNOUNCED -> meaning.isPlausible();
            case IN_FAILURE -> meaning.isFailure() || meaning.is(previous);
            case BY_FORM -> meaning.isCodeByItself() || meaning.is(previous);
            case REPEATED -> meaning.is(previous);
        };
    }
}
