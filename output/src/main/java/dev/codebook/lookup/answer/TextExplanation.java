package dev.codebook.lookup.answer;

import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.explain.LogFinding;
import dev.codebook.lookup.explain.LogLine;
import dev.codebook.lookup.explain.LogSummary;
import dev.codebook.text.PrintableText;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Renders the explanation of a log as text for people: each line with codes, the meanings of the codes below the line,
 * and at the end the number of lines with each code.
 */
public final class TextExplanation implements ExplanationFormat {

    private static final int MARGIN = 7;
    private static final String GAP = "  ";

    /** The greatest width of the column of names. A longer name moves its message to the right. */
    private static final int WIDEST_NAME = 40;

    /** The greatest length of a text between codes. Only the start and the end of a longer text are shown. */
    private static final int LONGEST_PART = 2000;

    private static final String CUT = " … ";

    @Override
    public String name() {
        return "text";
    }

    @Override
    public ExplanationWriter begin(Lookup lookup, PrintStream out, boolean isColoured, int width) {
        return new Page(lookup, new TerminalText(isColoured, width), out);
    }

    /** A row below a line or in the summary. */
    private record Row(String lead, String number, LikelyMeaning meaning) {}

    private static final class Page implements ExplanationWriter {

        private final Lookup lookup;
        private final DocText docs;
        private final TerminalText terminal;
        private final PrintStream out;

        Page(Lookup lookup, TerminalText terminal, PrintStream out) {
            this.lookup = lookup;
            this.docs = new DocText(terminal);
            this.terminal = terminal;
            this.out = out;
        }

        @Override
        public void line(LogLine line) {
            var origin = line.origin().isEmpty() ? "" : terminal.aside(PrintableText.of(line.origin())) + GAP;
            print(terminal.aside(right(line.number())) + GAP + origin + marked(line));
            var margin = " ".repeat(MARGIN + GAP.length());
            print(line.distinct().stream()
                    .flatMap(finding -> rows(margin, finding))
                    .toList());
            print("");
        }

        private Stream<Row> rows(String lead, LogFinding finding) {
            var number = finding.reading().input();
            return LikelyMeaning.of(finding, lookup).stream().map(meaning -> new Row(lead, number, meaning));
        }

        private String marked(LogLine line) {
            var marked = new StringBuilder();
            int end = 0;
            for (var finding : line.findings()) {
                marked.append(shortened(line.text().substring(end, finding.start())));
                marked.append(terminal.code(line.text().substring(finding.start(), finding.end())));
                end = finding.end();
            }
            return marked.append(shortened(line.text().substring(end))).toString();
        }

        private static String shortened(String part) {
            var text = part.length() <= LONGEST_PART
                    ? part
                    : part.substring(0, LONGEST_PART / 2) + CUT + part.substring(part.length() - LONGEST_PART / 2);
            return PrintableText.of(text.replace('\t', ' '));
        }

        @Override
        public void end(LogSummary summary) {
            var counts = summary.codes();
            if (counts.isEmpty()) {
                print("no codes in " + summary.lines() + (summary.lines() == 1 ? " line" : " lines"));
            } else if (summary.lines() > 1) {
                print(terminal.aside(
                        right("lines") + GAP + right("first") + GAP + "codes of " + summary.lines() + " lines"));
                print(counts.stream()
                        .flatMap(count -> rows(
                                right(count.lines()) + GAP + terminal.aside(right(count.firstLine())) + GAP,
                                count.first()))
                        .toList());
            }
            counts.stream().map(LogSummary.Count::first).forEach(this::docs);
        }

        private void docs(LogFinding finding) {
            var meaning = LikelyMeaning.of(finding, lookup).get(0);
            var lines = new ArrayList<String>();
            if (meaning.hit() != null) {
                var name = meaning.hit().name();
                docs.add(meaning.hit(), finding.reading().input() + (name.isEmpty() ? "" : " " + name), lines);
            }
            lines.forEach(this::print);
        }

        private void print(List<Row> rows) {
            int numbers =
                    rows.stream().mapToInt(row -> row.number.length()).max().orElse(0);
            int names = rows.stream()
                    .mapToInt(row -> row.meaning.name().length())
                    .filter(length -> length <= WIDEST_NAME)
                    .max()
                    .orElse(0);
            for (var row : rows) {
                var name = row.meaning.name();
                var why = row.meaning.why().isEmpty() ? "" : terminal.aside("(" + row.meaning.why() + ")");
                var rest = row.meaning.text() + (row.meaning.text().isEmpty() || why.isEmpty() ? "" : " ") + why;
                print((row.lead
                        + terminal.code(row.number)
                        + " ".repeat(numbers - row.number.length())
                        + GAP
                        + terminal.name(name)
                        + (rest.isEmpty() ? "" : " ".repeat(Math.max(0, names - name.length())) + GAP + rest)));
            }
        }

        private static String right(long number) {
            return right(Long.toString(number));
        }

        private static String right(String text) {
            return " ".repeat(Math.max(0, MARGIN - text.length())) + text;
        }

        private void print(String line) {
            out.print(line + "\n");
        }
    }
}
