package dev.codebook.lookup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A definition of a code in a header. An object contains only the number of a row, and each method reads the data of
 * the row, so a large number of codes takes little memory. Texts that do not apply are empty, and never null.
 */
public final class Code {

    private final CodeIndex index;
    private final int row;

    /**
     * Creates a code.
     *
     * @param index the index that contains the code
     * @param row the row of the code in the index
     */
    Code(CodeIndex index, int row) {
        this.index = index;
        this.row = row;
    }

    /**
     * Returns the name of the code.
     *
     * @return the name as the header defines it
     */
    public String name() {
        return index.name(row);
    }

    /**
     * Returns the table that contains the code.
     *
     * @return the id of the table, which is the name of the header without its extension, in lower case
     */
    public String table() {
        return text(CodeIndex.TABLE);
    }

    /**
     * Returns the header that defines the code.
     *
     * @return the path of the header in the SDK
     */
    public String header() {
        return text(CodeIndex.HEADER);
    }

    /**
     * Returns the line of the definition.
     *
     * @return the line number in the header, counted from 1; 0 if the line in the selected release is unknown
     */
    public int line() {
        return index.line(row);
    }

    /**
     * Returns the value as a bit pattern.
     *
     * @return the bits, unsigned, in the low {@link #width()} bits
     */
    public long bits() {
        return index.bits(row);
    }

    /**
     * Returns the width of the value in bits.
     *
     * @return 8, 16, 32 or 64
     */
    public int width() {
        return index.width(row);
    }

    /**
     * Returns whether the type of the constant is signed.
     *
     * @return true for a signed type such as HRESULT, false for an unsigned type such as DWORD
     */
    public boolean signed() {
        return index.is(row, CodeIndex.SIGNED);
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
     * Returns the value in its usual notation.
     *
     * @return a decimal number of up to 16 bits for a value without fields, such as {@code 12007} and {@code -1011};
     *     otherwise the digits of {@link #hex()}
     */
    public String number() {
        long signed = bits() << 64 - width() >> 64 - width();
        boolean isSmall = fields().facility() < 0 && signed >= -0xFFFF && signed <= 0xFFFF;
        return isCode() && isSmall ? Long.toString(signed) : hex();
    }

    /**
     * Returns the type of the constant.
     *
     * @return the type as the header spells it, or the C type if the header does not name one
     */
    public String type() {
        return text(CodeIndex.TYPE);
    }

    /**
     * Returns the code space, which defines how the number is read.
     *
     * @return the name of the space, such as {@code HRESULT}; empty for a constant that is not a code
     */
    public String space() {
        return text(CodeIndex.SPACE);
    }

    /**
     * Returns whether this is a code of its table, and not another constant of the header.
     *
     * @return whether the constant has a code space
     */
    public boolean isCode() {
        return index.isCode(row);
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
        return words(text(CodeIndex.FACILITIES));
    }

    /**
     * Returns whether this is a live code of the header that assigns the number, as winerror.h does for an HRESULT.
     *
     * @return whether the name is the usual name of the number
     */
    public boolean atHome() {
        return index.is(row, CodeIndex.AT_HOME);
    }

    /**
     * Returns the message, which is the description of the code in the header.
     *
     * @return the message, whose lines are separated by {@code \n}; empty if there is none
     */
    public String message() {
        return index.message(row);
    }

    /**
     * Returns whether the definition is live, which means that it applies in an ordinary program.
     *
     * @return false for a definition that applies in no program, or only in an unusual one
     */
    public boolean live() {
        return index.is(row, CodeIndex.LIVE);
    }

    /**
     * Returns the conditions under which the header contains the definition.
     *
     * @return the conditions as C expressions, the outermost one first; empty if there are none
     */
    public String condition() {
        return text(CodeIndex.CONDITION);
    }

    /**
     * Returns the name of the other constant that this one is an alias of.
     *
     * @return the other name; empty if the code is not an alias
     */
    public String aliasOf() {
        return text(CodeIndex.ALIAS);
    }

    /**
     * Returns the documentation of the code in pages.
     *
     * @return the passages, exact matches first
     */
    public List<Doc> docs() {
        List<Doc> found = new ArrayList<>();
        for (int i = 0; i < index.docCount(); i++) {
            Doc doc = new Doc(index, i);
            if (doc.table().equals(table())
                    && doc.name().equals(name())
                    && (!doc.hasValue() || doc.value() == bits())) {
                found.add(doc);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /**
     * Returns the first release with this definition.
     *
     * @return the name of the release
     */
    public String firstRelease() {
        return index.release(row, CodeIndex.FIRST_RELEASE);
    }

    /**
     * Returns the last release with this definition.
     *
     * @return the name of the release
     */
    public String lastRelease() {
        return index.release(row, CodeIndex.LAST_RELEASE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Code code && code.row == row && code.index == index;
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
        StringBuilder text =
                new StringBuilder(name()).append(" [").append(table()).append(']');
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
        return text(CodeIndex.LAYOUT);
    }

    /**
     * Returns the definition's number among the definitions of the name in the header.
     *
     * @return the variant, from 0
     */
    public int variant() {
        return index.number(row, CodeIndex.FLAGS) >>> 16;
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

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private String text(int column) {
        return index.text(row, column);
    }
}
