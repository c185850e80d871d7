package org.example.codes;

import java.util.List;
import java.util.Locale;

/**
 * A definition of a code in a header. An object contains only the number of a row, and each method reads the data of
 * the row, so a large number of codes takes little memory. Texts that do not apply are empty, and never null.
 */
public final class Code {

    /** The row of the code in {@link CodeData}. */
    private final int row;

    /**
     * Creates a code.
     *
     * @param row the row of the code in {@link CodeData}
     */
    Code(int row) {
        this.row = row;
    }

    /**
     * Returns the name of the code.
     *
     * @return the name as the header defines it
     */
    public String name() {
        return CodeData.get().name(row);
    }

    /**
     * Returns the table that contains the code.
     *
     * @return the id of the table, which is the name of the header without its extension, in lower case
     */
    public String table() {
        return text(CodeData.TABLE);
    }

    /**
     * Returns the header that defines the code.
     *
     * @return the path of the header in the SDK
     */
    public String header() {
        return text(CodeData.HEADER);
    }

    /**
     * Returns the line of the definition.
     *
     * @return the line number in the header, counted from 1
     */
    public int line() {
        return CodeData.get().line(row);
    }

    /**
     * Returns the value as a bit pattern.
     *
     * @return the bits, unsigned, in the low {@link #width()} bits
     */
    public long bits() {
        return CodeData.get().bits(row);
    }

    /**
     * Returns the width of the value in bits.
     *
     * @return 8, 16, 32 or 64
     */
    public int width() {
        return CodeData.get().width(row);
    }

    /**
     * Returns whether the type of the constant is signed.
     *
     * @return true for a signed type such as HRESULT, false for an unsigned type such as DWORD
     */
    public boolean signed() {
        return CodeData.get().is(row, CodeData.SIGNED);
    }

    /**
     * Returns the value as a bit pattern in hexadecimal.
     *
     * @return the digits in upper case, padded to the width, such as {@code 0x80070005}
     */
    public String hex() {
        return hex(bits(), width());
    }

    /**
     * Returns the type of the constant.
     *
     * @return the type as the header spells it, or the C type if the header does not name one
     */
    public String type() {
        return text(CodeData.TYPE);
    }

    /**
     * Returns the code space, which defines how the number is read.
     *
     * @return the name of the space, such as {@code HRESULT}; empty for a constant that is not a code
     */
    public String space() {
        return text(CodeData.SPACE);
    }

    /**
     * Returns the fields of the number.
     *
     * @return the fields, such as severity, facility and code
     */
    public Fields fields() {
        return new Fields(layout(), bits());
    }

    /**
     * Returns the names of the facility.
     *
     * @return the names, starting with the name in the scope of the code; empty if the facility has no name
     */
    public List<String> facilityNames() {
        return CodeData.words(text(CodeData.FACILITIES));
    }

    /**
     * Returns the message, which is the description of the code in the header.
     *
     * @return the message, whose lines are separated by {@code \n}; empty if there is none
     */
    public String message() {
        return CodeData.get().message(row);
    }

    /**
     * Returns whether the definition is live, which means that it applies in an ordinary program.
     *
     * @return false for a definition that applies in no program, or only in an unusual one
     */
    public boolean live() {
        return CodeData.get().is(row, CodeData.LIVE);
    }

    /**
     * Returns the conditions under which the header contains the definition.
     *
     * @return the conditions as C expressions, the outermost one first; empty if there are none
     */
    public String condition() {
        return text(CodeData.CONDITION);
    }

    /**
     * Returns the name of the other constant that this one is an alias of.
     *
     * @return the other name; empty if the code is not an alias
     */
    public String aliasOf() {
        return text(CodeData.ALIAS);
    }

    /**
     * Returns the first release with this definition.
     *
     * @return the name of the release
     */
    public String firstRelease() {
        return text(CodeData.FIRST_RELEASE);
    }

    /**
     * Returns the last release with this definition.
     *
     * @return the name of the release
     */
    public String lastRelease() {
        return text(CodeData.LAST_RELEASE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Code code && code.row == row;
    }

    @Override
    public int hashCode() {
        return row;
    }

    /**
     * Returns a description for people.
     *
     * @return the name and the table, such as {@code E_FAIL [winerror]}, and the conditions if the code is not live
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(name()).append(" [").append(table()).append(']');
        if (!live()) {
            text.append(" (not live");
            text.append(condition().isEmpty() ? "" : ": ").append(condition()).append(')');
        }
        return text.toString();
    }

    /**
     * Returns the layout of the number, which defines its fields.
     *
     * @return the layout, as the constructor of {@link Fields} expects it
     */
    String layout() {
        return text(CodeData.LAYOUT);
    }

    /**
     * Formats a bit pattern in hexadecimal.
     *
     * @param bits the bits, unsigned
     * @param width the width in bits: 8, 16, 32 or 64
     * @return the digits, such as {@code 0x80070005}
     */
    static String hex(long bits, int width) {
        String digits = Long.toHexString(bits).toUpperCase(Locale.ROOT);
        return "0x".concat("0".repeat(Math.max(0, width / 4 - digits.length()))).concat(digits);
    }

    /**
     * Returns a text that many codes share.
     *
     * @param column a column of {@link CodeData}
     * @return the text
     */
    private String text(int column) {
        return CodeData.get().text(row, column);
    }
}
