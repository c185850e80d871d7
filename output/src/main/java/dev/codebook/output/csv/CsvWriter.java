package dev.codebook.output.csv;

import dev.codebook.model.Codebook;
import dev.codebook.model.Facilities;
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
 * Writes {@code codebook.csv}: RFC 4180 in UTF-8 without a mark at its start, lines ending in CR LF, the first line the names
 * of the columns.
 *
 * <p>What does not apply is an empty field; a text that is empty is an empty pair of quotation marks. Nothing is put before
 * fields that begin with {@code =}, {@code +}, {@code -} or {@code @}: that would change the data for every other reader, and
 * a negative number begins so too. Whoever opens the file in a spreadsheet imports the columns as text.
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

    /**
     * Writes the rows in the order of the model.
     *
     * @param out stays open
     * @throws IOException if {@code out} fails
     */
    static void write(Codebook codebook, Writer out) throws IOException {
        var facilities = Facilities.of(codebook);
        out.write(CsvColumn.ALL.stream().map(CsvColumn::name).collect(Collectors.joining(",", "", "\r\n")));
        for (var table : codebook.tables()) {
            for (var code : table.codes()) {
                var row = new CsvColumn.Row(table.id(), code, facilities.name(code));
                out.write(CsvColumn.ALL.stream()
                        .map(column -> field(column.fact().apply(row)))
                        .collect(Collectors.joining(",", "", "\r\n")));
            }
        }
    }

    /** RFC 4180 2: quotation marks around what holds one of its marks, each quotation mark inside doubled. */
    private static String field(@Nullable Object fact) {
        if (fact == null) {
            return "";
        }
        var text = fact.toString();
        return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
