package dev.codebook.generator.tables.message;

import dev.codebook.model.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A layout of message texts. */
public interface MessageStyle {

    /** All styles; the catalogue names them. */
    List<MessageStyle> ALL = List.of(
            new MessageIdBlock(),
            new QuotedBlock(),
            new LineEndComment(),
            new NumberedLineEnd(),
            new BlockAfter(),
            new BlockAbove(),
            new LinesAbove(),
            new LinesApart(),
            new LinesAboveAll(),
            new ParagraphAbove());

    /** The name in the catalogue and in the column {@code message_style}. */
    String name();

    /**
     * The message of a definition.
     *
     * @param comments what stands around the definition
     * @param name the defined name
     * @return the text, paragraphs separated by an empty line, with this style's name; null where there is none in it
     */
    @Nullable
    Message message(NearbyComments comments, String name);

    /** Whether the message compiler's block, with a text or without, stands above a definition. */
    static boolean hasMessageId(NearbyComments comments, String name) {
        return MessageIdBlock.isAbove(comments, name);
    }

    /** The style of that name. */
    static MessageStyle named(String name) {
        return ALL.stream()
                .filter(style -> style.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no message style " + name + "; there are "
                        + ALL.stream().map(MessageStyle::name).toList()));
    }
}
