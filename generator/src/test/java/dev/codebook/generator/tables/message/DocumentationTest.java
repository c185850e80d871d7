package dev.codebook.generator.tables.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.generator.Miniature;
import dev.codebook.generator.tables.Catalogue;
import dev.codebook.generator.tables.CatalogueReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads a header whose comments are in all places that Doxygen knows, with a rule of several message styles. */
class DocumentationTest {

    @Test
    void eachCodeHasItsOwnComment() {
        assertThat(messages("""
                enum gate {
                    GATE_A = 1,
                        /**<
                         * \\brief  The text of A.
                         */

                    GATE_B,
                        /**< The text of B. */
                    GATE_C,  /**< The text of C. */
                    GATE_D,  ///< The text of D.
                    /*! The text of E. */
                    GATE_E,
                    /// <summary>The text of F.</summary>
                    GATE_F,

                    GATE_G,
                    //! The text of H.
                    GATE_H
                };
                #define GATE_I 10
                /**< The text of I. */
                #define GATE_J 11
                /* The text of J. */

                #define GATE_K 12
                /** @brief The text of L. @see GATE_K */
                #define GATE_L 13
                """))
                .containsExactly(
                        "GATE_A The text of A.",
                        "GATE_B The text of B.",
                        "GATE_C The text of C.",
                        "GATE_D The text of D.",
                        "GATE_E The text of E.",
                        "GATE_F The text of F.",
                        "GATE_H The text of H.",
                        "GATE_I The text of I.",
                        "GATE_J The text of J.",
                        "GATE_L The text of L.");
    }

    @Test
    void messageCompilersWriteCodesOfAnyType() {
        assertThat(messages("""
                /* MessageId  : 0x00040001 */
                /* Approximate msg: The gate is open. */
                #define GATE_OPEN\t((GATE_CODE)0x00040001L)

                /* MessageId  : 0xc0040002 */
                /* Approximate msg: The gate %1 is closed.%0 */
                #define GATE_CLOSED\t((GATE_CODE)0xc0040002L)
                """)).containsExactly("GATE_CLOSED The gate %1 is closed.", "GATE_OPEN The gate is open.");
    }

    private static List<String> messages(String header) {
        var catalogue = CatalogueReader.read("gates.json", """
                [{
                  "title": "Gates",
                  "header": "gates.h",
                  "space": "HRESULT",
                  "codes": [{"messageId": true}, {"enums": ["gate"]}, {"types": ["int"]}],
                  "messages": ["message-id", "line-end", "block-after", "block-above", "lines-above"]
                }]
                """, Catalogue.builtIn(), problem -> {
            throw new AssertionError(problem.toString());
        });
        var result = Miniature.sdk().with("shared/gates.h", header).constants(catalogue, "gates.h");
        return Miniature.rows(result).stream()
                .filter(row -> row.message() != null)
                .map(row -> row.name() + " " + row.message().text())
                .sorted()
                .toList();
    }
}
