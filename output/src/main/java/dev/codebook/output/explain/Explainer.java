package dev.codebook.output.explain;

import dev.codebook.output.lookup.Hit;
import dev.codebook.output.lookup.Hit.Kind;
import dev.codebook.output.lookup.Lookup;
import dev.codebook.output.lookup.Reading;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the codes in a log, line by line. */
public final class Explainer {

    /** More different codes than a log has; with them all a hostile one would fill the memory. */
    private static final int MOST_NUMBERS = 20_000;

    private final Lookup lookup;
    /** What numbers mean: a log repeats them. */
    private final Map<Reading, List<Hit>> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Reading, List<Hit>> eldest) {
            return size() > MOST_NUMBERS;
        }
    };

    /** @param lookup says what a number means */
    public Explainer(Lookup lookup) {
        this.lookup = lookup;
    }

    /**
     * Reads a log to its end, in a memory that does not depend on its length.
     *
     * @param log stays open
     * @param lines takes the lines with codes, in order
     * @throws IOException if the log cannot be read
     */
    public Summary explain(Reader log, Consumer<Line> lines) throws IOException {
        var counts = new LinkedHashMap<Long, Summary.Count>();
        var reader = new LineReader(log);
        while (reader.next()) {
            var findings = findings(reader);
            if (!findings.isEmpty()) {
                lines.accept(new Line(reader.number(), reader.line(), findings));
                findings.forEach(finding -> count(finding, reader.number(), counts));
            }
        }
        var sorted = counts.values().stream()
                .sorted(Comparator.comparingLong(Summary.Count::count).reversed())
                .toList();
        return new Summary(reader.number(), sorted);
    }

    private static void count(Finding finding, long line, Map<Long, Summary.Count> counts) {
        if (counts.size() >= MOST_NUMBERS
                && !counts.containsKey(finding.reading().bits())) {
            return;
        }
        counts.merge(
                finding.reading().bits(),
                new Summary.Count(finding, 1, line),
                (known, one) -> new Summary.Count(known.first(), known.count() + 1, known.firstLine()));
    }

    private List<Finding> findings(LineReader line) {
        var candidates = Candidates.of(line.text(), line.from(), line.to());
        if (candidates.isEmpty()) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        for (var candidate : candidates) {
            var digits = new String(line.text(), candidate.start(), candidate.end() - candidate.start());
            var reading = reading(digits, candidate.isHexadecimal());
            if (reading != null && reading.bits() != 0) {
                var hits = known.computeIfAbsent(reading, lookup::find);
                if (isCode(candidate, reading, hits)) {
                    int offset = line.from();
                    findings.add(new Finding(candidate.start() - offset, candidate.end() - offset, reading, hits));
                }
            }
        }
        return findings;
    }

    private static @Nullable Reading reading(String digits, boolean isHexadecimal) {
        var base = isHexadecimal ? Reading.Base.HEXADECIMAL : Reading.Base.DECIMAL;
        return Lookup.readings(digits).stream()
                .filter(reading -> reading.base() == base && !reading.isWide())
                .findFirst()
                .orElse(null);
    }

    /** What is called a code is one, unless it is a small number that no header has; of others only a header can tell. */
    private static boolean isCode(Candidate candidate, Reading reading, List<Hit> hits) {
        if (candidate.isCalledCode() && reading.bits() >>> 31 == 1) {
            return true;
        }
        return hits.stream()
                .anyMatch(hit -> hit.kind() == Kind.DOCUMENTED
                        || hit.entry() != null && hit.entry().isCode());
    }
}
