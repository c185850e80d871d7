package dev.codebook.lookup.explain;

/** Recognises codes in the special forms of components. The number is between two offsets of a line. */
final class ComponentForms {

    private static final String NOTE = "Note: 1: ";

    private ComponentForms() {}

    /**
     * Recognises hexadecimal codes without a prefix in an error of Active Directory: {@code 80090308: LdapErr:
     * DSID-0C090447, comment: AcceptSecurityContext error, data 52e, v4563}.
     */
    static boolean isOfDirectory(Line line, int start, int end) {
        return switch (line.at(end)) {
            case ':' -> end - start == 8 && line.isAt(line.wordEnd(end + 2) - "Err".length(), "Err: DSID-");
            case ',' -> line.isAt(end, ", v") && line.isBefore(start, "data ");
            default -> false;
        };
    }

    /**
     * Recognises the system error in a note of Windows Installer: {@code Note: 1: 1402 2: <key> 3: 5}. The first field is
     * the number of a message on the page "Windows Installer Error Messages", and the message says which field is a
     * system error.
     */
    static boolean isOfInstaller(Line line, int start) {
        boolean isField = line.at(start - 4) == ' ' && line.isBefore(start, ": ");
        int note = isField ? line.indexBefore(start, NOTE) : -1;
        if (note < 0) {
            return false;
        }
        int message = note + NOTE.length();
        return line.at(start - 3)
                == switch (line.string(message, line.wordEnd(message))) {
                    case "1310", "1326", "1336" -> '2';
                    case "1305", "1401", "1402", "1404", "1407", "1408", "1409" -> '3';
                    case "1403", "1405", "1406" -> '4';
                    default -> '\n';
                };
    }
}
