package dev.codebook.lookup.explain;

import static dev.codebook.lookup.explain.Ascii.isCapital;

/** Numbers of other lists than Windows', which stand where its codes do. Each question is about the number between two offsets. */
final class ForeignNumbers {

    private final char[] text;
    private final int from;
    private final NumberSurroundings surroundings;

    ForeignNumbers(char[] text, int from, NumberSurroundings surroundings) {
        this.text = text;
        this.from = from;
        this.surroundings = surroundings;
    }

    /** Whether some other list has it. */
    boolean have(int start, int end) {
        return isInstallers(start, end)
                || isReply(start, end)
                || isProcess(end)
                || isSqlServers(end)
                || isKerberos(end);
    }

    /** {@code Error 1406. Could not write}, {@code DEBUG: Error 2826:  }: Windows Installer's messages. */
    private boolean isInstallers(int start, int end) {
        int word = start - "Error ".length();
        if (end - start != 4 || at(word) != 'E') {
            return false;
        }
        boolean isSentence = at(end) == '.' && at(end + 1) == ' ' && isCapital(at(end + 2));
        return isSentence && (word == from || at(word - 2) == '.') || at(word - 2) == ':' && at(word - 3) == 'G';
    }

    /** {@code (404) Not Found}: the status of a reply. */
    private boolean isReply(int start, int end) {
        return end - start == 3
                && (text[start] == '4' || text[start] == '5')
                && at(start - 1) == '('
                && at(end) == ')'
                && at(end + 1) == ' '
                && isCapital(at(end + 2));
    }

    /** {@code ERROR 5704 --- [main]}: the process of a logger. */
    private boolean isProcess(int end) {
        return surroundings.isBefore(end, " ---");
    }

    /** {@code Error: 5123, Severity: 16, State: 1.} */
    private boolean isSqlServers(int end) {
        return surroundings.isBefore(end, ", Severity:");
    }

    /** {@code 0x19 KDC_ERR_PREAUTH_REQUIRED}: RFC 4120, 7.5.9. */
    private boolean isKerberos(int end) {
        return surroundings.isBefore(end, " KDC_ERR_") || surroundings.isBefore(end, " KRB_");
    }

    private char at(int offset) {
        return surroundings.at(offset);
    }
}
