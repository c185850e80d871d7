package dev.codebook.lookup.explain;

import static dev.codebook.lookup.explain.Letters.isCapital;
import static dev.codebook.lookup.explain.Letters.isLetter;

/**
 * Recognises numbers of other systems in places where a Windows code could be. The offsets {@code start} and
 * {@code end} enclose the number.
 */
final class ForeignNumbers {

    private static final String SQL_SERVER = "SQL Server, Error: ";
    private static final String PROVIDER = "provider: ";
    private static final int FIRST_HTTP_DIGIT = '4';
    private static final int LAST_HTTP_DIGIT = '5';

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
                || isOfDatabase(start, end)
                || isOfTool(start, end)
                || surroundings.isAt(start - "Code=".length(), "Code=") && surroundings.isIn("Facility=", start)
                || surroundings.isAt(end, " KDC_ERR_")
                || surroundings.isAt(end, " KRB_");
    }

    /** Recognises a Windows Installer message: {@code Error 1406. Could not write}, {@code DEBUG: Error 2826:  }. */
    private boolean isInstallerMessage(int start, int end) {
        int word = start - "Error ".length();
        if (end - start != 4 || at(word) != 'E') {
            return false;
        }
        boolean isSentence = at(end) == '.' && at(end + 1) == ' ' && isCapital(at(end + 2));
        return isSentence && (word == from || at(word - 2) == '.' || at(word - 2) == '-')
                || at(word - 2) == ':' && at(word - 3) == 'G';
    }

    /** Recognises an HTTP status: {@code (404) Not Found}, {@code error 404: Not Found}, {@code "code": 404}. */
    private boolean isHttpStatus(int start, int end) {
        if (!isHttpSized(start, end)) {
            return false;
        }
        if (surroundings.isAt(start - "\"code\":".length(), "\"code\":")
                || surroundings.isAt(start - "\"code\": ".length(), "\"code\": ")) {
            return true;
        }
        int word = end;
        while (word - end < 3 && at(word) != '\n' && !isLetter(at(word))) {
            word++;
        }
        int wordEnd = word;
        while (isLetter(at(wordEnd))) {
            wordEnd++;
        }
        return word > end && wordEnd > word && Words.isReasonPhrase(text, word, wordEnd);
    }

    /** Returns whether the number is in the range of HTTP's failures, 400 to 599. */
    boolean isHttpSized(int start, int end) {
        return end - start == 3 && text[start] >= FIRST_HTTP_DIGIT && text[start] <= LAST_HTTP_DIGIT;
    }

    /** Recognises the process id of a logger: {@code ERROR 5704 --- [main]}. */
    private boolean isProcessId(int end) {
        return surroundings.isAt(end, " ---");
    }

    /**
     * Recognises an error of a database: {@code Error: 5123, Severity: 16, State: 1.}, {@code ERROR 1045 (28000)}, or of a
     * SQL provider. The number after {@code SQL Server, Error: } is a Windows error if a provider could not connect.
     */
    private boolean isOfDatabase(int start, int end) {
        return surroundings.isAt(end, ", Severity:")
                || surroundings.isAt(end, ",State:")
                || isBeforeSqlState(end)
                || surroundings.isAt(end, " - ") && surroundings.isIn(PROVIDER, start)
                || surroundings.isAt(start - SQL_SERVER.length(), SQL_SERVER) && !surroundings.isIn(PROVIDER, start);
    }

    private boolean isBeforeSqlState(int end) {
        if (!surroundings.isAt(end, " (") || at(end + 7) != ')') {
            return false;
        }
        for (int i = end + 2; i < end + 7; i++) {
            if (!Letters.isDigit(text[i]) && !isCapital(text[i])) {
                return false;
            }
        }
        return true;
    }

    /** Recognises the error of a tool of C: {@code [Errno 13]}, {@code make: *** [all] Error 2}, {@code error:0A000086:}. */
    private boolean isOfTool(int start, int end) {
        return surroundings.isAt(start - "] Error ".length(), "] Error ") && surroundings.isIn("*** [", start)
                || surroundings.isAt(start - "error:".length(), "error:")
                        && end - start == 8
                        && at(end) == ':'
                        && isLetter(at(end + 1));
    }

    /** Recognises an error of Kerberos in an event, RFC 4120 7.5.9: {@code Failure Code: 0x18}. */
    boolean isOfKerberos(int start, int end) {
        int label = start;
        while (at(label - 1) == '\t' || at(label - 1) == ' ') {
            label--;
        }
        return end - start <= "0x18".length()
                && (surroundings.isAt(label - "Failure Code:".length(), "Failure Code:")
                        || surroundings.isIn("Kerberos", start)
                        || at(start - 1) == '\t' && surroundings.isAt(label - "Result Code:".length(), "Result Code:"));
    }

    private char at(int offset) {
        return surroundings.at(offset);
    }
}
