package dev.codebook.generator.tables.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.grammar.HeaderReader;
import dev.codebook.grammar.Item;
import dev.codebook.grammar.SourceText;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
                row("a title without a block", "// Codes of the core\n#define CODE 1L\n", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messageIdBlocks")
    void messageId(String claim, String header, @Nullable String expected) {
        assertThat(message("message-id", header)).isEqualTo(expected);
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
                row("not directly above", "// Codes of the core\n\n#define CODE 1\n", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("linesAbove")
    void linesAbove(String claim, String header, @Nullable String expected) {
        assertThat(message("lines-above", header)).isEqualTo(expected);
    }

    @Test
    void anUnknownStyle() {
        assertThatThrownBy(() -> MessageStyle.named("haiku"))
                .hasMessage("no message style haiku; there are"
                        + " [message-id, quoted-block, line-end, numbered-line-end, block-after, block-above,"
                        + " lines-above, lines-apart, lines-above-all, paragraph-above]");
    }

    /** The same whatever the line ends are. */
    private static @Nullable String message(String style, String header) {
        var message = messageOf(style, header);
        assertThat(messageOf(style, header.replace("\n", "\r\n"))).isEqualTo(message);
        return message;
    }

    private static @Nullable String messageOf(String style, String header) {
        var syntax = new HeaderReader().read(SourceText.of("core.h", header));
        for (var item : syntax.items()) {
            if (item instanceof Item.Define define && define.name().equals("CODE")) {
                var comments = new NearbyComments(syntax, define.offset(), define.end());
                var message = MessageStyle.named(style).message(comments, "CODE");
                assertThat(message == null ? style : message.style()).isEqualTo(style);
                return message == null ? null : message.text();
            }
        }
        throw new AssertionError("the case defines no CODE");
    }

    private static Arguments row(String claim, String header, @Nullable String expected) {
        return Arguments.of(claim, header, expected);
    }
}
