package dev.codebook.lookup.explain;

import static dev.codebook.lookup.explain.Letters.isCapital;
import static dev.codebook.lookup.explain.Letters.isDigit;
import static dev.codebook.lookup.explain.Letters.isLetter;

/**
 * Recognises numbers of other systems in places where a Windows code could be. The number is between the offsets
 * {@code start} and {@code end} of a line.
 */
final class ForeignNumbers {

    private static final String PROVIDER = "provider: ";

    private ForeignNumbers() {}

    static boolean contain(Line line, int start, int end) {
        return isInstallerMessage(line, start, end)
                || isHttpStatus(line, start, end)
                || line.isAt(end, " ---") // the process id of a logger: ERROR 5704 --- [main]
                || isOfDatabase(line, start, end)
                || isOfTool(line, start, end)
                || line.isBefore(start, "Code=") && line.indexBefore(start, "Facility=") >= 0
                || line.isAt(end, " KDC_ERR_")
                || line.isAt(end, " KRB_");
    }

    /** Recognises a Windows Installer message: {@code Error 1406. Could not write}, {@code DEBUG: Error 2826:  }. */
    private static boolean isInstallerMessage(Line line, int start, int end) {
        int word = start - "Error ".length();
        if (end - start != 4 || line.at(word) != 'E') {
            return false;
        }
        boolean isSentence = line.isAt(end, ". ") && isCapital(line.at(end + 2));
        return isSentence && (word == line.from() || line.at(word - 2) == '.' || line.at(word - 2) == '-')
                || line.isBefore(word - 1, "G:");
    }

    /** Recognises an HTTP status: {@code (404) Not Found}, {@code error 404: Not Found}, {@code "code": 404}. */
    private static boolean isHttpStatus(Line line, int start, int end) {
        if (!isHttpSized(line, start, end)) {
            return false;
        }
        if (line.isBefore(start, "\"code\":") || line.isBefore(start, "\"code\": ")) {
            return true;
        }
        int word = end;
        while (word - end < 3 && !isLetter(line.at(word))) {
            word++;
        }
        int wordEnd = word;
        while (isLetter(line.at(wordEnd))) {
            wordEnd++;
        }
        return word > end && wordEnd > word && Words.isReasonPhrase(line.text(), word, wordEnd);
    }

    /** Returns whether the number is in the range of HTTP's failures, 400 to 599. */
    static boolean isHttpSized(Line line, int start, int end) {
        return end - start == 3 && (line.at(start) == '4' || line.at(start) == '5');
    }

    /**
     * Recognises an error of a database: {@code Error: 5123, Severity: 16, State: 1.}, {@code ERROR 1045 (28000)}, or of a
     * SQL provider. The number after {@code SQL Server, Error: } is a Windows error if a provider could not connect.
     */
    private static boolean isOfDatabase(Line line, int start, int end) {
        return line.isAt(end, ", Severity:")
                || line.isAt(end, ",State:")
                || isBeforeSqlState(line, end)
                || line.isAt(end, " - ") && line.indexBefore(start, PROVIDER) >= 0
                || line.isBefore(start, "SQL Server, Error: ") && line.indexBefore(start, PROVIDER) < 0;
    }

    private static boolean isBeforeSqlState(Line line, int end) {
        int state = end + " (".length();
        int last = state;
        while (isDigit(line.at(last)) || isCapital(line.at(last))) {
            last++;
        }
        return last - state == 5 && line.isAt(end, " (") && line.at(last) == ')';
    }

    /** Recognises the error of a tool of C: {@code [Errno 13]}, {@code make: *** [all] Error 2}, {@code error:0A000086:}. */
    private static boolean isOfTool(Line line, int start, int end) {
        return line.isBefore(start, "] Error ") && line.indexBefore(start, "*** [") >= 0
                || end - start == 8
                        && line.at(end) == ':'
                        && isLetter(line.at(end + 1))
                        && line.isBefore(start, "error:");
    }

    /** Recognises an error of Kerberos in an event, RFC 4120 7.5.9: {@code Failure Code: 0x18}. */
    static boolean isOfKerberos(Line line, int start, int end) {
        int label = start;
        while (line.at(label - 1) == '\t' || line.at(label - 1) == ' ') {
            label--;
        }
        return end - start <= "0x18".length()
                && (line.isBefore(label, "Failure Code:")
                        || line.indexBefore(start, "Kerberos") >= 0
                        || line.at(start - 1) == '\t' && line.isBefore(label, "Result Code:"));
    }
}
