package org.example.codes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The codes as they lie in the resource {@code codes.bin}: columns, in which rows are found by binary search. No row is an
 * object.
 *
 * <p>Numbers are big-endian. Four counts (texts, shapes, facilities, rows), then as many numbers of each: the lengths of
 * the texts; the shapes, which are what many rows have in common, 11 numbers each; the facilities, each the texts of space
 * and names with the number between them; then of the rows, which are sorted by their numbers, the difference of the
 * number from that of the row before (8 bytes), the line, the shape, the length of the name, and last the rows in the order of
 * their names. The bytes of all texts and all names follow, in UTF-8.
 *
 * <p>The number is the value's bits, unsigned; of a negative number in 8 or 16 bits, its bits in 32.
 *
 * <p>{@code messages.bin} has the lengths of the messages of all rows, and their bytes.
 */
final class CodeData {

    /** A column of shapes: the text of the table's id. */
    static final int TABLE = 0;

    /** A column: the text of the header's path. */
    static final int HEADER = 1;

    /** A column: the text of the type. */
    static final int TYPE = 2;

    /** A column: the text of the code space. */
    static final int SPACE = 3;

    /** A column: the text of the space's layout. */
    static final int LAYOUT = 4;

    /** A column: the text of the facility's names. */
    static final int FACILITIES = 5;

    /** A column: the text of the conditions. */
    static final int CONDITION = 6;

    /** A column: the text of the name that it is defined through. */
    static final int ALIAS = 7;

    /** A column: the text of the first release. */
    static final int FIRST_RELEASE = 8;

    /** A column: the text of the last release. */
    static final int LAST_RELEASE = 9;

    /** A column: the width, and flags above it. */
    private static final int FLAGS = 10;

    /** How many columns a shape has. */
    private static final int COLUMNS = 11;

    /** A flag: the type is signed. */
    static final int SIGNED = 0x100;

    /** A flag: the definition is live. */
    static final int LIVE = 0x200;

    /** What shapes and facilities refer to. */
    private final CodeTexts texts;

    /** One behind the other. */
    private final int[] shapes;

    /** Three numbers each. */
    private final int[] facilities;

    /** Of the rows, rising. */
    private final long[] numbers;

    /** Of the rows. */
    private final int[] lines;

    /** Of the rows. */
    private final int[] shapeOf;

    /** Rows in the order of names. */
    private final int[] byName;

    /** Of the rows. */
    private final CodeTexts names;

    /**
     * Takes the columns from the data.
     *
     * @param data as {@code codes.bin} has it
     */
    private CodeData(ByteBuffer data) {
        int[] counts = integers(data, 4);
        int[] lengths = integers(data, counts[0]);
        shapes = integers(data, COLUMNS * counts[1]);
        facilities = integers(data, 3 * counts[2]);
        numbers = new long[counts[3]];
        data.asLongBuffer().get(numbers);
        data.position(data.position() + Long.BYTES * numbers.length);
        for (int row = 1; row < numbers.length; row++) {
            numbers[row] += numbers[row - 1];
        }
        lines = integers(data, numbers.length);
        shapeOf = integers(data, numbers.length);
        int[] nameLengths = integers(data, numbers.length);
        byName = integers(data, numbers.length);
        texts = new CodeTexts(data, lengths);
        names = new CodeTexts(data, nameLengths);
    }

    /**
     * Takes numbers from the data.
     *
     * @param data at the first; afterwards behind the last
     * @param count how many
     * @return the numbers
     */
    private static int[] integers(ByteBuffer data, int count) {
        int[] integers = new int[count];
        data.asIntBuffer().get(integers);
        data.position(data.position() + Integer.BYTES * count);
        return integers;
    }

    /** The codes, read once, when first asked for. */
    private static final class Holder {
        /** All. */
        static final CodeData DATA = new CodeData(load("codes.bin"));

        /** Nobody needs one. */
        private Holder() {}
    }

    /** The messages, read when the first is asked for. */
    private static final class Messages {
        /** Of the rows. */
        static final CodeTexts TEXTS = read(load("messages.bin"));

        /** Nobody needs one. */
        private Messages() {}

