package dev.codebook.generator.tables.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.generator.Generator.Result;
import dev.codebook.generator.Miniature;
import dev.codebook.model.Unresolved;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads headers of message compilers whose source names a type that the header does not declare. */
class MessageIdTypedefsTest {

    private static final String BLOCK = "//\n// MessageId: GATE_OPEN\n//\n// MessageText:\n//\n// Open.\n//\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "mc in hexadecimal, ((GATE_CODE)0xC0040001L), 0xC0040001 GATE_CODE",
        "mc in decimal, ((GATE_CODE)-1073479679L), 0xC0040001 GATE_CODE",
        "wmc in octal, ((GATE_CODE)030001000001L), 0xC0040001 GATE_CODE",
        "windmc, (GATE_CODE) 0xc0040001, 0xC0040001 GATE_CODE",
        "a keyword, ((long)0xC0040001L), 0xC0040001 long",
        "no typedef, 0xC0040001L, 0xC0040001 unsigned long",
    })
    void theCastOfACompilerHas32Bits(String claim, String body, String expected) {
        assertThat(rows(BLOCK + "#define GATE_OPEN " + body + "\n")).containsExactly("GATE_OPEN " + expected);
    }

    @Test
    void theBlockOfWinesCompilerIsEnough() {
        assertThat(rows("""
                /* MessageId  : 0x00040001 */
                /* Approximate msg: Open. */
                #define GATE_OPEN	((GATE_CODE)0x00040001L)
                """)).containsExactly("GATE_OPEN 0x00040001 GATE_CODE");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a declared type, typedef unsigned char GATE_CODE;, 0x01",
        "a macro, #define GATE_CODE short, 0x0001",
        "a declared type of 64 bits, typedef __int64 GATE_CODE;, 0x00000000C0040001",
    })
    void aDeclaredTypeKeepsItsWidth(String claim, String declaration, String expected) {
        var header = declaration + "\n" + BLOCK + "#define GATE_OPEN ((GATE_CODE)0xC0040001L)\n";

        assertThat(rows(header)).anyMatch(row -> row.startsWith("GATE_OPEN " + expected + " "));
    }

    @Test
    void anIncludedTypeIsUsed() {
        var result = Miniature.sdk()
                .with("shared/gatetype.h", "typedef unsigned short GATE_CODE;\n")
                .with("shared/gates.h", "#include <gatetype.h>\n" + BLOCK + "#define GATE_OPEN ((GATE_CODE)0x40001L)\n")
                .constants("gates.h");

        assertThat(rows(result)).containsExactly("GATE_OPEN 0x0001 GATE_CODE");
    }

    @Test
    void otherDefinitionsCanUseTheType() {
        assertThat(rows(BLOCK + """
                #define GATE_OPEN ((GATE_CODE)0x40001L)
                #define GATE_LAST GATE_OPEN
                #define GATE_NONE ((GATE_CODE)0)
                """))
                .containsExactly(
                        "GATE_LAST 0x00040001 GATE_CODE",
                        "GATE_NONE 0x00000000 GATE_CODE",
                        "GATE_OPEN 0x00040001 GATE_CODE");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a cast without a block, // The gate is open., ((GATE_CODE)0x40001L)",
        "a block above another expression, // MessageId: GATE_OPEN, ((GATE_CODE)0x40001L + 1)",
    })
    void anotherUnknownTypeIsUnresolved(String claim, String comment, String body) {
        var result = Miniature.sdk()
                .with("shared/gates.h", comment + "\n#define GATE_OPEN " + body + "\n")
                .constants("gates.h");

        assertThat(rows(result)).isEmpty();
        assertThat(result.codebook().ledger().unresolved())
                .extracting(Unresolved::name)
                .containsExactly("GATE_OPEN");
    }

    private static List<String> rows(String header) {
        return rows(Miniature.sdk().with("shared/gates.h", header).constants("gates.h"));
    }

    private static List<String> rows(Result result) {
        return Miniature.rows(result).stream()
                .map(row ->
                        row.name() + " " + row.value().hex() + " " + row.type().spelling())
                .sorted()
                .toList();
    }
}
