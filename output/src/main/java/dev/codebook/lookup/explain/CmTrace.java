package dev.codebook.lookup.explain;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line as Configuration Manager writes it, for its reader CMTrace: the text in {@code <![LOG[...]LOG]!>} with attributes
 * behind it, or before {@code $$<component><time><thread=...>}. A text of several lines has the attributes behind the last.
 *
 * @param from where the text begins
 * @param to where it ends
 */
record CmTrace(int from, int to) {

    private static final char[] OPEN = "<![LOG[".toCharArray();
    private static final char[] CLOSE = "]LOG]!>".toCharArray();
    private static final char[] OLD = "$$<".toCharArray();

    private static final Pattern ATTRIBUTES =
            Pattern.compile("time=\"([^\"+-]*)[^\"]*\" date=\"([^\"]*)\" component=\"([^\"]*)\"");
    private static final Pattern OLD_ATTRIBUTES = Pattern.compile("\\$\\$<([^>]*)><(\\S+) ([^>+-]*)[^>]*>");
    private static final Pattern DATE = Pattern.compile("(\\d+)-(\\d+)-(\\d{4})");

    /** The text of the line between two offsets, or null where it is another one. */
    static @Nullable CmTrace of(char[] text, int from, int to) {
        boolean isOpen = from < to && text[from] == '<' && begins(text, from, to, OPEN);
        int start = isOpen ? from + OPEN.length : from;
        if (to > from && text[to - 1] == '>') {
            for (int i = to - CLOSE.length; i >= from; i--) {
                if (text[i] == ']' && begins(text, i, to, CLOSE)) {
                    return new CmTrace(start, i);
                }
                if (text[i] == '$' && begins(text, i, to, OLD)) {
                    return new CmTrace(from, withoutBlanks(text, from, i));
                }
            }
        }
        return isOpen ? new CmTrace(start, to) : null;
    }

    /** Date, time and component of what stands behind the text; empty where nothing does. */
    static String origin(String trailer) {
        var attributes = ATTRIBUTES.matcher(trailer);
        if (attributes.find()) {
            return origin(attributes.group(2), attributes.group(1), attributes.group(3));
        }
        var old = OLD_ATTRIBUTES.matcher(trailer);
        return old.find() ? origin(old.group(2), old.group(3), old.group(1)) : "";
    }

    /** The month comes first in such a date. */
    private static String origin(String date, String time, String component) {
        var sortable = DATE.matcher(date).replaceFirst("$3-$1-$2");
        return Stream.of(sortable, time, component)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static boolean begins(char[] text, int at, int to, char[] mark) {
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
