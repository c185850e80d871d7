package dev.codebook.docs;

import dev.codebook.docs.Keywords.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The description of a code on a page.
 *
 * @param text the meaning and the cause; empty if the page states neither
 * @param remedy what to do; null if the page does not say it
 */
record Advice(String text, @Nullable String remedy) {

    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}\"'“(\\[])");
    private static final Pattern LABEL = Pattern.compile("(?:[-*•]\\s+|\\d+\\.\\s+)?([^:\\n]{1,40})(?::|\\s[-–—]\\s)");
    private static final Pattern AFTER_LABEL = Pattern.compile("^[\\s:.\\p{Pd}]+");

    boolean isEmpty() {
        return text.isEmpty() && remedy == null;
    }

    Advice and(Advice more) {
        boolean isOne = text.isEmpty() || more.text.isEmpty();
        return new Advice(isOne ? text + more.text : text + "\n\n" + more.text, joined(remedy, more.remedy));
    }

    /** Joins two texts as paragraphs. If one text is null, returns the other. */
    private static @Nullable String joined(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one + "\n\n" + other;
    }

    /**
     * Separates the text and the remedy of blocks by labels and headings such as {@code Cause:} and {@code Resolution}.
     *
     * @param bySentences whether, without a label, the remedy starts with the first sentence that says what to do
     */
    static Advice of(List<Block> blocks, boolean bySentences) {
        var texts = new ArrayList<Block>();
        var remedies = new ArrayList<Block>();
        boolean isLabelled = false;
        var into = texts;
        for (var block : blocks) {
            int label = label(block);
            var meaning = label == 0 ? null : Keywords.ofLabel(block.text().substring(0, label));
            if (meaning == null) {
                into.add(block);
                continue;
            }
            isLabelled |= meaning == Meaning.REMEDY;
            into = meaning == Meaning.REMEDY ? remedies : texts;
            var rest = AFTER_LABEL.matcher(block.text().substring(label)).replaceFirst("");
            if (!rest.isEmpty()) {
                into.add(block.withText(rest));
            }
        }
        return isLabelled || !bySentences ? of(texts, remedies) : bySentences(texts);
    }

    /** Returns the length of the label at the start of a block; 0 if the block has no label. */
    private static int label(Block block) {
        if (block.isHeading()) {
            return block.text().length();
        }
        if (block.boldLength() > 0) {
            return block.boldLength();
        }
        var match = LABEL.matcher(block.text());
        if (match.lookingAt()) {
            return match.end(1);
        }
        return Keywords.ofLabel(block.text()) != null && block.text().split("\\s+").length <= 2
                ? block.text().length()
                : 0;
    }

    private static Advice bySentences(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            int at = advice(block.text());
            if (at >= 0) {
                var texts = new ArrayList<>(blocks.subList(0, i));
                texts.add(block.withText(block.text().substring(0, at).strip()));
                var remedies = new ArrayList<>(blocks.subList(i, blocks.size()));
                remedies.set(0, block.withText(block.text().substring(at)));
                return of(texts, remedies);
            }
        }
        return of(blocks, List.of());
    }

    /** Returns the index of the first sentence that says what to do, or -1 if there is no such sentence. */
    private static int advice(String text) {
        int from = 0;
        var between = BETWEEN_SENTENCES.matcher(text);
        while (between.find()) {
            if (Keywords.isAdvice(text.substring(from, between.start()))) {
                return from;
            }
            from = between.end();
        }
        return Keywords.isAdvice(text.substring(from)) ? from : -1;
    }

    /** Returns the advice in blocks that are already separated into texts and remedies. */
    static Advice of(List<Block> texts, List<Block> remedies) {
        var remedy = Block.text(remedies);
        return new Advice(Block.text(texts), remedy.isEmpty() ? null : remedy);
    }
}
