package dev.codebook.lookup.explain;

/**
 * Recognises the codes in errors of Active Directory, {@code 80090308: LdapErr: DSID-0C090447, comment:
 * AcceptSecurityContext error, data 52e, v4563}. The codes are the first word and the word after {@code data}. Both are
 * hexadecimal without a prefix.
 */
final class ActiveDirectoryErrors {

    private static final String DATA = "data ";

    private final char[] text;
    private final int to;
    private final NumberSurroundings surroundings;

    ActiveDirectoryErrors(char[] text, int to, NumberSurroundings surroundings) {
        this.text = text;
        this.to = to;
        this.surroundings = surroundings;
    }

    /** Returns whether the hexadecimal digits between two offsets are one of the codes. */
    boolean contain(int start, int end) {
        return isFirst(start, end) || isData(start, end);
    }

    private boolean isFirst(int start, int end) {
        if (end - start != 8 || surroundings.at(end) != ':') {
            return false;
        }
        int word = end + 2;
        while (word < to && Letters.isLetter(text[word])) {
            word++;
        }
        return surroundings.isAt(word - 3, "Err: DSID-");
    }

    private boolean isData(int start, int end) {
        return surroundings.isAt(start - DATA.length(), DATA) && surroundings.isAt(end, ", v");
    }
}
