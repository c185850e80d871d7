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
            var line = reader.line();
            var findings = findings(line, columns);
            if (!findings.isEmpty()) {
                var text = line.string(line.from(), line.to());
                var found = new LogLine(reader.lineNumber(), reader.origin(), text, findings);
                lines.accept(found);
                counts.add(found);
            }
        }
        return counts.summary(reader.lineNumber());
    }

    private List<LogFinding> findings(Line line, W3cColumns columns) {
        columns.read(line);
        var ofColumn = columns.candidates(line);
        var candidates = ofColumn != null ? ofColumn : NumberScanner.of(line);
        if (candidates == null) {
            return new ColouredLine(line).findings(meanings);
        }
        return candidates.isEmpty() ? List.of() : new LineScan(meanings, line, candidates).findings();
    }
}
