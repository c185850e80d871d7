package dev.codebook.output.csv;

import dev.codebook.model.Codebook;
import dev.codebook.model.Column;
import dev.codebook.model.Facilities;
import dev.codebook.model.Value;
import dev.codebook.output.file.CodebookWriter;
import dev.codebook.output.file.OutputFolder;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code codebook.csv} by RFC 4180, in UTF-8 without a byte order mark. Each line ends with CR LF. The first
 * line contains the names of the columns.
 *
 * <p>A value that does not apply is an empty field; an empty text is a pair of quotation marks. Fields that start with
 * {@code =}, {@code +}, {@code -} or {@code @} get no prefix. A prefix would change the data for all other readers, and
 * negative numbers start with {@code -} too. In a spreadsheet, import the columns as text.
 */
public final class CsvWriter implements CodebookWriter {

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]|^\\s|\\s$|^$");

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String place() {
        return "codebook.csv";
    }

    @Override
    public void write(Codebook codebook, OutputFolder folder) throws IOException {
        try (var out = Files.newBufferedWriter(folder.add(place()), StandardCharsets.UTF_8)) {
            write(codebook, out);
        }
    }

    /** Writes the rows in the order of the model, and does not close {@code out}. */
    static void write(Codebook codebook, Writer out) throws IOException {
        var facilities = Facilities.of(codebook);
        out.write(Column.ALL.stream().map(Column::name).collect(Collectors.joining(",", "", "\r\n")));
        for (var table : codebook.tables()) {
            for (var code : table.codes()) {
                var row = new Column.Row(table.id(), code, facilities);
                out.write(Column.ALL.stream()
                        .map(column -> field(column.fact().apply(row)))
                        .collect(Collectors.joining(",", "", "\r\n")));
            }
        }
    }

    /**
     * Returns a field. A field with a comma, quotation mark or line break is quoted, and each quotation mark in it is
     * doubled (RFC 4180 2). Empty texts, and texts that start or end with white space, are quoted too.
     */
    private static String field(@Nullable Object fact) {
        if (fact == null) {
            return "";
        }
        var text = text(fact);
        return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String text(Object fact) {
        if (fact instanceof Value value) {
            return Long.toUnsignedString(value.bits());
        }
        return fact instanceof Boolean flag ? (flag ? "1" : "0") : fact.toString();
    }
}
