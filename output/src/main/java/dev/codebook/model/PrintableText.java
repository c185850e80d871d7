package dev.codebook.model;

import java.util.regex.Pattern;

/** Makes text from headers and pages safe to print: a control character in it can be a command to a terminal. */
public final class PrintableText {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    private PrintableText() {}

    /** Returns the text with each control character as a Java escape, such as {@code \u005cu001B}. */
    public static String of(String text) {
        return CONTROL.matcher(text)
                .replaceAll(control ->
                        String.format("\\\\u%04X", (int) control.group().charAt(0)));
    }
}
