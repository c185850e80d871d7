package dev.codebook.generator.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.generator.Generator;
import dev.codebook.model.Code;
import dev.codebook.sdk.SdkTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The message compiler's blocks of a tree, counted and read by nothing but patterns of text. */
final class MessageBlocks {

    /** {@code MessageId:}, lines of the same comment without another one, and a definition. */
    private static final Pattern BLOCK = Pattern.compile(
            "^[ \t]*(//|\\*)[ \t]*MessageId:[ \t]*(\\S+).*\n"
                    + "((?:[ \t]*(?://|\\*)(?!.*MessageId:).*\n)*)\\s*#[ \t]*define[ \t]+(\\w+)",
            Pattern.MULTILINE);

    /** Between a text and the name of its block, where that is not the definition's. */
    static final String UNDER = " under the MessageId of ";

    private MessageBlocks() {}

    /** What the blocks say, by the places of the definitions under them. */
    static Map<String, String> of(SdkTree tree) throws IOException {
        var blocks = new TreeMap<String, String>();
        for (var header : tree.headers()) {
            addBlocks(tree, header, blocks);
        }
        return blocks;
    }

    /** Those that are not the messages of the codes at their places. */
    static Map<String, String> missing(Map<String, String> blocks, Generator.Result result) {
        var missing = new TreeMap<>(blocks);
        var found = messages(result, blocks);
        missing.entrySet().removeIf(block -> block.getValue().equals(found.get(block.getKey())));
        return missing;
    }

    private static void addBlocks(SdkTree tree, String header, Map<String, String> blocks) throws IOException {
        var text = new String(tree.read(header), StandardCharsets.ISO_8859_1).replace("\r", "");
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
                .replaceFirst("\\s*%0\\.?$", "");
        return text + (block.group(2).equals(block.group(4)) ? "" : UNDER + block.group(2));
    }

    /** The same of the tables, at the blocks' places; the empty text where there is no message. */
    private static Map<String, String> messages(Generator.Result result, Map<String, String> blocks) {
        var messages = new TreeMap<String, String>();
        for (var table : result.codebook().tables()) {
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
