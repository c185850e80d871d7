package dev.codebook.docs;

/** The text of a block while it is read: white space folded, what does not show left out. */
final class FoldedText {

    private final StringBuilder text = new StringBuilder();
    private String mark = "";

    /** What stands before the text if there is some: the mark of an item. */
    void mark(String itsMark) {
        mark = itsMark;
    }

    boolean isBlank() {
        return text.chars().allMatch(Character::isWhitespace);
    }

    /** What was read, without blanks around. */
    String text() {
        return text.toString().strip();
    }

    /** @param preformatted whether line ends and blanks are meant */
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

    /** Controls, the soft hyphen, marks of width 0 and of direction: they are in names and numbers of some pages. */
    private static boolean isInvisible(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT -> true;
            default -> false;
        };
    }

    private boolean endsLine() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    /** Ends a line of the block; an empty one is none. */
    void end() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (!endsLine()) {
            text.append('\n');
        }
    }

    /** Parts a cell from the one before it. */
    void part() {
        if (!isBlank()) {
            blank(false);
            text.append("| ");
        }
    }

    /** What was read, and begins anew. */
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
