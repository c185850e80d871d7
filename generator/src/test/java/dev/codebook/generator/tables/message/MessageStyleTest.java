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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads messages in each style. A folder {@code messages/<style>/<claim>} contains a header that defines {@code CODE}, and
 * the text of its message, which is empty if there is none. {@code -Dgolden.rewrite} writes the expectations again.
 */
class MessageStyleTest {

    private static final Path CASES = Path.of("src/test/resources/messages");

    static List<Path> cases() throws IOException {
        try (var folders = Files.walk(CASES, 2)) {
            return folders.filter(folder -> CASES.relativize(folder).getNameCount() == 2)
                    .sorted()
                    .map(CASES::relativize)
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theMessageIsRead(Path path) throws IOException {
        var style = path.getName(0).toString();
        var header = Files.readString(CASES.resolve(path).resolve("input.h"));
        var expected = CASES.resolve(path).resolve("expected.txt");
        if (System.getProperty("golden.rewrite") != null) {
            Files.writeString(expected, text(style, header));
        }

        assertThat(expected).exists();
        assertThat(text(style, header)).as("lines end with LF").isEqualTo(Files.readString(expected));
        assertThat(text(style, header.replace("\n", "\r\n")))
                .as("lines end with CR LF")
                .isEqualTo(Files.readString(expected));
    }

    @Test
    void eachStyleHasCases() throws IOException {
        assertThat(cases().stream().map(path -> path.getName(0).toString()).distinct())
                .containsExactlyInAnyOrderElementsOf(names().toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "none",
            value = {
                "the defined name, CODE, none",
                "another name, OTHER, OTHER",
                "a number, 0x0000FFFFL (No symbolic name defined), none",
            })
    void anotherNameInAMessageIdIsKept(String claim, String id, @Nullable String other) {
        var header = "// MessageId: " + id + "\n// MessageText:\n// The thing is broken.\n#define CODE 1L\n";

        assertThat(message("message-id", header)).isEqualTo(new Message("The thing is broken.", "message-id", other));
    }

    @Test
    void theSchemaOfTheCatalogueDescribesAllStyles() throws IOException {
        try (var in = Catalogue.class.getResourceAsStream("catalogue.schema.json")) {
            var schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var styles = Pattern.compile("\"const\": \"(.*?)\", \"description\": \"(.*?)\"")
                    .matcher(schema)
                    .results()
                    .map(style -> style.group(1) + ": " + style.group(2));

            assertThat(styles)
                    .containsExactlyElementsOf(MessageStyle.ALL.stream()
                            .map(style -> style.name() + ": " + style.description())
                            .toList());
        }
    }

    @Test
    void anUnknownStyleIsAnError() {
        assertThatThrownBy(() -> MessageStyle.named("haiku"))
                .hasMessage("expected one of"
                        + " message-id, quoted-block, line-end, numbered-line-end, block-after, block-above,"
                        + " lines-above, lines-apart, lines-above-all, paragraph-above, found 'haiku'");
    }

    private static Stream<String> names() {
        return MessageStyle.ALL.stream().map(MessageStyle::name);
    }

    private static String text(String style, String header) {
        var message = message(style, header);
        return message == null ? "" : message.text() + "\n";
    }

    private static @Nullable Message message(String style, String header) {
        var syntax = new HeaderReader().read(SourceText.of("core.h", header));
        for (var item : syntax.items()) {
            if (item instanceof Item.Define define && define.name().equals("CODE")) {
                return message(style, syntax, define.offset(), define.end());
            }
            if (item instanceof Item.Declaration declaration) {
                var tokens = declaration.tokens();
                for (int i = 0; i < tokens.size(); i++) {
                    if (tokens.get(i).is("CODE")) {
                        var last = tokens.get(i + 1).is("=") ? tokens.get(i + 2) : tokens.get(i);
                        int end = last.offset() + last.text().length();
                        return message(style, syntax, tokens.get(i).offset(), end);
                    }
                }
            }
        }
        throw new AssertionError("the header does not define CODE");
    }

    private static @Nullable Message message(String style, HeaderSyntax syntax, int start, int end) {
        var message = MessageStyle.named(style).message(new NearbyComments(syntax, start, end), "CODE");
        assertThat(message == null ? style : message.style()).isEqualTo(style);
        return message;
    }
}
