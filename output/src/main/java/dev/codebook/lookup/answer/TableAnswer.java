package dev.codebook.lookup.answer;

import dev.codebook.lookup.Answer;
import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.Reading;
import dev.codebook.text.PrintableText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Renders answers as a table with a row for each number, as Markdown (GitHub Flavored Markdown) or CSV (RFC 4180): the
 * number in hexadecimal, unsigned and signed, and the name and message of its best meaning. A number that no header has,
 * and an input that finds nothing, have an empty name.
 *
 * @param name the name of the format, {@code markdown} or {@code csv}
 */
record TableAnswer(String name) implements AnswerFormat {

    /** The characters with a meaning inside a line, which a backslash escapes (CommonMark 2.4, GFM 4.10). */
    private static final String MARKUP = "\\`*[]<>|~&#!";

    private static final List<String> HEAD = List.of("hex", "unsigned", "signed", "name", "message");

    private boolean isMarkdown() {
        return name.equals("markdown");
    }

    @Override
    public String render(Lookup lookup, List<Answer> answers, boolean isColoured, int width) {
        var table = new StringBuilder();
        add(HEAD, table);
        if (isMarkdown()) {
            table.append("| --- | ---: | ---: | --- | --- |\n");
        }
        for (var answer : answers) {
            var words = new ArrayList<String>();
            var best = Meaning.of(answer.hits());
            if (answer.readings().isEmpty()
                    || best != null && best.hit().reading().isEmpty()) {
                addWord(answer, table);
                continue;
            }
            for (var reading : answer.readings()) {
                if (!words.contains(reading.input())) {
                    words.add(reading.input());
                    addNumber(reading, answer, table);
                }
            }
        }
        return table.toString();
    }

    private void addWord(Answer answer, StringBuilder table) {
        var meaning = Meaning.of(answer.hits());
        var code = meaning == null ? null : meaning.hit().code().orElse(null);
        add(
                code == null
                        ? List.of("", "", "")
                        : List.of(
                                code.hex(), Long.toUnsignedString(code.bits()), Long.toString(NumberText.signed(code))),
                meaning,
                table);
    }

    /** Adds a row for a word that is a number, in the base with the best meaning. */
    private void addNumber(Reading first, Answer answer, StringBuilder table) {
        var hits = new ArrayList<Hit>();
        for (var hit : answer.hits()) {
            if (hit.reading().isPresent() && hit.reading().get().input().equals(first.input())) {
                hits.add(hit);
            }
        }
        var meaning = Meaning.of(hits);
        var reading = meaning == null ? first : meaning.hit().reading().orElse(first);
        add(
                List.of(reading.hex(), Long.toUnsignedString(reading.bits()), Long.toString(reading.signed())),
                meaning,
                table);
    }

    private void add(List<String> number, @Nullable Meaning meaning, StringBuilder table) {
        var row = new ArrayList<>(number);
        row.add(meaning == null ? "" : meaning.name());
        row.add(meaning == null ? "" : meaning.message());
        add(row, table);
    }

    private void add(List<String> cells, StringBuilder table) {
        for (int i = 0; i < cells.size(); i++) {
            if (isMarkdown()) {
                table.append(i == 0 ? "| " : " | ").append(markdown(cells.get(i)));
            } else {
                table.append(i == 0 ? "" : ",").append(csv(cells.get(i)));
            }
        }
        table.append(isMarkdown() ? " |\n" : "\r\n");
    }

    /** Escapes the characters that have a meaning in Markdown or HTML. An underscore inside a word has none. */
    private static String markdown(String cell) {
        var text = TerminalText.oneLine(cell);
        var escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isInWord = i > 0
                    && i + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(i - 1))
                    && Character.isLetterOrDigit(text.charAt(i + 1));
            boolean isMarkup = character == '_' ? !isInWord : MARKUP.indexOf(character) >= 0;
            escaped.append(isMarkup ? "\\" : "").append(character);
        }
        return escaped.toString();
    }

    private static String csv(String cell) {
        var text = new StringBuilder();
        for (var line : cell.split("\n", -1)) {
            text.append(text.length() == 0 ? "" : "\n").append(PrintableText.of(line));
        }
        boolean isQuoted = text.indexOf("\"") >= 0 || text.indexOf(",") >= 0 || text.indexOf("\n") >= 0;
        return isQuoted ? '"' + text.toString().replace("\"", "\"\"") + '"' : text.toString();
    }
}
