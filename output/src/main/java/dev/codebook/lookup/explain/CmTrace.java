package dev.codebook.lookup.explain;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads lines that Configuration Manager writes for its log viewer CMTrace: {@code <![LOG[...]LOG]!>} and attributes, or
 * in the older form, the text and {@code $$<component><time><thread=...>}. If the text has several lines, the attributes
 * follow the last line.
 */
final class CmTrace {

    private static final String OPEN = "<![LOG[";
    private static final String CLOSE = "]LOG]!>";
    private static final String OLD = "$$<";

    private static final Pattern ATTRIBUTES =
            Pattern.compile("time=\"([^\"+-]*)[^\"]*\" date=\"([^\"]*)\" component=\"([^\"]*)\"");
    private static final Pattern OLD_ATTRIBUTES = Pattern.compile("\\$\\$<([^>]*)><(\\S+) ([^>+-]*)[^>]*>");
    private static final Pattern DATE = Pattern.compile("(\\d+)-(\\d+)-(\\d{4})");

    private CmTrace() {}

    /** Returns the text of a line, which is the whole line if it has neither form. */
    static Line text(Line line) {
        boolean isOpen = line.isAt(line.from(), OPEN);
        int start = isOpen ? line.from() + OPEN.length() : line.from();
        for (int i = line.to() - 1; i >= line.from() && line.at(line.to() - 1) == '>'; i--) {
            if (line.isAt(i, CLOSE)) {
                return line.part(start, i);
            }
            if (line.isAt(i, OLD)) {
                return line.part(line.from(), withoutBlanks(line, i));
            }
        }
        return isOpen ? line.part(start, line.to()) : line;
    }

    private static int withoutBlanks(Line line, int end) {
        int last = end;
        while (line.at(last - 1) == ' ') {
            last--;
        }
        return last;
    }

    /** Returns the date, time and component from the attributes after the text; empty if there are none. */
    static String origin(String trailer) {
        var attributes = ATTRIBUTES.matcher(trailer);
        if (attributes.find()) {
            return origin(attributes.group(2), attributes.group(1), attributes.group(3));
        }
        var old = OLD_ATTRIBUTES.matcher(trailer);
        return old.find() ? origin(old.group(2), old.group(3), old.group(1)) : "";
    }

    /** Joins date, time and component. The year is moved before month and day, so that dates can be sorted. */
    private static String origin(String date, String time, String component) {
        var sortable = DATE.matcher(date).replaceFirst("$3-$1-$2");
        return Stream.of(sortable, time, component)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
