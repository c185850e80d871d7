package dev.codebook.generator.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.output.model.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The message compiler's blocks, counted and read by nothing but patterns of text, against the messages of the tables. */
@DisplayName("blocks of the message compiler")
class MessageBlocksTest {

    /** {@code MessageId:}, lines of the same comment without another one, and a definition. */
    private static final Pattern BLOCK = Pattern.compile(
            "^[ \t]*(//|\\*)[ \t]*MessageId:[ \t]*(\\S+).*\n"
                    + "((?:[ \t]*(?://|\\*)(?!.*MessageId:).*\n)*)\\s*#[ \t]*define[ \t]+(\\w+)",
            Pattern.MULTILINE);

    private static final String UNDER = " under the MessageId of ";

    @ParameterizedTest
    @CsvSource({"SDK_10240, 16419, 4", "SDK_14393, 17538, 5", "SDK_16299, 17793, 6"})
    void everyOneOverADefinitionIsItsMessage(RealHeaders release, int blocks, int otherNames) throws IOException {
        var expected = new TreeMap<String, String>();
        for (var header : release.tree().headers()) {
            addBlocks(release, header, expected);
        }

        assertThat(expected).hasSize(blocks);
        assertThat(expected.values()).filteredOn(text -> text.contains(UNDER)).hasSize(otherNames);
        var found = messages(release, expected);
        expected.entrySet().removeIf(block -> block.getValue().equals(found.get(block.getKey())));
        assertThat(expected)
                .as("blocks that are not their definitions' messages")
                .isEmpty();
    }

    private static void addBlocks(RealHeaders release, String header, Map<String, String> blocks) throws IOException {
        var text = new String(release.tree().read(header), StandardCharsets.ISO_8859_1).replace("\r", "");
        if (!text.contains("MessageId:")) {
            return;
        }
        int line = 1;
        int counted = 0;
        for (var block : BLOCK.matcher(text).results().toList()) {
            line += (int) text.substring(counted, block.start(4)).lines().count() - 1;
            counted = text.lastIndexOf('\n', block.start(4)) + 1;
            blocks.put(header + ":" + line + " " + block.group(4), said(block));
        }
    }

    /** What a block says: its text, and behind it the name where it is another one. */
    private static String said(MatchResult block) {
        var lines = Arrays.stream(block.group(3).split("\n"))
                .map(line -> line.strip()
                        .substring(block.group(1).length())
                        .replace('\t', ' ')
                        .strip())
                .collect(Collectors.joining("\n"));
        var text = lines.replaceFirst("(?s)^.*?(MessageText|Message Meaning):", "")
                .replaceFirst("(?s)(\nHex Value:.*)?\n/$", "")
                .strip()
                .replaceAll("\n{2,}", "\u0000")
                .replace("\n", " ")
                .replace("\u0000", "\n\n")
                .replaceFirst("\\s*%0$", "");
        return text + (block.group(2).equals(block.group(4)) ? "" : UNDER + block.group(2));
    }

    /** The same of the tables, at the blocks' places; the empty text where there is no message. */
    private static Map<String, String> messages(RealHeaders release, Map<String, String> blocks) {
        var messages = new TreeMap<String, String>();
        for (var table : release.codes().codebook().tables()) {
            for (var code : table.codes()) {
                var place = code.header() + ":" + code.line() + " " + code.name();
                if (blocks.containsKey(place)) {
                    messages.put(place, said(code));
                }
            }
        }
        return messages;
    }

    private static String said(Code code) {
        var message = code.message();
        if (message == null) {
            return "";
        }
        assertThat(message.style()).as(code.name()).isEqualTo("message-id");
        return message.text() + (message.id() == null ? "" : UNDER + message.id());
    }
}
