package org.example.codes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The data of the codes, from the resource {@code codes.bin}. The data is stored by columns, and rows are found by
 * binary search. There are no objects for rows.
 *
 * <p>Integers are big-endian, and have 4 bytes unless another size is given. The resource contains, in this order:
 *
 * <ul>
 *   <li>four counts: of texts, shapes, facilities and rows;
 *   <li>the lengths of the texts;
 *   <li>the shapes, as 11 integers each; a shape contains the values that many rows share;
 *   <li>the facilities, as 3 integers each: the index of the text of the space, the number of the facility, and the
 *       index of the text of its names;
 *   <li>the columns of the rows, which are sorted by number: first the difference between each number and the number of
 *       the previous row (8 bytes), then the line numbers, the indexes of the shapes, and the lengths of the names;
 *   <li>the indexes of the rows, sorted by name;
 *   <li>the bytes of all texts, and then of all names, in UTF-8.
 * </ul>
 *
 * <p>The number of a row consists of the bits of the value, unsigned. A negative number of 8 or 16 bits is extended to
 * 32 bits.
 *
 * <p>The resource {@code messages.bin} contains the lengths of the messages of all rows, and then the bytes of the
 * messages.
 */
final class CodeData {

    /** The column of a shape with the index of the text of the table's id. */
    static final int TABLE = 0;

    /** The column with the index of the text of the header's path. */
    static final int HEADER = 1;

    /** The column with the index of the text of the type. */
    static final int TYPE = 2;

    /** The column with the index of the text of the code space. */
    static final int SPACE = 3;

    /** The column with the index of the text of the space's layout. */
    static final int LAYOUT = 4;

    /** The column with the index of the text of the facility's names. */
    static final int FACILITIES = 5;

    /** The column with the index of the text of the conditions. */
    static final int CONDITION = 6;

    /** The column with the index of the text of the name that the code is an alias of. */
    static final int ALIAS = 7;

    /** The column with the index of the text of the first release. */
    static final int FIRST_RELEASE = 8;

    /** The column with the index of the text of the last release. */
    static final int LAST_RELEASE = 9;

    /** The column with the width in the low 8 bits, and the flags above. */
    private static final int FLAGS = 10;

    /** The number of columns of a shape. */
    private static final int COLUMNS = 11;

    /** The flag for a signed type. */
    static final int SIGNED = 0x100;

    /** The flag for a live definition. */
    static final int LIVE = 0x200;

    /** The texts that shapes and facilities refer to by index. */
    private final CodeTexts texts;

    /** The shapes, with {@link #COLUMNS} elements for each shape. */
    private final int[] shapes;

    /** The facilities, with three elements for each facility. */
    private final int[] facilities;

    /** The numbers of the rows, in ascending unsigned order. */
    private final long[] numbers;

    /** The line numbers of the rows. */
    private final int[] lines;

    /** The indexes of the shapes of the rows. */
    private final int[] shapeOf;

    /** The indexes of the rows, sorted by name. */
    private final int[] byName;

    /** The names of the rows. */
    private final CodeTexts names;

    /**
     * Reads the columns.
     *
     * @param data the contents of {@code codes.bin}
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
     * Reads integers.
     *
     * @param data the data, positioned at the first integer; the method moves the position after the last integer
     * @param count the number of integers
     * @return the integers
     */
    private static int[] integers(ByteBuffer data, int count) {
        int[] integers = new int[count];
        data.asIntBuffer().get(integers);
        data.position(data.position() + Integer.BYTES * count);
        return integers;
    }

    /** The holder of the codes, which are read once, at the first request. */
    private static final class Holder {
        /** The data of all codes. */
        static final CodeData DATA = new CodeData(load("codes.bin"));

        /** Prevents instances. */
        private Holder() {}
    }

    /** The holder of the messages, which are read once, at the first request. */
    private static final class Messages {
        /** The messages of the rows. */
        static final CodeTexts TEXTS = read(load("messages.bin"));

        /** Prevents instances. */
        private Messages() {}

        /**
         * Reads the messages.
         *
         * @param data the contents of {@code messages.bin}
         * @return the messages of all rows
         */
        private static CodeTexts read(ByteBuffer data) {
            return new CodeTexts(data, integers(data, get().size()));
        }
    }

    /**
     * Returns the data, which is read at the first call.
     *
     * @return the data of all codes
     */
    static CodeData get() {
        return Holder.DATA;
    }

    /**
     * Reads a resource.
     *
     * @param name the name of the resource, next to this class
     * @return the contents of the resource
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
     * Returns the number of codes.
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
     * @return the first row with this number or a greater one; the number of rows if there is none
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
     * @param name the name, in UTF-8
     * @return the first position in the order of names with this name or a later one; the number of rows if there is
     *     none
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
     * Returns whether the row at a position in the order of names has a name.
     *
     * @param place the position, from 0; it may be after the last row
     * @param name the name, in UTF-8
     * @return whether there is a row, and it has the name
     */
    boolean isNamed(int place, byte[] name) {
        return place < byName.length && names.compare(byName[place], name) == 0;
    }

    /**
     * Returns the row at a position in the order of names.
     *
     * @param place the position, from 0
     * @return the row
     */
    int rowByName(int place) {
        return byName[place];
    }

    /**
     * Returns whether a row has a number.
     *
     * @param row the row, from 0; it may be after the last row
     * @param wanted the number
     * @return whether there is a row, and it has the number
     */
    boolean has(int row, long wanted) {
        return row < numbers.length && numbers[row] == wanted;
    }

    /**
     * Returns the value of a code.
     *
     * @param row the row of the code
     * @return the bits, unsigned
     */
    long bits(int row) {
        return numbers[row] & -1L >>> 64 - width(row);
    }

    /**
     * Returns the line of the definition of a code.
     *
     * @param row the row of the code
     * @return the line number, from 1
     */
    int line(int row) {
        return lines[row];
    }

    /**
     * Returns the width of a code in bits.
     *
     * @param row the row of the code
     * @return 8, 16, 32 or 64
     */
    int width(int row) {
        return number(row, FLAGS) & 0xFF;
    }

    /**
     * Returns whether a flag of a code is set.
     *
     * @param row the row of the code
     * @param flag {@link #SIGNED} or {@link #LIVE}
     * @return whether the flag is set
     */
    boolean is(int row, int flag) {
        return (number(row, FLAGS) & flag) != 0;
    }

    /**
     * Returns a text that many codes share.
     *
     * @param row the row of the code
     * @param column a column with the index of a text
     * @return the text
     */
    String text(int row, int column) {
        return texts.get(number(row, column));
    }

    /**
     * Returns the name of a code.
     *
     * @param row the row of the code
     * @return the name as the header defines it
     */
    String name(int row) {
        return names.get(row);
    }

    /**
     * Returns the message of a code.
     *
     * @param row the row of the code
     * @return the message; empty if the code has none
     */
    String message(int row) {
        return Messages.TEXTS.get(row);
    }

    /**
     * Returns the names of a facility, which may be a facility without codes.
     *
     * @param space HRESULT or NTSTATUS
     * @param number the number of the facility
     * @return the names in the last release; empty if there are none
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
     * Returns the words of a text.
     *
     * @param text words that are separated by a space
     * @return the words
     */
    static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /**
     * Returns an element of the shape of a code.
     *
     * @param row the row of the code
     * @param column any column of a shape
     * @return the index of a text, or the width and flags
     */
    private int number(int row, int column) {
        return shapes[COLUMNS * shapeOf[row] + column];
    }
}
