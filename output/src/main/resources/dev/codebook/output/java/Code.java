package org.example.codes;

import java.util.List;
import java.util.Locale;

/**
 * One definition of a code, as a header has it. What is asked for is read then, so that many codes cost little. Texts that
 * do not apply are empty, never null.
 */
public final class Code {

    /** Where it lies in {@link CodeData}. */
    private final int row;

    /**
     * A code.
     *
     * @param row where it lies
     */
    Code(int row) {
        this.row = row;
    }

    /**
     * Its name.
     *
     * @return as defined
     */
    public String name() {
        return CodeData.get().name(row);
    }

    /**
     * The table it stands in.
     *
     * @return the id: the name of the header without its extension, in lower case
     */
    public String table() {
        return text(CodeData.TABLE);
    }

    /**
     * The header that defines it.
     *
     * @return the path in the SDK
     */
    public String header() {
        return text(CodeData.HEADER);
    }

    /**
     * The line of the definition.
     *
     * @return from 1
     */
    public int line() {
        return CodeData.get().line(row);
    }

    /**
     * The bit pattern.
     *
     * @return unsigned, in the low {@link #width()} bits
     */
    public long bits() {
        return CodeData.get().bits(row);
    }

    /**
     * The width of the value.
     *
     * @return 8, 16, 32 or 64 bits
     */
    public int width() {
        return CodeData.get().width(row);
    }

    /**
     * Whether the constant's type is signed.
     *
     * @return true for a {@code long} such as HRESULT, false for a {@code DWORD}
     */
    public boolean signed() {
        return CodeData.get().is(row, CodeData.SIGNED);
    }

    /**
     * The bit pattern.
     *
     * @return for instance {@code 0x80070005}: upper case, padded to the width
     */
    public String hex() {
        return hex(bits(), width());
    }

    /**
     * The constant's type.
     *
     * @return as the header spells it, else the C type
     */
    public String type() {
        return text(CodeData.TYPE);
    }

    /**
     * How the number is read.
     *
     * @return {@code HRESULT} for instance; empty for a constant that is no code
     */
    public String space() {
        return text(CodeData.SPACE);
    }

    /**
     * The parts of the number.
     *
     * @return severity, facility, code
     */
    public Fields fields() {
        return new Fields(layout(), bits());
    }

    /**
     * The names of the facility.
     *
     * @return the one in the code's own scope first; empty where it has none
     */
    public List<String> facilityNames() {
        return CodeData.words(text(CodeData.FACILITIES));
    }

    /**
     * What the header says of it.
     *
     * @return paragraphs and lines separated by {@code \n}
     */
    public String message() {
        return CodeData.get().message(row);
    }

    /**
     * Whether the definition holds in an ordinary program.
     *
     * @return false for a definition that no program or only an unusual one sees
     */
    public boolean live() {
        return CodeData.get().is(row, CodeData.LIVE);
    }

    /**
     * The conditions around the definition.
     *
     * @return as C has them, outermost first
     */
    public String condition() {
        return text(CodeData.CONDITION);
    }

    /**
     * The name that it is defined through.
     *
     * @return the other name; empty for a code that has its own number
     */
    public String aliasOf() {
        return text(CodeData.ALIAS);
    }

    /**
     * The first release that has it so.
     *
     * @return the name of a release
     */
    public String firstRelease() {
        return text(CodeData.FIRST_RELEASE);
    }

    /**
     * The last release that has it so.
     *
     * @return the name of a release
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
     * The code for people.
     *
     * @return the name with its table, {@code E_FAIL [winerror]}, and what is to say against it
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
     * Which bits mean what.
     *
     * @return a word that {@link Fields} knows
     */
    String layout() {
        return text(CodeData.LAYOUT);
    }

    /**
     * A bit pattern.
     *
     * @param bits unsigned
     * @param width 8, 16, 32 or 64 bits
     * @return for instance {@code 0x80070005}
     */
    static String hex(long bits, int width) {
        String digits = Long.toHexString(bits).toUpperCase(Locale.ROOT);
        return "0x".concat("0".repeat(Math.max(0, width / 4 - digits.length()))).concat(digits);
    }

    /**
     * What it has in common with others.
     *
     * @param column one of {@link CodeData}
     * @return a text
     */
    private String text(int column) {
        return CodeData.get().text(row, column);
    }
}
