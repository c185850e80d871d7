package dev.codebook.lookup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a codebook, stored by columns: rows are found by binary search, and there are no objects for rows.
 *
 * <p>The file {@code codes.bin} contains lists of integers. Each list starts with its length. Integers are big-endian
 * and have 4 bytes. The lists are:
 *
 * <ol>
 *   <li>the version of the format, {@link #VERSION};
 *   <li>the texts that other lists refer to by index, as {@link CodeTexts};
 *   <li>the names of the releases, the oldest first;
 *   <li>the tables of rules, each a list of rows of a fixed size: the spaces that numbers look like ({@link
 *       #spaceOf(int)}), the wrapped codes ({@link #wraps()}), the ranges of numbers with their owners, the owners of
 *       facilities, and the names of facilities;
 *   <li>the shapes, which are the values that many rows share, with {@link #COLUMNS} elements each;
 *   <li>the columns of the rows, which are sorted by number: the lower halves of the numbers, the upper halves (only of
 *       the last rows, because the upper half of most numbers is 0), the lines and the indexes of the shapes;
 *   <li>the names of the rows, as {@link CodeTexts};
 *   <li>the indexes of the rows, sorted by name;
 *   <li>the documentation of pages, with {@link #DOC_COLUMNS} elements for each passage.
 * </ol>
 *
 * <p>The number of a row consists of the bits of the value, unsigned. A negative number of 8 or 16 bits is extended to
 * 32 bits. Rows with the same number, and rows with the same name, are in the order of their likelihood.
 *
 * <p>The file {@code texts.bin} contains the messages of the rows, and the texts of the documentation, as {@link
 * CodeTexts}. It is read when a text is needed.
 */
final class CodeIndex {

    /** The version of the format, which is the first integer of the file. */
    static final int VERSION = 1;

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

    /** The column with the index of the text of the facility's names, which spaces separate. */
    static final int FACILITIES = 5;

    /** The column with the index of the text of the conditions. */
    static final int CONDITION = 6;

    /** The column with the index of the text of the name that the code is an alias of. */
    static final int ALIAS = 7;

    /** The column with the ordinal of the first release with the definition, from 0. */
    static final int FIRST_RELEASE = 8;

    /** The column with the ordinal of the last release with the definition. */
    static final int LAST_RELEASE = 9;

    /** The column with the ordinal of the first release with this version of the definition. */
    static final int VERSION_FIRST = 10;

    /** The column with the width in the low 8 bits, the flags above, and the variant in the upper 16 bits. */
    static final int FLAGS = 11;

    /** The number of columns of a shape. */
    static final int COLUMNS = 12;

    /** The flag for a signed type. */
    static final int SIGNED = 0x100;

    /** The flag for a live definition. */
    static final int LIVE = 0x200;

    /** The flag for a code of the header that assigns the numbers of the space. */
    static final int AT_HOME = 0x400;

    /** The flag for an earlier version of a definition, which exists only in a selected release. */
    static final int EARLIER = 0x800;

    /** The number of elements of a passage; {@link Doc} names the columns. */
    static final int DOC_COLUMNS = 8;

    private final Lookup.Files files;
    private final CodeTexts shared;
    private final int[] releases;
    private final int[] spaces;
    private final int[] wraps;
    private final int[] ranges;
    private final int[] owners;
    private final int[] facilities;
    private final int[] shapes;
    private final int[] lower;
    private final int[] upper;
    private final int[] lines;
    private final int[] shapeOf;
    private final CodeTexts names;
    private final int[] byName;
    private final int[] docs;

    /** The texts, which are read at the first request. */
    private volatile @Nullable CodeTexts texts;

    /** The ordinal of the only release that is looked at, or -1 for all releases. */
    private final int release;

    /**
     * Reads an index.
     *
     * @param files the files of the index
     * @param release the name of the only release that is looked at; empty for all releases
     * @throws IllegalArgumentException if the file has another version, or does not contain the release
     */
    CodeIndex(Lookup.Files files, String release) {
        this.files = files;
        ByteBuffer data = files.read(Lookup.CODES);
        int version = data.getInt();
        if (version != VERSION) {
            throw new IllegalArgumentException(Lookup.CODES + " has the version " + version + ": expected " + VERSION);
        }
        shared = new CodeTexts(data);
        releases = integers(data);
        spaces = integers(data);
        wraps = integers(data);
        ranges = integers(data);
        owners = integers(data);
        facilities = integers(data);
        shapes = integers(data);
        lower = integers(data);
        upper = integers(data);
        lines = integers(data);
        shapeOf = integers(data);
        names = new CodeTexts(data);
        byName = integers(data);
        docs = integers(data);
        this.release = release.isEmpty() ? -1 : ordinal(release);
    }

    private int ordinal(String name) {
        List<String> known = releases();
        int ordinal = known.indexOf(name);
        if (ordinal < 0) {
            throw new IllegalArgumentException(
                    "no release " + name + ": expected one of " + String.join(", ", known));
        }
        return ordinal;
    }

    /**
     * Reads a list of integers.
     *
     * @param data the data, positioned at the length of the list; the method moves the position after the list
     * @return the integers
     */
    static int[] integers(ByteBuffer data) {
        int[] integers = new int[data.getInt()];
        data.asIntBuffer().get(integers);
        data.position(data.position() + Integer.BYTES * integers.length);
        return integers;
    }

    private CodeTexts texts() {
        CodeTexts read = texts;
        if (read == null) {
            read = new CodeTexts(files.read(Lookup.TEXTS));
            texts = read;
        }
        return read;
    }

    /**
     * Returns the releases of the codebook.
     *
     * @return the names, the oldest first within a family
     */
    List<String> releases() {
        List<String> found = new ArrayList<>();
        for (int name : releases) {
            found.add(shared.get(name));
        }
        return found;
    }

    /**
     * Returns the number of rows.
     *
     * @return the number of rows, including the rows that are not visible
     */
    int size() {
        return lower.length;
    }

    /**
     * Returns whether a row exists in the releases that are looked at.
     *
     * @param row the row
     * @return whether look-ups find the row
     */
    boolean isVisible(int row) {
        return release < 0
                ? !is(row, EARLIER)
                : number(row, VERSION_FIRST) <= release && release <= number(row, LAST_RELEASE);
    }

    /**
     * Finds a number.
     *
     * @param least the number, unsigned
     * @return the first row with this number or a greater one; the number of rows if there is none
     */
    int firstOf(long least) {
        int low = 0;
        int high = lower.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (Long.compareUnsigned(numberOf(middle), least) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Returns the number of a row.
     *
     * @param row the row, from 0
     * @return the number, as the rows are sorted by it
     */
    long numberOf(int row) {
        int wide = row - (lower.length - upper.length);
        return Integer.toUnsignedLong(lower[row]) | (wide < 0 ? 0 : (long) upper[wide] << 32);
    }

    /**
     * Adds the visible codes with a number, the most likely one first.
     *
     * @param number the number, as the rows are sorted by it
     * @param width the width in bits of the codes to add; 0 for any width
     * @param found the list to add the codes to
     */
    void addNumber(long number, int width, List<Code> found) {
        for (int row = firstOf(number); row < lower.length && numberOf(row) == number; row++) {
            if (isVisible(row) && (width == 0 || width(row) == width)) {
                found.add(new Code(this, row));
            }
        }
    }

    /**
     * Returns the visible codes with a name.
     *
     * @param name the name as a header defines it
     * @return the codes, the most likely one first
     */
    List<Code> named(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = byName.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (names.compare(byName[middle], bytes) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Code> found = new ArrayList<>();
        for (; low < byName.length && names.compare(byName[low], bytes) == 0; low++) {
            if (isVisible(byName[low])) {
                found.add(new Code(this, byName[low]));
            }
        }
        return found;
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
     * Returns the value of a row.
     *
     * @param row the row
     * @return the bits, unsigned
     */
    long bits(int row) {
        return numberOf(row) & -1L >>> 64 - width(row);
    }

    /**
     * Returns the line of the definition.
     *
     * @param row the row
     * @return the line number, from 1
     */
    int line(int row) {
        return lines[row];
    }

    /**
     * Returns the width of a row in bits.
     *
     * @param row the row
     * @return 8, 16, 32 or 64
     */
    int width(int row) {
        return number(row, FLAGS) & 0xFF;
    }

    /**
     * Returns whether a flag of a row is set.
     *
     * @param row the row
     * @param flag one of the flags of this class
     * @return whether the flag is set
     */
    boolean is(int row, int flag) {
        return (number(row, FLAGS) & flag) != 0;
    }

    /**
     * Returns a text that many rows share.
     *
     * @param row the row
     * @param column a column with the index of a text
     * @return the text
     */
    String text(int row, int column) {
        return shared.get(number(row, column));
    }

    /**
     * Returns the name of a release of a row.
     *
     * @param row the row
     * @param column {@link #FIRST_RELEASE} or {@link #LAST_RELEASE}
     * @return the name of the release
     */
    String release(int row, int column) {
        return shared.get(releases[number(row, column)]);
    }

    /**
     * Returns an element of the shape of a row.
     *
     * @param row the row
     * @param column any column of a shape
     * @return the index of a text, an ordinal, or the width, flags and variant
     */
    int number(int row, int column) {
        return shapes[COLUMNS * shapeOf[row] + column];
    }

    /**
     * Returns the name of a row.
     *
     * @param row the row
     * @return the name as the header defines it
     */
    String name(int row) {
        return names.get(row);
    }

    /**
     * Returns whether the name or the message of a row can contain a word.
     *
     * @param row the row
     * @param word the word in lower case, in UTF-8
     * @return false if neither of them contains the word
     */
    boolean canContain(int row, byte[] word) {
        return names.canContain(row, word) || texts().canContain(row, word);
    }

    /**
     * Returns the message of a row.
     *
     * @param row the row
     * @return the message; empty if the code has none
     */
    String message(int row) {
        return texts().get(row);
    }

    /**
     * Returns the space that a number looks like.
     *
     * @param bits the 32 bits of the number
     * @return the first rule that applies: mask, bits, the index of the space and the index of its layout
     */
    int[] spaceOf(int bits) {
        for (int at = 0; at < spaces.length; at += 4) {
            if ((bits & spaces[at]) == spaces[at + 1]) {
                return Arrays.copyOfRange(spaces, at, at + 4);
            }
        }
        throw new IllegalStateException("the last rule of " + Lookup.CODES + " applies to any number");
    }

    /**
     * Returns the rules for wrapped codes.
     *
     * @return eight elements for each rule: the mask and the bits of the numbers that it applies to, the mask of the
     *     wrapped code, 1 if the wrapped code is negative, the lowest and the highest of its bits, the index of its
     *     space, and the index of the reason, with % for the wrapped code
     */
    int[] wraps() {
        return wraps;
    }

    /**
     * Returns a text of a rule.
     *
     * @param index the index of the text
     * @return the text
     */
    String shared(int index) {
        return shared.get(index);
    }

    /**
     * Returns the ranges that contain a number.
     *
     * @param space the space of the number
     * @param number the number, unsigned
     * @return the owner of each range with its bounds, the narrowest range first: {@code WinINet (12000 to 12999)}
     */
    List<String> ranges(String space, long number) {
        List<String> found = new ArrayList<>();
        for (int at = 0; at < ranges.length; at += 4) {
            long first = Integer.toUnsignedLong(ranges[at + 1]);
            long last = Integer.toUnsignedLong(ranges[at + 2]);
            if (first <= number && number <= last && shared.get(ranges[at]).equals(space)) {
                found.add(shared.get(ranges[at + 3]) + " (" + first + " to " + last + ")");
            }
        }
        return found;
    }

    /**
     * Returns the product outside the SDK that assigns a number.
     *
     * @param bits the 32 bits of the number
     * @return the product and the page that documents it; two empty texts if it is not known
     */
    List<String> owner(int bits) {
        for (int at = 0; at < owners.length; at += 4) {
            if ((bits & owners[at]) == owners[at + 1]) {
                return List.of(shared.get(owners[at + 2]), shared.get(owners[at + 3]));
            }
        }
        return List.of("", "");
    }

    /**
     * Returns the names of a facility.
     *
     * @param space HRESULT, NTSTATUS or another space with facilities
     * @param number the number of the facility
     * @param header the path of the header whose names come first
     * @return each name with the path of its header
     */
    List<Facility> facilities(String space, int number, String header) {
        List<Facility> found = new ArrayList<>();
        int own = 0;
        for (int at = 0; at < facilities.length; at += 4) {
            if (facilities[at + 1] == number && shared.get(facilities[at]).equals(space)) {
                Facility facility = new Facility(shared.get(facilities[at + 2]), shared.get(facilities[at + 3]));
                found.add(facility.header().equalsIgnoreCase(header) ? own++ : found.size(), facility);
            }
        }
        return found;
    }

    /**
     * Returns the number of passages of pages.
     *
     * @return the number
     */
    int docCount() {
        return docs.length / DOC_COLUMNS;
    }

    /**
     * Returns an element of a passage.
     *
     * @param doc the index of the passage
     * @param column the column
     * @return the number, or the index of a text
     */
    int doc(int doc, int column) {
        return docs[DOC_COLUMNS * doc + column];
    }

    /**
     * Returns a text of a passage.
     *
     * @param doc the index of the passage
     * @param isRemedy whether to return the remedy, and not the description
     * @return the text; empty if there is none
     */
    String docText(int doc, boolean isRemedy) {
        return texts().get(lower.length + 2 * doc + (isRemedy ? 1 : 0));
    }
}
