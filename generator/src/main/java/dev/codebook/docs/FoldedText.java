package dev.codebook.docs;

/** Collects the text of a block: folds white space and removes invisible characters. */
final class FoldedText {

    private final StringBuilder text = new StringBuilder();
    private String mark = "";

    /** Sets the marker of a list item. The marker precedes the text, unless the text is empty. */
    void mark(String marker) {
        mark = marker;
    }

    boolean isBlank() {
        return text.chars().allMatch(Character::isWhitespace);
    }

    String text() {
        return text.toString().strip();
    }

    /** Appends text. If the text is preformatted, its line ends and blanks are kept. */
    void append(String more, boolean preformatted) {
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (c == '\n' && preformatted) {
                end();
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank(preformatted);
            } else if (!isInvisible(c)) {
                text.append(c);
            }
        }
    }

    private void blank(boolean preformatted) {
        if (preformatted || !text.isEmpty() && text.charAt(text.length() - 1) != ' ' && !endsLine()) {
            text.append(' ');
        }
    }

    /** Control characters, soft hyphens, zero-width characters and direction marks occur in names and numbers. */
    private static boolean isInvisible(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT -> true;
            default -> false;
        };
    }

    private boolean endsLine() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    /** Ends a line of the block, unless the line is empty. */
    void end() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (!endsLine()) {
            text.append('\n');
        }
    }

    void separateCell() {
        if (!isBlank()) {
            blank(false);
            text.append("| ");
        }
    }

    /** Returns the marker followed by the collected text, and starts a new text. */
    String take() {
        end();
        var taken = text().isEmpty() ? "" : mark + text();
        text.setLength(0);
        if (!taken.isEmpty()) {
            mark = "";
        }
        return taken;
    }
}
