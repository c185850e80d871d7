package dev.codebook.lookup.explain;

/**
 * Recognises the system error in a note of Windows Installer: {@code Note: 1: 1402 2: <key> 3: 5}. The first field is a
 * message of the page "Windows Installer Error Messages", and the message says which of the following fields is a
 * system error.
 */
final class InstallerNote {

    private static final String START = "Note: 1: ";
    private static final int MESSAGE_DIGITS = 4;

    private final char[] text;
    private final int from;
    private final NumberSurroundings surroundings;

    InstallerNote(char[] text, int from, NumberSurroundings surroundings) {
        this.text = text;
        this.from = from;
        this.surroundings = surroundings;
    }

    /** Returns whether the number between two offsets is the system error of a note. */
    boolean contains(int start, int end) {
        return surroundings.at(start - 2) == ':'
                && Letters.areDigits(text, start, end)
                && surroundings.at(start - 3) == field(start)
                && surroundings.at(start - 4) == ' ';
    }

    /** Returns the digit of the field with the system error; a line feed if the line is not a note with one. */
    private char field(int start) {
        int note = start;
        int first = Math.max(from, start - NumberSurroundings.FARTHEST);
        while (note >= first && !surroundings.isAt(note, START)) {
            note--;
        }
        int message = note + START.length();
        if (note < first || !Letters.areDigits(text, message, Math.min(message + MESSAGE_DIGITS, start))) {
            return '\n';
        }
        return switch (Integer.parseInt(new String(text, message, MESSAGE_DIGITS))) {
            case 1310, 1326, 1336 -> '2';
            case 1305, 1401, 1402, 1404, 1407, 1408, 1409 -> '3';
            case 1403, 1405, 1406 -> '4';
            default -> '\n';
        };
    }
}
