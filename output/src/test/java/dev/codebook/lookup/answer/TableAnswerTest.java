package dev.codebook.lookup.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.index.IndexFile;
import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.LookupCases;
import dev.codebook.output.Codebooks;
import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;

/** The tables in Markdown and CSV. */
class TableAnswerTest {

    private static final Lookup CASES = IndexFile.lookup(LookupCases.codebook());

    @Test
    void hasARowForEachNumber() {
        assertThat(table(AnswerFormat.MARKDOWN, CASES, "80070005", "error 5 (0x80070026)", "0x87d00215", "0x8600023"))
                .isEqualTo("""
                | hex | unsigned | signed | name | message |
                | --- | ---: | ---: | --- | --- |
                | 0x80070005 | 2147942405 | -2147024891 | E_ACCESSDENIED | General access denied error |
                | 0x00000005 | 5 | 5 | ERROR_ACCESS_DENIED | Access is denied. |
                | 0x80070026 | 2147942438 | -2147024858 | ERROR_HANDLE_EOF | Reached the end of the file. |
                | 0x87D00215 | 2278556181 | -2016411115 |  |  |
                | 0x08600023 | 140509219 | 140509219 |  |  |
                """);
    }

    @Test
    void hasARowForEachInputOfWords() {
        assertThat(table(AnswerFormat.CSV, CASES, "E_FAIL", "Access is denied.", "nonsense"))
                .isEqualTo("""
                        hex,unsigned,signed,name,message
                        0x80004005,2147500037,-2147467259,E_FAIL,Unspecified error
                        0x00000005,5,5,ERROR_ACCESS_DENIED,Access is denied.
                        ,,,,
                        """.replace("\n", "\r\n"));
    }

    @Test
    void hasARowForEachCodeThatMatchesAPattern() {
        assertThat(table(AnswerFormat.CSV, CASES, "ERROR_INTERNET_*")).isEqualTo("""
                        hex,unsigned,signed,name,message
                        0x00002EE7,12007,12007,ERROR_INTERNET_NAME_NOT_RESOLVED,
                        0x00002EE2,12002,12002,ERROR_INTERNET_TIMEOUT,
                        """.replace("\n", "\r\n"));
    }

    @Test
    void csvKeepsEveryTextExceptCommandsForTheTerminal() throws IOException {
        for (var text : Codebooks.HOSTILE_TEXTS) {
            var code = Codebooks.code("E_T", 1, null).message(text).build();
            var lookup = IndexFile.lookup(Codebooks.of(Codebooks.table("t", "um/t.h", code)));
            try (var parser = CSVFormat.RFC4180.parse(new StringReader(table(AnswerFormat.CSV, lookup, "E_T")))) {
                var rows = parser.getRecords();

                assertThat(rows).hasSize(2);
                assertThat(rows.get(1).get(4).chars())
                        .allMatch(character -> character == '\n' || !Character.isISOControl(character));
                if (text.chars().noneMatch(character -> character != '\n' && Character.isISOControl(character))) {
                    assertThat(rows.get(1).get(4)).isEqualTo(text.strip());
                }
            }
        }
    }

    @Test
    void markdownShowsMarkupAsText() {
        var message = "Use | or <b>, [a](b), *c* and `d`\nin two lines with _e_ but some_name";
        var code = Codebooks.code("E_T", 1, null).message(message).build();
        var lookup = IndexFile.lookup(Codebooks.of(Codebooks.table("t", "um/t.h", code)));

        assertThat(table(AnswerFormat.MARKDOWN, lookup, "E_T"))
                .endsWith(
                        "| 0x00000001 | 1 | 1 | E_T | "
                                + "Use \\| or \\<b\\>, \\[a\\](b), \\*c\\* and \\`d\\` in two lines with \\_e\\_ but some_name |\n");
    }

    private static String table(AnswerFormat format, Lookup lookup, String... inputs) {
        return format.render(lookup, Stream.of(inputs).map(lookup::answer).toList(), false, 100);
    }
}
