package dev.codebook.lookup.explain;

import static dev.codebook.lookup.explain.Ascii.isCapital;

/**
 * Recognises numbers of other systems in places where a Windows code could be. The offsets {@code start} and
 * {@code end} enclose the number.
 */
final class ForeignNumbers {

    private final char[] text;
    private final int from;
    private final NumberSurroundings surroundings;

    ForeignNumbers(char[] text, int from, NumberSurroundings surroundings) {
        this.text = text;
        this.from = from;
        this.surroundings = surroundings;
    }

    boolean contain(int start, int end) {
        return isInstallerMessage(start, end)
                || isHttpStatus(start, end)
                || isProcessId(end)
                || isSqlServerError(end)
                || isKerberosError(end);
    }

    /** Recognises a Windows Installer message: {@code Error 1406. Could not write}, {@code DEBUG: Error 2826:  }. */
    private boolean isInstallerMessage(int start, int end) {
        int word = start - "Error ".length();
        if (end - start != 4 || at(word) != 'E') {
            return false;
        }
        boolean isSentence = at(end) == '.' && at(end + 1) == ' ' && isCapital(at(end + 2));
        return isSentence && (word == from || at(word - 2) == '.') || at(word - 2) == ':' && at(word - 3) == 'G';
    }

    /** Recognises an HTTP status: {@code (404) Not Found}. */
    private boolean isHttpStatus(int start, int end) {
        return end - start == 3
                && (text[start] == '4' || text[start] == '5')
                && at(start - 1) == '('
                && at(end) == ')'
                && at(end + 1) == ' '
                && isCapital(at(end + 2));
    }

    /** Recognises the process id of a logger: {@code ERROR 5704 --- [main]}. */
    private boolean isProcessId(int end) {
        return surroundings.isAt(end, " ---");
    }

    /** Recognises a SQL Server error: {@code Error: 5123, Severity: 16, State: 1.} */
    private boolean isSqlServerError(int end) {
        return surroundings.isAt(end, ", Severity:");
    }

    /** Recognises a Kerberos error, RFC 4120 7.5.9: {@code 0x19 KDC_ERR_PREAUTH_REQUIRED}. */
    private boolean isKerberosError(int end) {
        return surroundings.isAt(end, " KDC_ERR_") || surroundings.isAt(end, " KRB_");
    }

    private char at(int offset) {
        return surroundings.at(offset);
    }
}
