package dev.codebook.generator.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.codebook.model.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueReaderTest {

    private static final String GATES = "\"title\": \"Gates\", \"header\": \"gates.h\", \"space\": \"LONG\"";
    private static final String CODES = "\"codes\": [{\"names\": [\"*\"]}]";

    /** {@code ~} and {@code ^} stand for the rest of a valid entry. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a valid catalogue           | [{~, ^}]                                | ``
            not JSON                    | [{~, ^                                  | *not valid JSON: *
            a property twice            | [{~, ^, "title": "Doors"}]              | *not valid JSON: Duplicate *title*
            not a list                  | {}                                      | 1:1: expected a list of entries: [ {...}, {...} ]
            not an entry                | [1]                                     | 1:2: expected an entry: {...}
            something after the list    | [] []                                   | 1:4: expected nothing after the list of entries
            no title                    | [{"header": "g.h", "space": "LONG", ^}] | 1:2: title is missing
            an empty title              | [{"title": " ", "header": "g.h", "space": "LONG", ^}] | 1:12: title: expected a string that is not blank
            two folders                 | [{"title": "G", "header": "um/g/g.h", "space": "LONG", ^}] | 1:27: header: expected the file name of a header, or its folder and file name, found 'um/g/g.h'
            an unknown space            | [{"title": "G", "header": "g.h", "space": "LANG", ^}] | 1:43: space: expected one of BUGCHECK, *, found 'LANG'
            no codes                    | [{~}]                                   | 1:2: codes is missing: expected a list of families, for example [{"types": ["HRESULT"]}]
            an unknown property         | [{~, ^, "colour": "red"}]               | 1:*: unknown property colour: expected one of codes, *
            an unknown condition        | [{~, "codes": [{"names": ["*"], "name": "X"}]}] | 1:*: unknown property name: expected one of builders, *
            no condition                | [{~, "codes": [{"except": ["*"]}]}]     | 1:*: a family without a condition matches every constant: *
            a pattern that is not a name | [{~, "codes": [{"names": ["A-B"]}]}]    | 1:*: names: expected a name, with * for any characters, found 'A-B'
            not a range                 | [{~, "codes": [{"values": ["12"]}]}]    | 1:*: values: expected two 32-bit numbers *, found '12'
            a range that is empty       | [{~, "codes": [{"values": ["2..1"]}]}]  | 1:*: values: expected two 32-bit numbers *, found '2..1'
            a range too large           | [{~, "codes": [{"values": ["0..4294967296"]}]}] | 1:*: values: expected two 32-bit numbers *, found '0..4294967296'
            a string for a list         | [{~, "codes": [{"types": "LONG"}]}]     | 1:*: types: expected a list of strings: ["..."], found *
            a number in a list of strings | [{~, "codes": [{"types": [1]}]}]        | 1:*: types: expected a list of strings: ["..."], found *
            an unknown style            | [{~, ^, "messages": ["sideways"]}]      | 1:*: messages: *sideways*
            facilities without a space  | [{~, ^, "facilities": {}}]              | 1:*: space is missing
            facilities of WIN32         | [{~, ^, "facilities": {"space": "WIN32"}}] | 1:*: space: expected one of HRESULT, NTSTATUS, found 'WIN32'
            a link without a scheme     | [{~, ^, "links": ["example.com"]}]      | 1:*: links: expected a URL that starts with https:// or http://, found 'example.com'
            an id in capitals           | [{~, ^, "id": "Gates"}]                 | 1:*: id: expected lower-case letters, digits and . _ -, found 'Gates'
            a header twice              | [{~, ^}, {~, ^}]                        | 1:*: duplicate entry for gates.h: merge the two
            the id of another table     | [{~, ^, "id": "winerror"}]              | 1:*: id: expected a unique table id, found 'winerror', which is the id of the table of winerror.h
            """)
    void anErrorIsReportedWithItsPlace(String claim, String text, String expected) {
        var problems = new ArrayList<Diagnostic>();

        CatalogueReader.read(
                "mine.json", text.replace("~", GATES).replace("^", CODES), Catalogue.builtIn(), problems::add);

        if (expected.isEmpty()) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).extracting(Diagnostic::severity).containsOnly(Diagnostic.Severity.ERROR);
            assertThat(problems)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.toString().replace(" error:", ""))
                            .matches("mine\\.json:" + pattern(expected)));
        }
    }

    /** A star matches any text. */
    private static String pattern(String expected) {
        return "\\Q" + expected.replace("*", "\\E.*\\Q") + "\\E";
    }

    @Test
    void theBuiltInCatalogueFollowsTheSchema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("catalogue.schema.json"), InputFormat.JSON);

        assertThat(schema.validate(resource("catalogue.json"), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("[{\"title\": \"Gates\", \"colour\": \"red\"}]", InputFormat.JSON))
                .isNotEmpty();
    }

    private static String resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(Catalogue.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
