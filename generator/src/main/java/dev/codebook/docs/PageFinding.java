package dev.codebook.docs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of a code, or of several that it names together.
 *
 * @param line of the page, from 1; 0 where it is not known
 * @param url where it is said
 * @param place in words: {@code row 12 of table 2}
 * @param group equal for those that stand together, so that their numbers are read the same way
 * @param names of the codes
 * @param numbers of the codes
 * @param title of the section or the page, or null
 * @param advice what is said
 * @param release the SDK release that it is said of, or null
 * @param context what the words around it tell
 */
record PageFinding(
        int line,
        String url,
        String place,
        Object group,
        List<String> names,
        List<Numeral> numbers,
        @Nullable String title,
        Advice advice,
        @Nullable String release,
        PageContext context) {

    /** Whether it is what a number, in the title, is about. */
    boolean isTitled(Numeral number) {
        return title != null && title.contains(number.text());
    }

    /** Whether errors are its subject, or a number is, which then is one. */
    boolean isOfErrors(Numeral number) {
        return context.isOfErrors() || isTitled(number);
    }

    /** The numbers, without those that are others beside them with something missing. */
    List<Numeral> wholeNumbers() {
        return numbers.stream()
                .filter(number ->
                        numbers.stream().noneMatch(other -> number.isLowHalfOf(other) || number.isNegativeOf(other)))
                .toList();
    }

    /** The same under another title. */
    PageFinding withTitle(String other) {
        return new PageFinding(line, url, place, group, names, numbers, other, advice, release, context);
    }

    /** The same, and more is said. */
    PageFinding with(Advice more) {
        return new PageFinding(line, url, place, group, names, numbers, title, advice.and(more), release, context);
    }
}
