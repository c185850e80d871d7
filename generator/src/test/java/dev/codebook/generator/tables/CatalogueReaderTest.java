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

    /** {@code ~} stands for what a well-formed entry has besides. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nothing wrong               | [{~, ^}]                                | ``
            no JSON                     | [{~, ^                                  | *is no JSON: *
            a property twice            | [{~, ^, "title": "Doors"}]              | *is no JSON: Duplicate *title*
            no list                     | {}                                      | 1:1: expected a list of entries: [ {...}, {...} ]
            no entry                    | [1]                                     | 1:2: expected an entry: {...}
            something behind the list   | [] []                                   | 1:4: expected nothing behind the list of entries
            no title                    | [{"header": "g.h", "space": "LONG", ^}] | 1:2: title is missing
            an empty title              | [{"title": " ", "header": "g.h", "space": "LONG", ^}] | 1:12: title: expected a text, not an empty one
            two folders                 | [{"title": "G", "header": "um/g/g.h", "space": "LONG", ^}] | 1:27: header: 'um/g/g.h': expected the file name of a header, or its folder and file name
            an unknown space            | [{"title": "G", "header": "g.h", "space": "LANG", ^}] | 1:43: space: there is no code space 'LANG': expected one of BUGCHECK, *
            no codes                    | [{~}]                                   | 1:2: codes is missing: expected a list with a family of codes: [{"types": ["HRESULT"]}]
            an unknown property         | [{~, ^, "colour": "red"}]               | 1:*: unknown property colour: expected some of codes, *
            an unknown condition        | [{~, "codes": [{"names": ["*"], "name": "X"}]}] | 1:*: unknown property name: expected some of builders, *
            no condition                | [{~, "codes": [{"except": ["*"]}]}]     | 1:*: a family without a condition takes everything: *
            a pattern that is no name   | [{~, "codes": [{"names": ["A-B"]}]}]    | 1:*: names: 'A-B': expected a name, with * for any characters
            no range                    | [{~, "codes": [{"values": ["12"]}]}]    | 1:*: values: '12' is no range: expected two numbers of 32 bits *
            a range that is empty       | [{~, "codes": [{"values": ["2..1"]}]}]  | 1:*: values: '2..1' holds no number: *
            a range too large           | [{~, "codes": [{"values": ["0..4294967296"]}]}] | 1:*: values: '0..4294967296' is no range: *
            a text for a list           | [{~, "codes": [{"types": "LONG"}]}]     | 1:*: types: expected a list of texts: ["..."]
            a number in a list of texts | [{~, "codes": [{"types": [1]}]}]        | 1:*: types: expected a list of texts: ["..."]
            an unknown style            | [{~, ^, "messages": ["sideways"]}]      | 1:*: messages: no message style sideways; there are *
            facilities of no space      | [{~, ^, "facilities": {}}]              | 1:*: space is missing
            facilities of WIN32         | [{~, ^, "facilities": {"space": "WIN32"}}] | 1:*: space: there is no code space 'WIN32': expected one of HRESULT, NTSTATUS
            a link that is none         | [{~, ^, "links": ["example.com"]}]      | 1:*: links: 'example.com': expected an address that begins with https:// or http://
            an id in capitals           | [{~, ^, "id": "Gates"}]                 | 1:*: id: 'Gates': expected lower-case letters, digits and . _ -
            a header twice              | [{~, ^}, {~, ^}]                        | 1:*: there is an entry for gates.h before: make one of the two
            an id that another has      | [{~, ^, "id": "winerror"}]              | 1:*: the id winerror is that of the table of winerror.h: name another
            """)
    void saysWhatIsWrongAndWhere(String claim, String text, String expected) {
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

    /** A star may be anything. */
    private static String pattern(String expected) {
        return "\\Q" + expected.replace("*", "\\E.*\\Q") + "\\E";
    }

    @Test
    void theSchemaHoldsForTheBuiltInCatalogue() throws IOException {
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
