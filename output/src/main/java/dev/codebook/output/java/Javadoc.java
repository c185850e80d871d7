package dev.codebook.output.java;

/** Escapes text from headers for a Javadoc comment, so that it can neither end the comment nor contain markup. */
final class Javadoc {

    private Javadoc() {}

    /**
     * Returns the lines of a comment, separated by {@code \n}, or an empty string if the text is blank. Each paragraph
     * after the first starts with {@code <p>} after an empty line.
     */
    static String paragraphs(String text) {
        var out = new StringBuilder(text.length());
        var separator = "";
        for (var line : text.lines().map(line -> text(line).strip()).toList()) {
            if (!line.isEmpty()) {
                out.append(separator).append(line);
                separator = "\n";
            } else if (!out.isEmpty()) {
                separator = "\n\n<p>";
            }
        }
        return out.toString();
    }

    /** Returns a text on one line, in a {@code code} element. */
    static String code(String text) {
        var line = text(text);
        return "<code>" + (line.isBlank() ? "&#160;" : line) + "</code>";
    }

    /**
     * Returns a text on one line. The special characters of HTML and of Javadoc tags are written as entities. So are
     * the backslash, since javac reads backslash-u escapes inside comments too (JLS 3.3), and the asterisk and the
     * slash, which could end the comment. Characters outside ASCII are written as escapes, so that the encoding of the
     * source does not matter.
     */
    static String text(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(out, character));
        return out.toString();
    }

    private static void append(StringBuilder out, int character) {
        if ("&<>@{}\\/*".indexOf(character) >= 0) {
            out.append("&#").append(character).append(';');
        } else if (character < ' ' || character == 0x7F) {
            out.append(' ');
        } else if (character < 0x7F) {
            out.append((char) character);
        } else {
            for (char unit : Character.toChars(isUnpaired(character) ? 0xFFFD : character)) {
                out.append("\\u").append(Integer.toHexString(0x10000 | unit), 1, 5);
            }
        }
    }

    private static boolean isUnpaired(int character) {
        return Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE;
    }
}
