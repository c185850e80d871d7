package dev.codebook.lookup.answer;

import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.explain.LogFinding;
import dev.codebook.lookup.explain.LogLine;
import dev.codebook.lookup.explain.LogSummary;
import dev.codebook.text.PrintableText;
import java.io.PrintStream;
import java.util.stream.Stream;

/**
 * Writes the explanation of a log as text for people: each line with codes, the meanings of the codes below the line,
 * and at the end the number of lines with each code.
 */
final class TextExplanation implements ExplanationFormat.Writer {

    private static final int MARGIN = 7;
    private static final String GAP = "  ";

    /** The greatest width of the column of names. A longer name moves its message to the right. */
    private static final int WIDEST_NAME = 40;

    /** The greatest length of a text between codes. Only the start and the end of a longer text are shown. */
    private static final int LONGEST_PART = 2000;

    private final Lookup lookup;
    private final PrintStream out;
    private final TerminalText terminal;

    TextExplanation(Lookup lookup, PrintStream out, TerminalText terminal) {
        this.lookup = lookup;
        this.out = out;
        this.terminal = terminal;
    }

    /** A row below a line or in the summary. */
    private record Row(String lead, String number, LikelyMeaning meaning) {}

    @Override
    public void line(LogLine line) {
        var origin = line.origin().isEmpty() ? "" : aside(PrintableText.of(line.origin())) + GAP;
        print(aside(right(line.number())) + GAP + origin + marked(line));
        var margin = " ".repeat(MARGIN + GAP.length());
        print(line.distinct().stream().flatMap(finding -> rows(margin, finding)));
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
            end = finding.end();
            marked.append(terminal.styled(TerminalText.CODE, line.text().substring(finding.start(), end)));
        }
        return marked.append(shortened(line.text().substring(end))).toString();
    }

    private static String shortened(String part) {
        int cut = part.length() - LONGEST_PART / 2;
        var text = part.length() <= LONGEST_PART
                ? part
                : part.substring(0, LONGEST_PART / 2) + " … " + part.substring(cut);
        return PrintableText.of(text.replace('\t', ' '));
    }

    @Override
    public void end(LogSummary summary) {
        if (summary.codes().isEmpty()) {
            print("no codes in " + summary.lines() + (summary.lines() == 1 ? " line" : " lines"));
        } else if (summary.lines() > 1) {
            print(aside(right("lines") + GAP + right("first") + GAP + "codes of " + summary.lines() + " lines"));
            print(summary.codes().stream()
                    .flatMap(count ->
                            rows(right(count.lines()) + GAP + aside(right(count.firstLine())) + GAP, count.first())));
        }
        var docs = new DocText(terminal);
        for (var count : summary.codes()) {
            var hit = LikelyMeaning.of(count.first(), lookup).get(0).hit();
            if (hit != null) {
                docs.add(hit, (count.first().reading().input() + " " + hit.name()).strip());
            }
        }
        out.print(terminal.take());
    }

    private void print(Stream<Row> stream) {
        var rows = stream.toList();
        int numbers = widest(rows.stream().map(Row::number), Integer.MAX_VALUE);
        int names = widest(rows.stream().map(row -> row.meaning.name()), WIDEST_NAME);
        for (var row : rows) {
            var name = terminal.styled(TerminalText.NAME, row.meaning.name());
            var why = row.meaning.why().isEmpty() ? "" : aside("(" + row.meaning.why() + ")");
            var rest = row.meaning.text() + (row.meaning.text().isEmpty() || why.isEmpty() ? "" : " ") + why;
            print(row.lead
                    + terminal.styled(TerminalText.CODE, row.number)
                    + " ".repeat(numbers - row.number.length())
                    + GAP
                    + name
                    + (rest.isEmpty()
                            ? ""
                            : " ".repeat(Math.max(0, names - row.meaning.name().length())) + GAP + rest));
        }
    }

    private static int widest(Stream<String> texts, int most) {
        return texts.mapToInt(String::length)
                .filter(length -> length <= most)
                .max()
                .orElse(0);
    }

    private String aside(String text) {
        return terminal.styled(TerminalText.ASIDE, text);
    }

    private static String right(Object number) {
        var text = number.toString();
        return " ".repeat(Math.max(0, MARGIN - text.length())) + text;
    }

    private void print(String line) {
        out.print(line + "\n");
    }
}
