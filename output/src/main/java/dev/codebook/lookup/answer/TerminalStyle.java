package dev.codebook.lookup.answer;

/**
 * Highlights text on a terminal with SGR sequences (ECMA-48 8.3.117).
 *
 * @param isColoured whether to highlight; if false, the text is not changed
 */
record TerminalStyle(boolean isColoured) {

    private static final String BOLD = "1";
    private static final String FAINT = "2";
    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";

    String heading(String text) {
        return styled(CYAN, text);
    }

    String name(String text) {
        return styled(BOLD, text);
    }

    String code(String text) {
        return styled(YELLOW, text);
    }

    /** Dims secondary information. */
    String aside(String text) {
        return styled(FAINT, text);
    }

    /** Colours a severity: green for success, yellow for a warning, red for an error. */
    String severity(String word) {
        return styled(word.equals("error") ? RED : word.equals("warning") ? YELLOW : GREEN, word);
    }

    private String styled(String how, String text) {
        return isColoured && !text.isEmpty() ? "\u001b[" + how + "m" + text + "\u001b[0m" : text;
    }
}
