package dev.codebook.grammar;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The syntax of a header: its items in source order and its comments, each with its offset.
 *
 * @param source the text to which the offsets refer
 * @param items the directives, and pieces of the declarations between them
 * @param comments all comments
 * @param guard the {@code #ifndef NAME} of the include guard around the whole header; null if there is none
 */
public record HeaderSyntax(SourceText source, List<Item> items, Comments comments, Item.@Nullable If guard) {

    /** Returns the name of the macro that the include guard tests; null if there is no include guard. */
    public @Nullable String guardName() {
        return guard == null ? null : IncludeGuard.name(guard);
    }

    /**
     * Returns whether the {@code #if} at an index is an include guard of its content: {@code #ifndef NAME}, followed by
     * {@code #define NAME} without a value, with only includes and pragmas in between.
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

    /** The offsets of a header's comments, in source order. */
    public static final class Comments {
        private final SourceText source;
        private final int[] starts;
        private final int[] ends;

        Comments(SourceText source, int[] starts, int[] ends) {
            this.source = source;
            this.starts = starts;
            this.ends = ends;
        }

        /** Returns the number of comments. */
        public int size() {
            return starts.length;
        }

        /** Returns the offset of a comment. */
        public int start(int comment) {
            return starts[comment];
        }

        /** Returns the offset after the last character of a comment. */
        public int end(int comment) {
            return ends[comment];
        }

        /** Returns the text of a comment, with its delimiters. */
        public String text(int comment) {
            return source.substring(starts[comment], ends[comment]);
        }

        /** Returns the index of the first comment at or after an offset, or {@link #size} if there is none. */
        public int firstFrom(int offset) {
            int found = Arrays.binarySearch(starts, offset);
            return found >= 0 ? found : -found - 1;
        }
    }
}