        /**
         * Takes the messages from the data.
         *
         * @param data as {@code messages.bin} has it
         * @return those of all rows
         */
        private static CodeTexts read(ByteBuffer data) {
            return new CodeTexts(data, integers(data, get().size()));
        }
    }

    /**
     * The codes.
     *
     * @return all
     */
    static CodeData get() {
        return Holder.DATA;
    }

    /**
     * Reads a resource.
     *
     * @param name of the file beside this class
     * @return all of it
     */
    private static ByteBuffer load(String name) {
        try (InputStream in = CodeData.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + CodeData.class
                        + ": expected the generated resources on the class path");
            }
            return ByteBuffer.wrap(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How many codes there are.
     *
     * @return the number of rows
     */
    int size() {
        return numbers.length;
    }

    /**
     * Finds a number.
     *
     * @param least the number, unsigned
     * @return the first row that has this or a greater one; the number of rows if none has
     */
    int firstOf(long least) {
        if (numbers.length == 0 || Long.compareUnsigned(numbers[numbers.length - 1], least) < 0) {
            return numbers.length;
        }
        int low = 0;
        int high = numbers.length - 1;
        while (low < high) {
            int middle = low + high >>> 1;
            if (Long.compareUnsigned(numbers[middle], least) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Finds a name.
     *
     * @param name in UTF-8
     * @return the first place, in the order of names, that has this or a later one
     */
    int firstOf(byte[] name) {
        int low = 0;
        int high = byName.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (names.compare(byName[middle], name) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Whether a place in the order of names has a name.
     *
     * @param place from 0, also behind the last
     * @param name in UTF-8
     * @return whether that is its name
     */
    boolean isNamed(int place, byte[] name) {
        return place < byName.length && names.compare(byName[place], name) == 0;
    }

    /**
     * The row at a place in the order of names.
     *
     * @param place from 0
     * @return the row
     */
    int rowByName(int place) {
        return byName[place];
    }

    /**
     * Whether a row has a number.
     *
     * @param row from 0, also behind the last
     * @param wanted the number
     * @return whether that is its number
     */
    boolean has(int row, long wanted) {
        return row < numbers.length && numbers[row] == wanted;
    }

    /**
     * The value.
     *
     * @param row of a code
     * @return the bits, unsigned
     */
    long bits(int row) {
        return numbers[row] & -1L >>> 64 - width(row);
    }

    /**
     * The line of the definition.
     *
     * @param row of a code
     * @return from 1
     */
    int line(int row) {
        return lines[row];
    }

    /**
     * The width.
     *
     * @param row of a code
     * @return 8, 16, 32 or 64 bits
     */
    int width(int row) {
        return number(row, FLAGS) & 0xFF;
    }

    /**
     * A flag.
     *
     * @param row of a code
     * @param flag {@link #SIGNED} or {@link #LIVE}
     * @return whether it is set
     */
    boolean is(int row, int flag) {
        return (number(row, FLAGS) & flag) != 0;
    }

    /**
     * A text that rows have in common.
     *
     * @param row of a code
     * @param column one of a text
     * @return the text
     */
    String text(int row, int column) {
        return texts.get(number(row, column));
    }

    /**
     * The name.
     *
     * @param row of a code
     * @return as defined
     */
    String name(int row) {
        return names.get(row);
    }

    /**
     * The message.
     *
     * @param row of a code
     * @return empty if it has none
     */
    String message(int row) {
        return Messages.TEXTS.get(row);
    }

    /**
     * The names of a facility, also of one that no code has.
     *
     * @param space HRESULT or NTSTATUS
     * @param number of the facility
     * @return those of the last release
     */
    List<String> facilityNames(String space, int number) {
        for (int facility = 0; facility < facilities.length; facility += 3) {
            if (facilities[facility + 1] == number && texts.get(facilities[facility]).equals(space)) {
                return words(texts.get(facilities[facility + 2]));
            }
        }
        return List.of();
    }

    /**
     * The words of a text.
     *
     * @param text words with blanks between them
     * @return the words
     */
    static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /**
     * A number of a row's shape.
     *
     * @param row of a code
     * @param column any
     * @return the number of a text, or flags
     */
    private int number(int row, int column) {
        return shapes[COLUMNS * shapeOf[row] + column];
    }
}
