package dev.codebook.lookup.answer;

import dev.codebook.model.CodeSpace.Severity;

/**
 * How words stand out on a terminal: by the sequences that ECMA-48 8.3.117 has for it (SGR), or not at all.
 *
 * @param isColoured whether they do
 */
record TerminalStyle(boolean isColoured) {

    private static final String BOLD = "1";
    private static final String FAINT = "2";
    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";

    /** What was asked for. */
    String input(String text) {
        return styled(BOLD, text);
    }

    /** How something was found. */
    String heading(String text, boolean isGuess) {
        return styled(isGuess ? YELLOW : CYAN, text);
    }

    /** A code. */
    String name(String text) {
        return styled(BOLD, text);
    }

    /** A number in a log. */
    String code(String text) {
        return styled(YELLOW, text);
    }

    /** What to look at last. */
    String aside(String text) {
        return styled(FAINT, text);
    }

    /** How bad it is. */
    String severity(Severity severity) {
        return styled(
                switch (severity) {
                    case SUCCESS, INFORMATIONAL -> GREEN;
                    case WARNING -> YELLOW;
                    case ERROR -> RED;
                },
                severity.word());
    }

    private String styled(String how, String text) {
        return isColoured && !text.isEmpty() ? "\u001b[" + how + "m" + text + "\u001b[0m" : text;
    }
}
