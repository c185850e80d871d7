package dev.codebook.lookup.answer;

import dev.codebook.lookup.Answer;
import dev.codebook.lookup.Reading;
import dev.codebook.text.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Renders answers as a table with a row for each number, as Markdown (GitHub Flavored Markdown) or CSV (RFC 4180): the
 * number in hexadecimal, unsigned and signed, and the name and message of its best meaning. A pattern has a row for each
 * code that matches. A number that no header has, and an input that finds nothing, have an empty name.
 */
final class TableAnswer {

    private static final List<String> HEAD = List.of("hex", "unsigned", "signed", "name", "message");

    /**
     * The characters with a meaning in Markdown or HTML, which a backslash escapes (CommonMark 2.4, GFM 4.10). An
     * underscore inside a word has none.
     */
    private static final String MARKUP = "[\\\\`*\\[\\]<>|~&#!]|(?<![\\p{L}\\p{Nd}])_|_(?![\\p{L}\\p{Nd}])";

    private TableAnswer() {}

    static String render(List<Answer> answers, boolean isMarkdown) {
        var rows = answers.stream().flatMap(TableAnswer::rows);
        if (!isMarkdown) {
            return Stream.concat(Stream.of(HEAD), rows)
                    .map(row -> row.stream().map(TableAnswer::csv).collect(Collectors.joining(",", "", "\r\n")))
                    .collect(Collectors.joining());
        }
        var head = "| " + String.join(" | ", HEAD) + " |\n| --- | ---: | ---: | --- | --- |\n";
        return rows.map(row -> row.stream().map(TableAnswer::markdown).collect(Collectors.joining(" | ", "| ", " |\n")))
                .collect(Collectors.joining("", head, ""));
    }

    private static Stream<List<String>> rows(Answer answer) {
        var best = Meaning.of(answer.hits());
        if (Meaning.isOfPattern(answer)) {
            return answer.hits().stream().map(hit -> row(null, Meaning.of(hit, List.of())));
        }
        if (answer.readings().isEmpty() || best != null && best.hit().reading().isEmpty()) {
            return Stream.of(row(null, best));
        }
        return answer.readings().stream().map(Reading::input).distinct().map(word -> number(word, answer));
    }

    /** Returns the row of a word that is a number, in the base with the best meaning. */
    private static List<String> number(String word, Answer answer) {
        Predicate<Reading> isWord = reading -> reading.input().equals(word);
        var first = answer.readings().stream().filter(isWord).findFirst().orElseThrow();
        var hits = answer.hits().stream()
                .filter(hit -> hit.reading().filter(isWord).isPresent());
        var meaning = Meaning.of(hits.toList());
        return row(meaning == null ? first : meaning.hit().reading().orElse(first), meaning);
    }

    private static List<String> row(@Nullable Reading number, @Nullable Meaning meaning) {
        var code = meaning == null ? null : meaning.hit().code().orElse(null);
        var row = new ArrayList<>(NumberText.notations(number, code));
        row.add(meaning == null ? "" : meaning.name());
        row.add(meaning == null ? "" : meaning.message());
        return row;
    }

    private static String markdown(String cell) {
        return TerminalText.oneLine(cell).replaceAll(MARKUP, "\\\\$0");
    }

    private static String csv(String cell) {
        var lines = Stream.of(cell.split("\n", -1)).map(PrintableText::of);
        var text = lines.collect(Collectors.joining("\n"));
        boolean isQuoted = text.contains("\"") || text.contains(",") || text.contains("\n");
        return isQuoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
