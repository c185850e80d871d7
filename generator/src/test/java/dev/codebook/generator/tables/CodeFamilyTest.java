package dev.codebook.generator.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.generator.Miniature;
import dev.codebook.model.Code;
import dev.codebook.model.Code.Scope;
import dev.codebook.model.Unclaimed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which a rule can say what a code is. */
class CodeFamilyTest {

    private static final String HEADER = """
            #define MAKE_GATE(code) (0x80040000L | (code))
            #define GATE_BASE 12000
            #define GATE_SHUT 12001
            #define GATE_FAR 13001
            #define GATE_BUILT MAKE_GATE(1)
            #define GATE_NEGATIVE -1003
            #define GATE_CAST ((LONG)7)
            // MessageId: GATE_TOLD
            // MessageText:
            // The gate is told.
            #define GATE_TOLD 8
            #ifdef NEVER
            #define GATE_DEAD 12002
            #endif
            enum GateTag { GateTagged = 20 };
            typedef enum { GateNamed = 21 } GateName;
            enum { GateAlone = 22 };
            #define GATE_OF_ENUM GateTagged
            const int GateConstant = 23;
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            names                            | {"names": ["GATE_SHUT", "*_FAR"]}                      | GATE_FAR GATE_SHUT
            names but for exceptions         | {"names": ["GATE_*"], "except": ["*_B*", "*T", "*_TOLD"]} | GATE_DEAD GATE_FAR GATE_NEGATIVE GATE_OF_ENUM
            a type                           | {"types": ["LONG"]}                                    | GATE_CAST
            types                            | {"types": ["LONG", "unsigned long"]}                   | GATE_BUILT GATE_CAST
            a builder                        | {"builders": ["MAKE_*"]}                               | GATE_BUILT
            a MessageId block                | {"messageId": true}                                    | GATE_TOLD
            a range, live or not             | {"values": ["12001..12999"]}                           | GATE_DEAD GATE_SHUT
            a range in hexadecimal           | {"values": ["0x80000000..0x8FFFFFFF"]}                 | GATE_BUILT
            a range of negative numbers      | {"values": ["-1999..-1"]}                              | GATE_NEGATIVE
            two ranges                       | {"values": ["7..8", "20..20"]}                         | GATE_CAST GATE_OF_ENUM GATE_TOLD GateTagged
            an enum by its tag               | {"enums": ["GateTag"]}                                 | GateTagged
            an enum by its typedef's name    | {"enums": ["GateName"]}                                | GateNamed
            enums                            | {"enums": ["GateTag", "GateName"]}                     | GateNamed GateTagged
            all conditions together          | {"names": ["GATE_*"], "values": ["1..9"], "types": ["int"]} | GATE_TOLD
            either of two families           | {"types": ["LONG"]}, {"enums": ["GateTag"]}            | GATE_CAST GateTagged
            """)
    void takes(String claim, String families, String names) {
        var rows = Miniature.rows(header().constants(catalogue(families, "[]"), "gates.h"));

        assertThat(rows)
                .filteredOn(row -> row.scope() == Scope.CODE)
                .extracting(Code::name)
                .containsExactly(names.split(" "));
    }

    @Test
    void whatIsKnownToBeNoCodeIsNoneWhateverAFamilySays() {
        var rows =
                Miniature.rows(header().constants(catalogue("{\"names\": [\"GATE_*\"]}", "[\"*_BASE\"]"), "gates.h"));

        assertThat(rows)
                .filteredOn(row -> row.name().equals("GATE_BASE"))
                .singleElement()
                .satisfies(row -> assertThat(row.scope()).isEqualTo(Scope.CONSTANT));
    }

    @Test
    void whatNoFamilyTakesAndNobodyKnowsIsUnclaimed() {
        var result = header().constants(catalogue("{\"names\": [\"GATE_*\"]}", "[\"Gate*\"]"), "gates.h");

        assertThat(result.codebook().ledger().unclaimed()).isEmpty();

        var other = header().constants(catalogue("{\"names\": [\"GATE_*\"]}", "[\"GateT*\"]"), "gates.h");

        assertThat(other.codebook().ledger().unclaimed())
                .extracting(Unclaimed::name)
                .containsExactly("GateNamed", "GateAlone", "GateConstant");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a number                          | #define GATE_ODD 0x80040001                                    |
            an HRESULT                        | #define GATE_ODD ((HRESULT)0x80040001L)                        | GATE_ODD
            an NTSTATUS                       | #define GATE_ODD ((NTSTATUS)0xC0040001L)                       | GATE_ODD
            another name of an HRESULT        | #define GATE_ODD GATE_E_SHUT                                   | GATE_ODD
            a variable                        | const HRESULT GateOdd = 0x80040001;                            | GateOdd
            an enumerator of a builder        | enum Gate { GateOdd = MAKE_HRESULT(1, 4, 1), GateWide = 7 };   | GateOdd
            a sum of built numbers            | #define GATE_ODD (MAKE_HRESULT(1, 4, 1) + 1)                   | GATE_ODD
            a facility                        | #define FACILITY_GATE 4                                        |
            a severity                        | #define SEVERITY_GATE 1                                        |
            what the rule says is not a code  | #define GATE_BASE ((HRESULT)0x80040000L)                       |
            not live                          | `#ifdef NEVER
            #define GATE_ODD ((HRESULT)2)
            #endif`                           |
            """)
    void whatLooksLikeACodeIsUnclaimedAlsoAmongOtherThings(String claim, String text, String names) {
        var miniature = Miniature.sdk().with("um/gates.h", """
                typedef long HRESULT;
                typedef long NTSTATUS;
                #define MAKE_HRESULT(sev, fac, code) ((HRESULT)((sev) << 31 | (fac) << 16 | (code)))
                #define GATE_E_SHUT ((HRESULT)0x80040002L)
                """ + text + "\n");
        var mixed = """
                [{"title": "Gates", "header": "gates.h", "space": "LONG", "codes": [{"names": ["GATE_E_SHUT"]}],
                  "others": ["GATE_BASE"], "mixed": true}]""";
        var expected = names == null ? new String[0] : names.split(" ");

        assertThat(miniature
                        .constants(read(mixed), "gates.h")
                        .codebook()
                        .ledger()
                        .unclaimed())
                .extracting(Unclaimed::name)
                .containsExactly(expected);
    }

    @Test
    void whatLooksLikeACodeIsUnclaimedInAHeaderWithoutATable() {
        var header = Miniature.sdk()
                .with("um/gates.h", "typedef long HRESULT;\n#define GATE_E_ODD ((HRESULT)2)\n#define GATE_WIDE 2\n");

        assertThat(header.constants("gates.h").codebook().ledger().unclaimed())
                .extracting(one -> one.name() + " " + one.header() + " " + one.line() + " "
                        + one.value().hex())
                .containsExactly("GATE_E_ODD um/gates.h 2 0x00000002");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            what the family says        | {"types": ["NTSTATUS"], "space": "EVENT"} | ((NTSTATUS)1) | EVENT
            else what the type says     | {"types": ["NTSTATUS"]}                   | ((NTSTATUS)1) | NTSTATUS
            else what the table says    | {"names": ["*"]}                          | 1             | LONG
            of the first family         | {"values": ["1..1"], "space": "WIN32"}, {"names": ["*"], "space": "EVENT"} | 1 | WIN32
            """)
    void aNumberIsRead(String claim, String families, String body, String space) {
        var result = Miniature.sdk()
                .with("um/gates.h", "typedef long NTSTATUS;\n#define GATE_ODD " + body + "\n")
                .constants(catalogue(families, "[]"), "gates.h");

        assertThat(Miniature.rows(result))
                .singleElement()
                .satisfies(row -> assertThat(row.space()).hasToString(space));
    }

    private static Miniature header() {
        return Miniature.sdk().with("um/gates.h", "typedef long LONG;\n" + HEADER);
    }

    private static Catalogue catalogue(String families, String others) {
        var text = """
                [{"title": "Gates", "header": "gates.h", "space": "LONG", "codes": [%s], "others": %s}]""".formatted(families, others);
        return read(text);
    }

    private static Catalogue read(String text) {
        return CatalogueReader.read("gates.json", text, Catalogue.builtIn(), problem -> {
            throw new AssertionError(problem.toString());
        });
    }
}
