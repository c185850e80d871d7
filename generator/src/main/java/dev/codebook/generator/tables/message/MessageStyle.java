package dev.codebook.generator.tables.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A layout of message texts. */
public interface MessageStyle {

    /** All styles; the catalogue names them. */
    List<MessageStyle> ALL =
            List.of(new MessageIdBlock(), new QuotedBlock(), new LineEndComment(), new BlockAfter(), new LinesAbove());

    /** The name in the catalogue and in the column {@code message_style}. */
    String name();

    /**
     * The message of a definition.
     *
     * @param comments what stands around the definition
     * @param name the defined name
     * @return the text, paragraphs separated by an empty line; null where there is none in this style
     */
    @Nullable
    String message(NearbyComments comments, String name);

    /** Whether the message compiler's block, with a text or without, stands above a definition. */
    static boolean hasMessageId(NearbyComments comments) {
        return MessageIdBlock.isAbove(comments);
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
