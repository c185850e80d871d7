package dev.codebook.output.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Codebook;
import dev.codebook.model.Value;
import dev.codebook.output.CodeBuilder;
import dev.codebook.output.Codebooks;
import dev.codebook.output.Formats;
import dev.codebook.output.sqlite.Database;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @TempDir
    Path folder;

    @Test
    void aCodeIsARow() throws IOException {
        assertThat(write(Codebooks.small()).lines().limit(3))
                .containsExactly(
                        "name,value,hex,signed,width,is_signed,type,space,table_id,header,line,expression,severity,facility,"
                                + "facility_name,code,message,message_style,variant,live,target,condition,alias_of,scope,"
                                + "first_release,last_release,message_id,customer,nt,reserved",
                        "RESOURCEMGR_E_RESOURCEALREADYOWNED,2248146979,0x86000023,-2046820317,32,1,HRESULT,HRESULT,cfgmgr2err,"
                                + "um/cfgmgr2err.h,1,((HRESULT)0x80004005L),error,1536,FACILITY_CFGMGR,35,\"A resource is owned already.",
                        "");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            plain                | a b             | a b
            a comma              | a,b             | "a,b"
            quotation marks      | say "no" now    | "say ""no"" now"
            nothing              | ``              | ""
            blanks around        | ` a `           | " a "
            what looks a formula | =1+2            | =1+2
            a negative number    | -1011           | -1011
            a line               | `a\nb`          | `"a\nb"`
            """)
    void aFieldIsQuotedWhereItMustBe(String claim, String text, String field) throws IOException {
        var code =
                Codebooks.code("X", 1, null).message(text.replace("\\n", "\n")).build();
        var csv = write(Codebooks.of(Codebooks.table("t", "um/t.h", code)));

        assertThat(csv).contains(",," + field.replace("\\n", "\n") + ",message-id,");
    }

    @Test
    void linesEndAsTheStandardSaysAndValuesOf64BitsAreExact() throws IOException {
        var code = new CodeBuilder("X", new Value(-1, 64, false)).build();

        assertThat(write(Codebooks.of(Codebooks.table("t", "um/t.h", code))))
                .endsWith("\r\n")
                .contains("\r\nX,18446744073709551615,0xFFFFFFFFFFFFFFFF,-1,64,0,");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theRowsAreThoseOfTheSqlView(long seed) throws Exception {
        var codebook = Codebooks.random(seed);
        var formats = new Formats("org.example.codes", false);
        Formats.write(codebook, formats.writers(List.of("csv", "sqlite")), folder);
        var rows = parse(Files.readString(folder.resolve("codebook.csv")));
        var columns = rows.get(0).toList();

        assertThat(columns)
                .containsExactlyElementsOf(query("SELECT name FROM pragma_table_info('codes') ORDER BY cid"));
        for (int column = 0; column < columns.size(); column++) {
            var name = columns.get(column);
            var written = new ArrayList<String>();
            for (var row : rows.subList(1, rows.size())) {
                written.add(name.equals("value") ? signed(row.get(column)) : row.get(column));
            }
            assertThat(written)
                    .as(name)
                    .containsExactlyElementsOf(query("SELECT coalesce(\"" + name + "\", '') FROM codes"));
        }
    }

    /** SQLite has the wrapped number of the few constants above 2^63. */
    private static String signed(String unsigned) {
        return Long.toString(Long.parseUnsignedLong(unsigned));
    }

    private static String write(Codebook codebook) throws IOException {
        var out = new StringWriter();
        CsvWriter.write(codebook, out);
        return out.toString();
    }

    private static List<CSVRecord> parse(String csv) throws IOException {
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(csv))) {
            return parser.getRecords();
        }
    }

    private List<String> query(String sql) throws Exception {
        return Database.query(folder.resolve("codebook.sqlite"), sql);
    }
}
