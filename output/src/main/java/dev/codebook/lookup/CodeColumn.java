package dev.codebook.lookup;

/**
 * A list of integers in {@link Lookup#CODES}. A part of the list is read when one of its elements is needed. After as many
 * requests as the list has elements, all elements are decoded, so that later requests are faster.
 */
final class CodeColumn {

    /** The number of elements of a part. */
    private static final int PART = 1 << 10;

    private final Lookup.Files files;
    private final int start;
    private final int size;
    private final int width;

    /** The bytes of the parts that were read, or null. The array is replaced, so that other threads see a new part. */
    private volatile byte[][] parts;

    /** All elements; empty as long as there were few requests. */
    private volatile int[] elements = {};

    /** The number of requests. Threads may lose a count, which does no harm. */
    private int requests;

    /** Creates a list of which no element is read yet. */
    CodeColumn(Lookup.Files files, int start, int size, int width) {
        this.files = files;
        this.start = start;
        this.size = size;
        this.width = width;
        parts = new byte[size / PART + 1][];
    }

    /** Returns the number of elements. */
    int size() {
        return size;
    }

    /** Returns an element. */
    int get(int index) {
        int[] known = elements;
        if (known.length > 0) {
            return known[index];
        }
        if (requests++ == size) {
            elements = all();
        }
        byte[] part = parts[index / PART];
        if (part == null) {
            part = read(index / PART);
        }
        int element = 0;
        int at = index % PART * width;
        for (int end = at + width; at < end; at++) {
            element = element << Byte.SIZE | part[at] & 0xFF;
        }
        return element;
    }

    private byte[] read(int number) {
        int first = number * PART;
        byte[] part = new byte[width * Math.min(PART, size - first)];
        files.read(Lookup.CODES, start + width * first, part.length).get(part);
        byte[][] more = parts.clone();
        more[number] = part;
        parts = more;
        return part;
    }

    /** Returns all elements. */
    int[] all() {
        int[] all = new int[size];
        for (int i = 0; i < size; i++) {
            all[i] = get(i);
        }
        return all;
    }
}
