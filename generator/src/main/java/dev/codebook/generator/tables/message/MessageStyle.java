package dev.codebook.generator.tables.message;

import dev.codebook.model.Message;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A layout of the comments in which headers document their codes.
 *
 * @param name the name in the catalogue and in the column {@code message_style}
 * @param description what the style reads, as in {@code catalogue.schema.json}
 * @param text reads the message of a code
 * @param otherName reads the name in the comment if it differs from the code's name
 */
public record MessageStyle(String name, String description, Reader text, Reader otherName) {

    /** All styles, in the order of {@code catalogue.schema.json}. */
    public static final List<MessageStyle> ALL = List.of(
            new MessageStyle(
                    "message-id",
                    "The block of the message compiler (mc.exe) above the definition: MessageId:, MessageText:, the text."
                            + " PlayReady's headers have Message Meaning: instead, Wine's compiler (wmc) writes Approximate msg:.",
                    MessageIdBlock::text,
                    MessageIdBlock::otherName),
            new MessageStyle(
                    "quoted-block",
                    "A comment above the definition that contains the name and the text in quotation marks, as in"
                            + " cfgmgr2err.h.",
                    QuotedBlock::text),
            new MessageStyle(
                    "line-end",
                    "The comment at the end of the definition's line and its continuation on the next lines, as in"
                            + " lmerr.h.",
                    (comments, code) -> MessageText.ofWords(comments.atLineEnd())),
            new MessageStyle(
                    "numbered-line-end",
                    "As line-end, for a comment that starts with the code's number, as in ole.h.",
                    (comments, code) -> MessageText.withoutNumber(MessageText.of(comments.atLineEnd()))),
            new MessageStyle(
                    "block-after",
                    "The block comment that starts on the line after the definition, as in RasError.h.",
                    (comments, code) -> MessageText.of(comments.below())),
            new MessageStyle(
                    "block-above",
                    "The block comment directly above the definition, as in ddraw.h, unless another definition follows on"
                            + " the next line. A first line with only the name and the number is omitted, as in"
                            + " dmerror.h.",
                    (comments, code) ->
                            Description.ofSingle(comments.blockAbove().adjacent(), comments, code)),
            new MessageStyle(
                    "lines-above",
                    "The // lines directly above the definition, as in RasError.h for obsolete codes, unless another"
                            + " definition follows on the next line.",
                    (comments, code) ->
                            Description.ofSingle(comments.linesAbove().adjacent(), comments, code)),
            new MessageStyle(
                    "lines-apart",
                    "As lines-above, but with an empty line between comment and definition, as in FhErrors.h.",
                    (comments, code) ->
                            Description.ofSingle(comments.linesAbove().apart(), comments, code)),
            new MessageStyle(
                    "lines-above-all",
                    "The // lines above several definitions without an empty line between them, all of which have this"
                            + " meaning: MDMRegistration.h has two names for each error.",
                    (comments, code) -> Description.of(comments.linesAboveAll().adjacent(), code)),
            new MessageStyle(
                    "paragraph-above",
                    "The last paragraph of lines-above: in audioenginebaseapo.h the first paragraph is the title of the"
                            + " section.",
                    (comments, code) -> MessageText.lastParagraph(
                            Description.ofSingle(comments.linesAbove().adjacent(), comments, code))));

    /** Reads a part of the comments around a definition. */
    public interface Reader {

        /** Returns the part, or null if the comments do not contain it; {@code code} is the defined name. */
        @Nullable
        String read(NearbyComments comments, String code);
    }

    private MessageStyle(String name, String description, Reader text) {
        this(name, description, text, (comments, code) -> null);
    }

    /**
     * Returns the message of a definition, or null if the comments contain none in this style.
     *
     * @param comments the comments around the definition
     * @param code the defined name
     */
    public @Nullable Message message(NearbyComments comments, String code) {
        var message = text.read(comments, code);
        return message == null ? null : new Message(message, name, otherName.read(comments, code));
    }

    /** Returns whether a block of the message compiler, with or without a text, is above a definition. */
    public static boolean hasMessageId(NearbyComments comments, String code) {
        return MessageIdBlock.isAbove(comments, code);
    }

    /**
     * Returns the style with a name.
     *
     * @throws IllegalArgumentException if there is no such style; the message lists all names
     */
    public static MessageStyle named(String name) {
        return ALL.stream()
                .filter(style -> style.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected one of "
                        + ALL.stream().map(MessageStyle::name).collect(Collectors.joining(", "))
                        + ", found '" + name + "'"));
    }
}
