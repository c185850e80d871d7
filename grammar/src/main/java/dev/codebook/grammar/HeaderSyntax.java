package dev.codebook.grammar;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A header, read: its items in source order and its comments, each with its place.
 *
 * @param source the text that the places lead into
 * @param items directives and pieces of declarations
 * @param comments all of them
 * @param guard the {@code #ifndef NAME} around all of the header that guards it against a second inclusion, or null
 */
public record HeaderSyntax(SourceText source, List<Item> items, Comments comments, Item.@Nullable If guard) {

    /** The macro whose being defined makes the header say nothing, or null. */
    public @Nullable String guardName() {
        return guard == null ? null : IncludeGuard.name(guard);
    }

    /**
     * Whether the conditional at an index guards what is in it against a second inclusion: it says {@code #ifndef NAME}
     * and goes on with {@code #define NAME}, without a value; only includes and pragmas may stand between.
     */
    public boolean isGuard(int index) {
        if (!(items.get(index) instanceof Item.If opened) || IncludeGuard.name(opened) == null) {
            return false;
        }
        int next = index + 1;
        while (next < items.size()
                && (items.get(next) instanceof Item.Include || items.get(next) instanceof Item.Pragma)) {
            next++;
        }
        return opened.equals(guard)
                || next < items.size()
                        && items.get(next) instanceof Item.Define define
                        && define.name().equals(IncludeGuard.name(opened))
                        && !define.isFunctionLike()
                        && define.body().isEmpty();
    }

    /** The places of a header's comments, in source order. Their text is cut out when it is asked for. */
    public static final class Comments {
        private final SourceText source;
        private final int[] starts;
        private final int[] ends;

        Comments(SourceText source, int[] starts, int[] ends) {
            this.source = source;
            this.starts = starts;
            this.ends = ends;
        }

        /** How many there are. */
        public int size() {
            return starts.length;
        }

        /** Where a comment begins. */
        public int start(int comment) {
            return starts[comment];
        }

        /** The offset behind a comment's last character. */
        public int end(int comment) {
            return ends[comment];
        }

        /** A comment as written, with its marks. */
        public String text(int comment) {
            return source.substring(starts[comment], ends[comment]);
        }

        /** The first comment that begins at or behind an offset, or {@link #size} where there is none. */
        public int firstFrom(int offset) {
            int found = Arrays.binarySearch(starts, offset);
            return found >= 0 ? found : -found - 1;
        }
    }
}
