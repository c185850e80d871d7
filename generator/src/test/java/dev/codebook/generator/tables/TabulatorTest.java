package dev.codebook.generator.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.codebook.generator.Generator.Result;
import dev.codebook.generator.Miniature;
import dev.codebook.model.Code;
import dev.codebook.model.Facility;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Creates tables of small headers: which constants are codes, their code spaces, variants and aliases. */
class TabulatorTest {

    static Stream<Arguments> members() {
        return Stream.of(
                member("a name of the rule", "winerror.h", "#define ERROR_ODD 1L\n", true),
                member("a type of the rule", "winerror.h", "#define E_ODD ((HRESULT)0x80004001)\n", true),
                member("a plain number of another name", "winerror.h", "#define OLE_ODD 12\n", false),
                member(
                        "a plain number under a MessageId block",
                        "winerror.h",
                        "// MessageId: OLE_ODD\n// MessageText:\n// Odd.\n#define OLE_ODD 12\n",
                        true),
                member("an exception of the type", "winerror.h", "#define OLE_E_FIRST ((HRESULT)0x80040000L)\n", false),
                member(
                        "an exception under a MessageId block",
                        "winerror.h",
                        "// MessageId: X_LAST\n// MessageText:\n// Odd.\n#define X_LAST 12L\n",
                        false),
                member("an NTSTATUS", "ntstatus.h", "#define STATUS_ODD ((NTSTATUS)0xC0000001L)\n", true),
                member("a severity", "ntstatus.h", "#define STATUS_SEVERITY_ERROR 0x3\n", false),
                member("a stop code", "bugcodes.h", "#define ODD_TRAP ((ULONG)0x7FL)\n", true),
                member("a flag", "wininet.h", "#define INTERNET_FLAG_ODD 0x1\n", false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("members")
    void theRuleDeterminesWhatIsACode(String claim, String header, String text, boolean isCode) {
        var rows = rows(header, text);

        assertThat(rows).extracting(Code::scope).containsExactly(isCode ? Code.Scope.CODE : Code.Scope.CONSTANT);
        assertThat(codes(header, text).codebook().tables()).hasSize(isCode ? 1 : 0);
        assertThat(rows).allSatisfy(row -> assertThat(row.space() != null).isEqualTo(isCode));
    }

    static Stream<Arguments> spaces() {
        return Stream.of(
                space("winerror.h", "#define ERROR_ODD 2L", "WIN32"),
                space("winerror.h", "#define E_ODD ((HRESULT)0x80070002L)", "HRESULT"),
                space("winerror.h", "#define S_ODD ((HRESULT)0L)", "HRESULT"),
                space("winerror.h", "#define ERROR_ODD 0x00290001L", "HRESULT"),
                space("ntstatus.h", "#define STATUS_ODD ((NTSTATUS)0x00000103L)", "NTSTATUS"),
                space("cfgmgr2err.h", "#define ODD ((HRESULT)0x86000001)", "HRESULT"),
                space("bugcodes.h", "#define ODD ((ULONG)0xC000021AL)", "BUGCHECK"),
                space("lmerr.h", "#define NERR_BASE 2100\n#define NERR_Odd (NERR_BASE+1)", "WIN32"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("spaces")
    void theCodeSpaceIsDetermined(String header, String text, String space) {
        assertThat(Miniature.rows(codes(header, text)))
                .singleElement()
                .satisfies(code -> assertThat(code.space()).hasToString(space));
    }

    @Test
    void theLiveDefinitionIsVariantZero() {
        var rows = rows("winerror.h", """
                #ifdef _MAC
                #define E_ODD ((HRESULT)0x80000001L)
                #elif defined(_WIN32)
                #define E_ODD ((HRESULT)0x80004001L)
                #else
                #define E_ODD ((HRESULT)0x80000003L)
                #endif
                """);

        assertThat(rows)
                .extracting(row -> row.variant() + " " + row.value().hex() + " " + row.live() + " " + row.line() + " "
                        + row.condition())
                .containsExactly(
                        "0 0x80004001 true 4 !defined(_MAC) && defined(_WIN32)",
                        "1 0x80000001 false 2 defined(_MAC)",
                        "2 0x80000003 false 6 !defined(_MAC) && !defined(_WIN32)");
    }

    static Stream<Arguments> aliases() {
        return Stream.of(
                Arguments.of("another name", "E_FIRST_ONE", "E_FIRST_ONE"),
                Arguments.of("in parentheses", "((E_FIRST_ONE))", "E_FIRST_ONE"),
                Arguments.of("with a cast", "(HRESULT)E_FIRST_ONE", "E_FIRST_ONE"),
                Arguments.of("with a cast of several words", "((unsigned long)(E_FIRST_ONE))", "E_FIRST_ONE"),
                Arguments.of("with casts", "((HRESULT)(long)E_FIRST_ONE)", "E_FIRST_ONE"),
                Arguments.of("with a cast to fewer bits", "((short)E_FIRST_ONE)", "null"),
                Arguments.of("two in parentheses", "(E_FIRST_ONE)|(E_FIRST_ONE)", "null"),
                Arguments.of("a negated one", "(-E_FIRST_ONE)", "null"),
                Arguments.of("a cast number", "((HRESULT)2L)", "null"),
                Arguments.of("an expression", "(E_FIRST_ONE+1)", "null"),
                Arguments.of("a number", "2L", "null"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("aliases")
    void aliasesAreLinked(String claim, String body, String expected) {
        var header = "typedef long HRESULT;\n#define E_FIRST_ONE ((HRESULT)0x80004001L)\n#define E_NEXT " + body + "\n";

        assertThat(rows("winerror.h", header))
                .filteredOn(row -> row.name().equals("E_NEXT"))
                .singleElement()
                .satisfies(row -> assertThat(String.valueOf(row.aliasOf())).isEqualTo(expected));
    }

    @Test
    void facilitiesAreLiveConstantsThatFitTheField() {
        var result = codes("winerror.h", """
                #define FACILITY_WIN32 7
                #define FACILITY_NT_BIT 0x10000000
                #ifdef _MAC
                #define FACILITY_MAC 9
                #endif
                #define ERROR_ODD 1L
                """);

        assertThat(result.codebook().facilities())
                .extracting(Facility::name, Facility::number, facility -> facility.space() + " " + facility.header())
                .containsExactly(tuple("FACILITY_WIN32", 7, "HRESULT shared/winerror.h"));
    }

    @Test
    void theStyleOfTheMessageIsRecorded() {
        var rows = Miniature.rows(codes("raserror.h", """
                #define RASBASE 600
                #define ERROR_ODD (RASBASE+1)
                /*
                 * Odd.%0
                 */
                // Obsolete.
                #define ERROR_OLD (RASBASE+2)

                #define ERROR_BARE (RASBASE+3)
                """));

        assertThat(rows)
                .extracting(row -> row.name() + " " + row.message())
                .containsExactly(
                        "ERROR_BARE null",
                        "ERROR_ODD Message[text=Odd., style=block-after, id=null]",
                        "ERROR_OLD Message[text=Obsolete., style=lines-above, id=null]");
    }

    @Test
    void aRowHasItsPlaceAndItsExpressionAsWritten() {
        assertThat(rows("wininet.h", "\n#define   ERROR_ODD \\\n  ( 12000 /* base */ +7 )\n"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.header()).isEqualTo("shared/wininet.h");
                    assertThat(row.line()).isEqualTo(2);
                    assertThat(row.expression()).isEqualTo("( 12000 +7 )");
                    assertThat(row.type().spelling()).isEqualTo("int");
                    assertThat(row.place().target()).isEqualTo("x64-user");
                    assertThat(row.firstRelease()).isEqualTo("10.0.1.0").isEqualTo(row.lastRelease());
                });
    }

    private static List<Code> rows(String header, String text) {
        return Miniature.rows(Miniature.sdk().with("shared/" + header, text).constants(header));
    }

    @Test
    void anUndocumentedCodeHasNoMessage() {
        var catalogue = CatalogueReader.read("gates.json", """
                [{
                  "title": "Gates",
                  "header": "gates.h",
                  "space": "WIN32",
                  "codes": [{"names": ["ERROR_*"]}],
                  "messages": ["line-end"],
                  "undocumented": ["*_OLD"]
                }]
                """, Catalogue.builtIn(), problem -> {
            throw new AssertionError(problem.toString());
        });

        var rows = Miniature.rows(Miniature.sdk().with("shared/gates.h", """
                        #define ERROR_ODD 1 // Odd.
                        #define ERROR_OLD 2 // from here on of the east gate
                        """).constants(catalogue, "gates.h"));

        assertThat(rows)
                .extracting(row -> row.name() + " " + row.message())
                .containsExactly("ERROR_ODD Message[text=Odd., style=line-end, id=null]", "ERROR_OLD null");
    }

    private static Result codes(String header, String text) {
        return Miniature.sdk().with("shared/" + header, text).codes(header);
    }

    private static Arguments member(String claim, String header, String text, boolean isCode) {
        return Arguments.of(claim, header, text, isCode);
    }

    private static Arguments space(String header, String text, String space) {
        return Arguments.of(header, text, space);
    }
}
