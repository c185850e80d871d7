package dev.codebook.docs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The description on a page of one code, or of several codes that are named together.
 *
 * @param line the line of the page, from 1; 0 if it is not known
 * @param url the URL or file name of the page
 * @param place the place on the page: {@code row 12 of table 2}
 * @param group the table, list or page that contains the description; all numbers of a group are in the same code space
 * @param title the title of the section or page, or null
 * @param release the SDK release that the description applies to, or null
 * @param context the evidence from the words around the description
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

    boolean titleContains(Numeral number) {
        return title != null && title.contains(number.text());
    }

    /** Returns whether a number denotes an error: the context is about errors, or the title contains the number. */
    boolean denotesError(Numeral number) {
        return context.isAboutErrors() || titleContains(number);
    }

    /** Returns the numbers, except those that are the low half or the decimal absolute value of another number. */
    List<Numeral> distinctNumbers() {
        return numbers.stream()
                .filter(number ->
                        numbers.stream().noneMatch(other -> number.isLowHalfOf(other) || number.isNegativeOf(other)))
                .toList();
    }

    PageFinding withTitle(String other) {
        return new PageFinding(line, url, place, group, names, numbers, other, advice, release, context);
    }

    PageFinding with(Advice more) {
        return new PageFinding(line, url, place, group, names, numbers, title, advice.and(more), release, context);
    }
}
