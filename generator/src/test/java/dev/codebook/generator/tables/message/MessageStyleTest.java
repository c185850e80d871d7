package dev.codebook.generator.tables.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.generator.tables.Catalogue;
import dev.codebook.grammar.HeaderReader;
import dev.codebook.grammar.HeaderSyntax;
import dev.codebook.grammar.Item;
import dev.codebook.grammar.SourceText;
import dev.codebook.model.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each style takes for the message of {@code CODE}, in layouts that real headers have. */
class MessageStyleTest {

    static Stream<Arguments> messageIdBlocks() {
        return Stream.of(
                row("the block of the message compiler", """
                        //
                        // MessageId: CODE
                        //
                        // MessageText:
                        //
                        // The thing is broken.
                        //
                        #define CODE 1L
                        """, "The thing is broken."),
                row("a text of several lines is one paragraph", """
                        // MessageId: CODE
                        // MessageText:
                        //  The thing is broken,
                        //  and so is the other.
                        #define CODE 1L
                        """, "The thing is broken, and so is the other."),
                row("an empty line inside stays", """
                        // MessageId: CODE
                        // MessageText:
                        // First.
                        //
                        //
                        // Second.
                        //
                        #define CODE 1L
                        """, "First.\n\nSecond."),
                row("inserts stay", """
                        // MessageId: CODE
                        // MessageText:
                        // %1 of %2!s! failed.%n%3
                        #define CODE 1L
                        """, "%1 of %2!s! failed.%n%3"),
                row("a closing %0 goes", """
                        // MessageId: CODE
                        // MessageText:
                        // Enter a number: %0
                        #define CODE 1L
                        """, "Enter a number:"),
                row("a closing %0 without a blank goes", """
                        // MessageId: CODE
                        // MessageText:
                        // Done.%0
                        //
                        #define CODE 1L
                        """, "Done."),
                row("a %0 inside stays", """
                        // MessageId: CODE
                        // MessageText:
                        // %0 is no insert.
                        #define CODE 1L
                        """, "%0 is no insert."),
                row("an indented first line", """
                        // MessageId: CODE
                        // MessageText:
                        //
                        //   Indented.
                        #define CODE 1L
                        """, "Indented."),
                row("no text", """
                        // MessageId: CODE
                        // MessageText:
                        //
                        #define CODE 1L
                        """, null),
                row("only a %0", """
                        // MessageId: CODE
                        // MessageText:
                        // %0
                        #define CODE 1L
                        """, null),
                row("no MessageText", """
                        // MessageId: CODE
                        #define CODE 1L
                        """, null),
                row("a MessageId that says another name than the definition", """
                        // MessageId: OTHER
                        // MessageText:
                        // The thing is broken.
                        #define CODE 1L
                        """, "The thing is broken."),
                row("a section title glued to the block", """
                        // Codes of the core
                        //
                        // MessageId: CODE
                        // MessageText:
                        // The thing is broken.
                        #define CODE 1L
                        """, "The thing is broken."),
                row("a block whose definition was removed, and the next one", """
                        // MessageId: GONE
                        // MessageText:
                        // Gone.
                        // MessageId: CODE
                        // MessageText:
                        // The thing is broken.
                        #define CODE 1L
                        """, "The thing is broken."),
                row("an empty line between block and definition", """
                        // MessageId: CODE
                        // MessageText:
                        // The thing is broken.

                        #define CODE 1L
                        """, "The thing is broken."),
                row("the block of the definition before", """
                        // MessageId: OTHER
                        // MessageText:
                        // The thing is broken.
                        #define OTHER 1L
                        #define CODE 1L
                        """, null),
                row("a tool mark is no message", "#define CODE 1L // dderror\n", null),
                row("one block comment", """
                        /*
                         * MessageId: CODE
                         *
                         * MessageText:
                         *
                         * The thing is broken.
                         */
                        #define CODE 1L
                        """, "The thing is broken."),
                row("a block comment on the text's own line ends", """
                        /* MessageId: CODE
                           MessageText: The thing is broken. */
                        #define CODE 1L
                        """, "The thing is broken."),
                row("the mark in other capitals", """
                        // MessageID: CODE
                        // MessageText:
                        // The thing is broken.
                        #define CODE 1L
                        """, "The thing is broken."),
                row("a text behind its mark", """
                        // MessageId: CODE
                        //
                        // MessageText: The thing is broken.
                        //
                        #define CODE 1L
                        """, "The thing is broken."),
                row("the meaning, and the number below", """
                        /*
                        *    MessageId:    CODE
                        *    Message Meaning:
                        *        The thing is broken, and
                        *        nobody mends it.
                        *    Hex Value:    0x8004B801
                        */
                        #define CODE MAKE_RESULT(1, 2, BASE+0x0001)
                        """, "The thing is broken, and nobody mends it."),
                row("severity and facility between", """
                        // MessageId: CODE
                        //
                        // Severity: Error
                        // Facility: Core
                        //
                        // MessageText:
                        //
                        // The thing is broken.
                        //
                        #define CODE 1L
                        """, "The thing is broken."),
                row("an empty line behind a block that names another: its definition was removed", """
                        // MessageId: GONE
                        //
                        // MessageText:
                        //
                        // Gone.
                        //

                        #define CODE 1L
                        """, null),
                row("a remark where the removed definition's text was", """
                        // MessageId: GONE
                        //
                        // This code has been removed.
                        //

                        // MessageId: CODE
                        // MessageText:
                        // The thing is broken.
                        #define CODE 1L
                        """, "The thing is broken."),
                row("a title below the block, behind an empty line", """
                        // MessageId: GONE
                        // MessageText:
                        // Gone.

                        // Codes of the core
                        #define CODE 1L
                        """, null),
                row("a title with a tab above the block", """
                        //\tERRORS

                        // MessageId: CODE
                        // MessageText:
                        // The thing is broken.
                        #define CODE 1L
                        """, "The thing is broken."),
                row("the compiler's source text in a comment", """
                        // For example:
                        //     MessageId=0x8100
                        //     Severity=Error
                        //     SymbolicName=CODE
                        //     Language=English
                        //     The thing is broken.
                        //     .
                        #define CODE 1L
                        """, null),
                row("inside a condition, with a value on the next line", """
                        #if CORE
                            // MessageId: CODE
                            // MessageText:
                            // The thing is broken.
                            #define CODE \\
                                    MAKE_HRESULT(1, 2, 3)
                        #endif
                        """, "The thing is broken."),
                row("a question about the name between", """
                        // MessageId: CODE
                        // MessageText:
                        // The thing is broken.
                        #ifndef CODE
                        #define CODE 1L
                        #endif
                        """, "The thing is broken."),
                row("another question between", """
                        // MessageId: OTHER
                        // MessageText:
                        // Other.
                        #ifndef OTHER
                        #define CODE 1L
                        #endif
                        """, null),
                row(
                        "double blanks inside a line stay, those at its ends go",
                        """
                        // MessageId: CODE
                        // MessageText:
                        // The thing is broken.  Mend it, \s
                        //  and close it.
                        #define CODE 1L
                        """,
                        "The thing is broken.  Mend it, and close it."),
                row("a tab inside is a blank", """
                        // MessageId: CODE
                        // MessageText:
                        // The thing:\tbroken.
                        #define CODE 1L
                        """, "The thing: broken."),
                row("a text that is a number", """
                        // MessageId: CODE
                        // MessageText:
                        // 42
                        #define CODE 1L
                        """, "42"),
                row("a title without a block", "// Codes of the core\n#define CODE 1L\n", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messageIdBlocks")
    void messageId(String claim, String header, @Nullable String expected) {
        assertThat(message("message-id", header)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "none",
            value = {
                "the definition's own name, CODE, none",
                "another name, OTHER, OTHER",
                "a number, 0x0000FFFFL (No symbolic name defined), none",
            })
    void theOtherNameOfAMessageIdIsKept(String claim, String id, @Nullable String other) {
        var header = "// MessageId: " + id + "\n// MessageText:\n// The thing is broken.\n#define CODE 1L\n";

        assertThat(messageOf("message-id", header)).isEqualTo(new Message("The thing is broken.", "message-id", other));
    }

    static Stream<Arguments> quotedBlocks() {
        return Stream.of(
                row("a name, a text in quotation marks, an empty line", """
                        //
                        //  CODE
                        //      "The thing is broken."
                        //

                        #define    CODE    ((HRESULT)0x86000001)
                        """, "The thing is broken."),
                row("a text of two lines", """
                        //  CODE
                        //      "The thing
                        //       is broken."
                        #define CODE 1
                        """, "The thing is broken."),
                row("quotation marks inside", """
                        //  CODE
                        //      "The "thing" is broken."
                        #define CODE 1
                        """, "The \"thing\" is broken."),
                row("a section title above", """
                        // ---- Codes of the core ----
                        //
                        //  CODE
                        //      "The thing is broken."
                        #define CODE 1
                        """, "The thing is broken."),
                row("the text of another name", """
                        //  OTHER
                        //      "The thing is broken."
                        #define CODE 1
                        """, null),
                row("a text without quotation marks", """
                        //  CODE
                        //      The thing is broken.
                        #define CODE 1
                        """, null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("quotedBlocks")
    void quotedBlock(String claim, String header, @Nullable String expected) {
        assertThat(message("quoted-block", header)).isEqualTo(expected);
    }

    static Stream<Arguments> lineEnds() {
        return Stream.of(
                row("a block comment", "#define CODE (BASE+1) /* The thing is broken. */\n", "The thing is broken."),
                row("a line comment", "#define CODE 1 // The thing is broken.\n", "The thing is broken."),
                row("one that runs on over lines", """
                        #define CODE 1 /* The thing
                                        * is broken, since the user's
                                        turn is over. */
                        """, "The thing is broken, since the user's turn is over."),
                row("lines of the same kind that go on below it", """
                        #define CODE   1L  // The thing is broken
                                           // although it is new
                        """, "The thing is broken although it is new"),
                row("blocks that go on below it", """
                        #define CODE   0x00    /* The thing is broken      */
                                               /* and the other is not     */
                        #define OTHER  0x01    /* Other.                   */
                        """, "The thing is broken and the other is not"),
                row("with tabs", """
                        #define CODE\t\t7\t//\tThe thing is broken
                        \t\t\t\t//\talthough it is new
                        """, "The thing is broken although it is new"),
                row("a title on the next line", """
                        #define CODE   1L  // The thing is broken.
                        // Codes of the shell
                        #define OTHER  2L
                        """, "The thing is broken."),
                row("an indented title on the next line", """
                        #if CORE
                            #define CODE   1L  // The thing is broken.
                            // Codes of the shell
                            #define OTHER  2L
                        #endif
                        """, "The thing is broken."),
                row("a comment of another kind below", """
                        #define CODE   1L  // The thing is broken.
                                           /* Codes of the shell */
                        """, "The thing is broken."),
                row("an empty line below", """
                        #define CODE   1L  // The thing is broken.

                                           // Codes of the shell
                        """, "The thing is broken."),
                row("an enumerator's, behind the comma", """
                        enum { OTHER, CODE = 24, //  The thing is broken.
                        LAST };
                        """, "The thing is broken."),
                row("the last enumerator's", "enum { CODE = 24 // The thing is broken.\n};\n", "The thing is broken."),
                row("an enumerator that shares its line", "enum { CODE = 24, OTHER // Other.\n};\n", null),
                row(
                        "a block of Doxygen's",
                        "enum { CODE = 24, /**< The thing is broken. */\n LAST };\n",
                        "The thing is broken."),
                row("a line of Doxygen's", "#define CODE 24 ///< The thing is broken.\n", "The thing is broken."),
                row("a number and no word", "#define CODE MAKE(1, 2) /* 0x802A0001 */\n", null),
                row("an empty one", "#define CODE 1 /* */\n", null),
                row("none, but one on the next line", "#define CODE 1\n/* Codes of the core */\n", null),
                row("none, but one on the next definition", "#define CODE 1\n#define OTHER 2 /* Other. */\n", null),
                row("a comment before the value", "#define CODE /* old */ 1\n", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lineEnds")
    void lineEnd(String claim, String header, @Nullable String expected) {
        assertThat(message("line-end", header)).isEqualTo(expected);
    }

    static Stream<Arguments> numberedLineEnds() {
        return Stream.of(
                row("the number goes", "enum { CODE, /* 5   The thing is broken */\n LAST };\n", "The thing is broken"),
                row("there is none", "enum { CODE, /* The thing is broken */\n LAST };\n", "The thing is broken"),
                row("a number inside stays", "enum { CODE, /* 12  Not 1 of them */\n LAST };\n", "Not 1 of them"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("numberedLineEnds")
    void numberedLineEnd(String claim, String header, @Nullable String expected) {
        assertThat(message("numbered-line-end", header)).isEqualTo(expected);
    }

    static Stream<Arguments> blocksAbove() {
        return Stream.of(
                row("a block that ends above", """
                        /*
                         * The thing is
                         * broken.
                         */
                        #define CODE MAKE( 384 )
                        """, "The thing is broken."),
                row("the name is its first line", """
                        /* CODE
                         *
                         * The thing is broken.
                         */
                        #define CODE MAKE(0x0151)
                        """, "The thing is broken."),
                row("the name and its number are its first line", """
                        /*** CODE                        0x80045001    -2147201023
                        *   The thing is broken.
                        ***/
                        #define CODE MAKE(0x001)
                        """, "The thing is broken."),
                row("a first line that goes on behind the name", """
                        /* CODE added
                         * lately. */
                        #define CODE 1
                        """, "CODE added lately."),
                row("two blocks of a line each", """
                        /* The thing */
                        /* is broken. */
                        #define CODE 1
                        """, "The thing is broken."),
                row("nothing but the name", "/* CODE */\n#define CODE 1\n", null),
                row("not directly above", "/* Codes of the core */\n\n#define CODE 1\n", null),
                row("several definitions under it", """
                        /* Codes of the core */
                        #define CODE 1
                        #define OTHER 2
                        """, null),
                row("several enumerators under it", """
                        enum {
                            /* Codes of the core */
                            CODE,
                            OTHER
                        };
                        """, null),
                row("a title between rows of stars", """
                        /********************/
                        /* Codes of the core */
                        /********************/
                        #define CODE 1
                        """, null),
                row("a title between rules", """
                        /*---------------
                         * Codes of the core
                         *---------------*/
                        #define CODE 1
                        """, null),
                row("lines", "// The thing is broken.\n#define CODE 1\n", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocksAbove")
    void blockAbove(String claim, String header, @Nullable String expected) {
        assertThat(message("block-above", header)).isEqualTo(expected);
    }

    static Stream<Arguments> blocksAfter() {
        return Stream.of(
                row("a block on the next lines", """
                        #define CODE (BASE+1)
                        /*
                         * The thing is broken.%0
                         */
                        """, "The thing is broken."),
                row("inserts and two paragraphs", """
                        #define CODE (BASE+1)
                         /*
                          * Cannot open %1.
                          *
                          * Try again.
                          */
                        """, "Cannot open %1.\n\nTry again."),
                row("the block of the next definition", """
                        #define CODE 1
                        #define OTHER 2
                        /*
                         * Other.
                         */
                        """, null),
                row(
                        "one of a line",
                        "#define CODE (BASE+1)\n      /* The thing is broken. */\n",
                        "The thing is broken."),
                row("lines", "#define CODE (BASE+1)\n// Codes of the core\n", null),
                row("an empty line between", "#define CODE 1\n\n/* Codes of the core */\n", null),
                row("a comment on the same line", "#define CODE 1 /* Same line. */\n", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocksAfter")
    void blockAfter(String claim, String header, @Nullable String expected) {
        assertThat(message("block-after", header)).isEqualTo(expected);
    }

    static Stream<Arguments> linesAbove() {
        return Stream.of(
                row("the line above", "// The thing is broken.\n#define CODE 1\n", "The thing is broken."),
                row("lines above, up to the first that is none", """
                        // Codes of the core

                        // The thing
                        // is broken.
                        #define CODE 1
                        """, "The thing is broken."),
                row("a line of the definition before", """
                        #define OTHER 1 // Other.
                        #define CODE 1
                        """, null),
                row("an empty line and a paragraph inside", """
                        //
                        // The thing is broken.
                        //
                        // Since the last release.
                        //
                        #define CODE 1
                        """, "The thing is broken.\n\nSince the last release."),
                row("the summary of an XML documentation comment", """
                        /// <summary>
                        ///     The thing
                        ///     is broken.
                        /// </summary>
                        /// <remarks>Mend it.</remarks>
                        #define CODE 1
                        """, "The thing is broken."),
                row("a question about the name between", """
                        // The thing is broken.
                        #if !defined(CODE)
                        #define CODE 1
                        #endif
                        """, "The thing is broken."),
                row("a line that goes on from the definition before", """
                        #define OTHER 1 // Other
                                        // or another.
                        #define CODE 1
                        """, null),
                row("nothing but the name and its number", """
                        //      CODE                       0x8004CF00
                        #define CODE                       MAKE(0x00)
                        """, null),
                row("a title with a rule behind", """
                        // licenses ////////////////////
                        // The thing is broken.
                        #define CODE 1
                        """, null),
                row("a remark", "// NO LONGER USED\n#define CODE 1\n", null),
                row("a remark above the text", """
                        // NO LONGER USED
                        // The thing is broken.
                        #define CODE 1
                        """, "The thing is broken."),
                row("several definitions under it", """
                        // Codes of the core
                        #define CODE 1
                        #  define OTHER 2
                        """, null),
                row("a comment of its own for the next one", """
                        // The thing is broken.
                        #define CODE 1
                        // Other.
                        #define OTHER 2
                        """, "The thing is broken."),
                row("the last line of a header", "// The thing is broken.\n#define CODE 1", "The thing is broken."),
                row("not directly above", "// Codes of the core\n\n#define CODE 1\n", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("linesAbove")
    void linesAbove(String claim, String header, @Nullable String expected) {
        assertThat(message("lines-above", header)).isEqualTo(expected);
    }

    static Stream<Arguments> linesApart() {
        return Stream.of(
                row("an empty line between", """
                        //
                        // The thing is broken
                        //

                        #define CODE 1

                        #define OTHER 2
                        """, "The thing is broken"),
                row("none between", "// Codes of the core\n#define CODE 1\n", null),
                row("several definitions under it", "// Codes of the core\n\n#define CODE 1\n#define OTHER 2\n", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("linesApart")
    void linesApart(String claim, String header, @Nullable String expected) {
        assertThat(message("lines-apart", header)).isEqualTo(expected);
    }

    static Stream<Arguments> linesAboveAll() {
        return Stream.of(
                row("the last of the definitions", """
                        // The thing is broken.
                        #define OTHER 1
                        #define CODE 1
                        """, "The thing is broken."),
                row("the first of them", """
                        // The thing is broken.
                        #define CODE 1
                        #define OTHER 1
                        """, "The thing is broken."),
                row("an empty line between them", """
                        // The thing is broken.
                        #define OTHER 1

                        #define CODE 1
                        """, null),
                row("a comment of its own", """
                        // Other.
                        #define OTHER 1
                        // The thing is broken.
                        #ifndef CODE
                        #define CODE 1
                        #endif
                        """, "The thing is broken."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("linesAboveAll")
    void linesAboveAll(String claim, String header, @Nullable String expected) {
        assertThat(message("lines-above-all", header)).isEqualTo(expected);
    }

    static Stream<Arguments> paragraphsAbove() {
        return Stream.of(
                row("a title is another paragraph", """
                        //
                        // Codes of the core
                        // and of the shell
                        //
                        // The thing
                        // is broken.
                        #define CODE 1
                        """, "The thing is broken."),
                row("one paragraph", "// The thing is broken.\n#define CODE 1\n", "The thing is broken."),
                row("not directly above", "// Codes of the core\n\n#define CODE 1\n", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paragraphsAbove")
    void paragraphAbove(String claim, String header, @Nullable String expected) {
        assertThat(message("paragraph-above", header)).isEqualTo(expected);
    }

    @Test
    void theSchemaOfTheCatalogueDescribesAllStyles() throws IOException {
        try (var in = Catalogue.class.getResourceAsStream("catalogue.schema.json")) {
            var schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(Pattern.compile("\"const\": \"(.*?)\"")
                            .matcher(schema)
                            .results()
                            .map(found -> found.group(1)))
                    .containsExactlyElementsOf(
                            MessageStyle.ALL.stream().map(MessageStyle::name).toList());
        }
    }

    @Test
    void anUnknownStyle() {
        assertThatThrownBy(() -> MessageStyle.named("haiku"))
                .hasMessage("no message style haiku; there are"
                        + " [message-id, quoted-block, line-end, numbered-line-end, block-after, block-above,"
                        + " lines-above, lines-apart, lines-above-all, paragraph-above]");
    }

    /** The text; the same whatever the line ends are. */
    private static @Nullable String message(String style, String header) {
        var message = messageOf(style, header);
        assertThat(messageOf(style, header.replace("\n", "\r\n"))).isEqualTo(message);
        return message == null ? null : message.text();
    }

    private static @Nullable Message messageOf(String style, String header) {
        var source = SourceText.of("core.h", header);
        var syntax = new HeaderReader().read(source);
        for (var item : syntax.items()) {
            if (item instanceof Item.Define define && define.name().equals("CODE")) {
                return messageOf(style, syntax, define.offset(), define.end());
            }
            if (item instanceof Item.Declaration declaration) {
                var tokens = declaration.tokens();
                for (int i = 0; i < tokens.size(); i++) {
                    if (tokens.get(i).is("CODE")) {
                        var last = tokens.get(i + 1).is("=") ? tokens.get(i + 2) : tokens.get(i);
                        int end = last.offset() + last.text().length();
                        return messageOf(style, syntax, tokens.get(i).offset(), end);
                    }
                }
            }
        }
        throw new AssertionError("the case defines no CODE");
    }

    private static @Nullable Message messageOf(String style, HeaderSyntax syntax, int start, int end) {
        var message = MessageStyle.named(style).message(new NearbyComments(syntax, start, end), "CODE");
        assertThat(message == null ? style : message.style()).isEqualTo(style);
        return message;
    }

    private static Arguments row(String claim, String header, @Nullable String expected) {
        return Arguments.of(claim, header, expected);
    }
}
