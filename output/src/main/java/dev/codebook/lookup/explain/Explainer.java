package dev.codebook.lookup.explain;

import dev.codebook.lookup.Lookup;
import java.io.IOException;
import java.io.Reader;
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
     * @param lines receives the lines with codes, in order; it has received all lines of the text that was read before
     *     more is read
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
        var text = line.text();
        int from = line.from();
        int to = line.to();
        columns.read(text, from, to);
        var ofColumn = columns.candidates(text, from, to);
        var candidates = ofColumn != null ? ofColumn : NumberScanner.of(text, from, to);
        if (candidates == null) {
            return new ColouredLine(text, from, to).findings(meanings);
        }
        return candidates.isEmpty() ? List.of() : new LineScan(meanings, text, from, to, candidates).findings();
    }
}
