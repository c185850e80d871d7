package dev.codebook.lookup.explain;

import dev.codebook.lookup.Lookup;
import java.io.IOException;
import java.io.Reader;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds the codes in a log, line by line. */
public final class Explainer {

    /** The greatest number of counts. Real logs have fewer, but without a limit a hostile log could fill the memory. */
    private static final int MOST_COUNTS = 20_000;

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
        var counts = new LinkedHashMap<LogFinding.Key, LogSummary.Count>();
        var reader = LogReader.of(log);
        var columns = new W3cColumns();
        for (var line = reader.next(); line != null; line = reader.next()) {
            var findings = findings(line, columns);
            if (!findings.isEmpty()) {
                var text = line.string(line.from(), line.to());
                var found = new LogLine(reader.lineNumber(), reader.origin(), text, findings);
                lines.accept(found);
                found.distinct().forEach(finding -> count(finding, found.number(), counts));
            }
        }
        var most = counts.values().stream()
                .sorted(Comparator.comparingLong(LogSummary.Count::lines).reversed())
                .toList();
        return new LogSummary(reader.lineNumber(), most);
    }

    private static void count(LogFinding finding, long line, Map<LogFinding.Key, LogSummary.Count> counts) {
        var key = finding.key();
        var count = counts.get(key);
        if (count != null) {
            counts.put(key, new LogSummary.Count(count.first(), count.lines() + 1, count.firstLine()));
        } else if (counts.size() < MOST_COUNTS) {
            counts.put(key, new LogSummary.Count(finding, 1, line));
        }
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
