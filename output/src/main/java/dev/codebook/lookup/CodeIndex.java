package dev.codebook.lookup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The codes of a codebook, stored by columns: rows are found by binary search, and there are no objects for rows.
 *
 * <p>The file {@code codes.bin} contains big-endian integers. The first ones have 4 bytes: the version of the format,
 * {@link #VERSION}, and for each list its length and the number of bytes of its elements. The elements of the lists
 * follow. The lists are:
 *
 * <ol>
 *   <li>the names of the releases, the oldest first;
 *   <li>the tables of rules, each a list of rows of a fixed size: the spaces that numbers look like ({@link
 *       #spaceOf(int)}), the wrapped codes ({@link #wraps()}), the ranges of numbers with their owners, the owners of
 *       facilities, and the names of facilities;
 *   <li>the shapes, which are the values that many rows share, with {@link #COLUMNS} elements each;
 *   <li>the columns of the rows, which are sorted by number: the lower halves of the numbers, the upper halves (only of
 *       the last rows, because the upper half of most numbers is 0), the lines and the indexes of the shapes;
 *   <li>the indexes of the rows, sorted by name;
 *   <li>the documentation of pages, with {@link #DOC_COLUMNS} elements for each passage;
 *   <li>the offsets of the texts in {@code texts.bin}.
 * </ol>
 *
 * <p>The number of a row consists of the bits of the value, unsigned. A negative number of 8 or 16 bits is extended to
 * 32 bits. Rows with the same number, and rows with the same name, are in the order of their likelihood.
 *
 * <p>The texts ({@link CodeTexts}) are the names of the rows, their messages, a description and a remedy for each passage,
 * and the texts that the lists refer to by index.
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

    /** The number of lists in the file. */
    private static final int LISTS = 14;

    /** The flag for a definition that is on different lines in different releases. The index has the last line. */
    static final int MOVED = 0x1000;

    /** The number of elements of a passage; {@link Doc} names the columns. */
    static final int DOC_COLUMNS = 8;

    private final int[] releases;
    private final int[] spaces;
    private final int[] wraps;
    private final int[] ranges;
    private final int[] owners;
    private final int[] facilities;
    private final CodeColumn shapes;
    private final CodeColumn lower;
    private final CodeColumn upper;
    private final CodeColumn lines;
    private final CodeColumn shapeOf;
    private final CodeColumn byName;
    private final CodeColumn docs;

    /** The names of the rows, their messages, the texts of the documentation, and the texts that other lists refer to. */
    private final CodeTexts texts;

    /** The index of the first text that other lists refer to. */
    private final int shared;

    /** The ordinal of the only release that is looked at, or -1 for all releases. */
    private final int release;

    /**
     * Reads an index.
     *
     * @throws IllegalArgumentException if the file has another version, or does not contain the release
     */
    CodeIndex(Lookup.Files files, String release) {
        int[] head = new CodeColumn(files, 0, 1 + 2 * LISTS, Integer.BYTES).all();
        if (head[0] != VERSION) {
            throw new IllegalArgumentException(Lookup.CODES + " has the version " + head[0] + ": expected " + VERSION);
        }
        CodeColumn[] lists = new CodeColumn[LISTS];
        int start = Integer.BYTES * head.length;
        for (int i = 0; i < LISTS; i++) {
            int size = head[1 + 2 * i];
            int width = head[2 + 2 * i];
            lists[i] = new CodeColumn(files, start, size, width);
            start += width * size;
        }
        releases = lists[0].all();
        spaces = lists[1].all();
        wraps = lists[2].all();
        ranges = lists[3].all();
        owners = lists[4].all();
        facilities = lists[5].all();
        shapes = lists[6];
        lower = lists[7];
        upper = lists[8];
        lines = lists[9];
        shapeOf = lists[10];
        byName = lists[11];
        docs = lists[12];
        texts = new CodeTexts(lists[13], files);
        shared = 2 * lower.size() + 2 * docCount();
        this.release = release.isEmpty() ? -1 : ordinal(release);
    }

    private int ordinal(String name) {
        List<String> known = releases();
        int ordinal = known.indexOf(name);
        if (ordinal < 0) {
            throw new IllegalArgumentException("no release " + name + ": expected one of " + String.join(", ", known));
        }
        return ordinal;
    }

    /** Returns the releases of the codebook. */
    List<String> releases() {
        List<String> found = new ArrayList<>();
        for (int name : releases) {
            found.add(shared(name));
        }
        return found;
    }

    /** Returns the number of rows. */
    int size() {
        return lower.size();
    }

    /** Returns whether a row exists in the releases that are looked at. */
    boolean isVisible(int row) {
        return release < 0
                ? !is(row, EARLIER)
                : number(row, VERSION_FIRST) <= release && release <= number(row, LAST_RELEASE);
    }

    /** Returns the first row with this number or a greater one, unsigned; the number of rows if there is none. */
    int firstOf(long least) {
        int low = 0;
        int high = lower.size();
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

    /** Returns the number of a row. */
    long numberOf(int row) {
        int wide = row - (lower.size() - upper.size());
        return Integer.toUnsignedLong(lower.get(row)) | (wide < 0 ? 0 : (long) upper.get(wide) << 32);
    }

    /** Adds the visible codes with a number, the most likely one first; 0 stands for any width. */
    void addNumber(long number, int width, List<Code> found) {
        for (int row = firstOf(number); row < lower.size() && numberOf(row) == number; row++) {
            if (isVisible(row) && (width == 0 || width(row) == width)) {
                found.add(new Code(this, row));
            }
        }
    }

    /** Returns the visible codes with a name, the most likely one first. */
    List<Code> named(String name) {
        int low = 0;
        int high = byName.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (name(byName.get(middle)).compareTo(name) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Code> found = new ArrayList<>();
        for (; low < byName.size() && name(byName.get(low)).equals(name); low++) {
            if (isVisible(byName.get(low))) {
                found.add(new Code(this, byName.get(low)));
            }
        }
        return found;
    }

    /** Returns the row at a position in the order of names. */
    int rowByName(int place) {
        return byName.get(place);
    }

    /** Returns the value of a row. */
    long bits(int row) {
        return numberOf(row) & -1L >>> 64 - width(row);
    }

    /** Returns the line of the definition; 0 if the line in the selected release is unknown. */
    int line(int row) {
        boolean isKnown = release < 0 || release == number(row, LAST_RELEASE) || !is(row, MOVED);
        return isKnown ? lines.get(row) : 0;
    }

    /** Returns the width of a row in bits. */
    int width(int row) {
        return number(row, FLAGS) & 0xFF;
    }

    /** Returns whether a flag of a row is set. */
    boolean is(int row, int flag) {
        return (number(row, FLAGS) & flag) != 0;
    }

    /** Returns whether a row is a code of its table, and not another constant of the header. */
    boolean isCode(int row) {
        return number(row, SPACE) != 0;
    }

    /** Returns a text that many rows share. */
    String text(int row, int column) {
        return shared(number(row, column));
    }

    /** Returns the name of a release of a row. */
    String release(int row, int column) {
        return shared(releases[number(row, column)]);
    }

    /** Returns an element of the shape of a row. */
    int number(int row, int column) {
        return shapes.get(COLUMNS * shapeOf.get(row) + column);
    }

    /** Returns the name of a row. */
    String name(int row) {
        return texts.get(row);
    }

    /** Returns whether the name or the message of a row can contain a word in lower case, in UTF-8. */
    boolean canContain(int row, byte[] word) {
        return texts.canContain(row, word) || texts.canContain(size() + row, word);
    }

    /** Returns whether the name of a row can be a word in lower case, in UTF-8. */
    boolean canHaveName(int row, byte[] word) {
        return texts.hasLength(row, word.length) && texts.canContain(row, word);
    }

    /** Returns the message of a row; empty if the code has none. */
    String message(int row) {
        return texts.get(size() + row);
    }

    /** Returns the rule for the space that a number looks like: mask, bits, the index of the space and of its layout. */
    int[] spaceOf(int bits) {
        for (int at = 0; at < spaces.length; at += 4) {
            if ((bits & spaces[at]) == spaces[at + 1]) {
                return Arrays.copyOfRange(spaces, at, at + 4);
            }
        }
        throw new IllegalStateException("the last rule of " + Lookup.CODES + " applies to any number");
    }

    /**
     * Returns the rules for wrapped codes, with eight elements each: the mask and the bits of the numbers that it applies
     * to, the mask of the wrapped code, 1 if the wrapped code is negative, the lowest and the highest of its bits, the
     * index of its space, and the index of the reason, with % for the wrapped code.
     */
    int[] wraps() {
        return wraps;
    }

    /** Returns a text of a rule. */
    String shared(int index) {
        return texts.get(shared + index);
    }

    /** Returns the owner of each range that contains a number, narrowest first: {@code WinINet (12000 to 12999)}. */
    List<String> ranges(String space, long number) {
        List<String> found = new ArrayList<>();
        for (int at = 0; at < ranges.length; at += 4) {
            long first = Integer.toUnsignedLong(ranges[at + 1]);
            long last = Integer.toUnsignedLong(ranges[at + 2]);
            if (first <= number && number <= last && shared(ranges[at]).equals(space)) {
                found.add(shared(ranges[at + 3]) + " (" + first + " to " + last + ")");
            }
        }
        return found;
    }

    /** Returns the product outside the SDK that assigns a number, and its page; two empty texts if it is not known. */
    List<String> owner(int bits) {
        for (int at = 0; at < owners.length; at += 4) {
            if ((bits & owners[at]) == owners[at + 1]) {
                return List.of(shared(owners[at + 2]), shared(owners[at + 3]));
            }
        }
        return List.of("", "");
    }

    /** Returns the names of a facility, those in the given header first. */
    List<Facility> facilities(String space, int number, String header) {
        List<Facility> found = new ArrayList<>();
        int own = 0;
        for (int at = 0; at < facilities.length; at += 4) {
            if (facilities[at + 1] == number && shared(facilities[at]).equals(space)) {
                Facility facility = new Facility(shared(facilities[at + 2]), shared(facilities[at + 3]));
                found.add(facility.header().equalsIgnoreCase(header) ? own++ : found.size(), facility);
            }
        }
        return found;
    }

    /** Returns the number of passages of documentation. */
    int docCount() {
        return docs.size() / DOC_COLUMNS;
    }

    /** Returns an element of a passage. */
    int doc(int doc, int column) {
        return docs.get(DOC_COLUMNS * doc + column);
    }

    /** Returns a text of a passage; empty if there is none. */
    String docText(int doc, boolean isRemedy) {
        return texts.get(2 * size() + 2 * doc + (isRemedy ? 1 : 0));
    }
}
