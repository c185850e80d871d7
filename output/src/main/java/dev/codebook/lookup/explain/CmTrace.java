package dev.codebook.lookup.explain;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The text of a line that Configuration Manager writes for its log viewer CMTrace: {@code <![LOG[...]LOG]!>} followed
 * by attributes, or in the older form, the text followed by {@code $$<component><time><thread=...>}. If the text has
 * several lines, the attributes follow the last line.
 *
 * @param from the offset of the first character of the text
 * @param to the offset after the last character of the text
 */
record CmTrace(int from, int to) {

    private static final char[] OPEN = "<![LOG[".toCharArray();
    private static final char[] CLOSE = "]LOG]!>".toCharArray();
    private static final char[] OLD = "$$<".toCharArray();

    private static final Pattern ATTRIBUTES =
            Pattern.compile("time=\"([^\"+-]*)[^\"]*\" date=\"([^\"]*)\" component=\"([^\"]*)\"");
    private static final Pattern OLD_ATTRIBUTES = Pattern.compile("\\$\\$<([^>]*)><(\\S+) ([^>+-]*)[^>]*>");
    private static final Pattern DATE = Pattern.compile("(\\d+)-(\\d+)-(\\d{4})");

    /** Returns the text of the line between two offsets, or null if the line has neither form. */
    static @Nullable CmTrace of(char[] text, int from, int to) {
        boolean isOpen = from < to && text[from] == '<' && startsWith(text, from, to, OPEN);
        int start = isOpen ? from + OPEN.length : from;
        if (to > from && text[to - 1] == '>') {
            for (int i = to - CLOSE.length; i >= from; i--) {
                if (text[i] == ']' && startsWith(text, i, to, CLOSE)) {
                    return new CmTrace(start, i);
                }
                if (text[i] == '$' && startsWith(text, i, to, OLD)) {
                    return new CmTrace(from, withoutBlanks(text, from, i));
                }
            }
        }
        return isOpen ? new CmTrace(start, to) : null;
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

    private static boolean startsWith(char[] text, int at, int to, char[] mark) {
        if (to - at < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (text[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int withoutBlanks(char[] text, int from, int end) {
        int last = end;
        while (last > from && text[last - 1] == ' ') {
            last--;
        }
        return last;
    }
}
