package dev.codebook.docs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page's description of a code, or of several codes that it names together.
 *
 * @param line the line of the page, from 1; 0 if it is not known
 * @param url the URL or file name of the page
 * @param place the place on the page: {@code row 12 of table 2}
 * @param group the table, list or page; the numbers of a group have the same code space
 * @param names the names of the codes
 * @param numbers the numbers of the codes
 * @param title the title of the section or page, or null
 * @param advice the description
 * @param release the SDK release that the description applies to, or null
 * @param context the evidence in the words around it
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

    /** Returns whether the title contains a number. */
    boolean isTitled(Numeral number) {
        return title != null && title.contains(number.text());
    }

    /** Returns whether a number is about errors: errors are the subject, or the title contains the number. */
    boolean isOfErrors(Numeral number) {
        return context.isOfErrors() || isTitled(number);
    }

    /** Returns the numbers, without those that repeat another number in part. */
    List<Numeral> wholeNumbers() {
        return numbers.stream()
                .filter(number ->
                        numbers.stream().noneMatch(other -> number.isLowHalfOf(other) || number.isNegativeOf(other)))
                .toList();
    }

    /** Returns this finding with another title. */
    PageFinding withTitle(String other) {
        return new PageFinding(line, url, place, group, names, numbers, other, advice, release, context);
    }

    /** Returns this finding with more advice. */
    PageFinding with(Advice more) {
        return new PageFinding(line, url, place, group, names, numbers, title, advice.and(more), release, context);
    }
}
