package dev.codebook.lookup;

/** A list of integers in {@link Lookup#CODES}. A part of the list is read when one of its elements is needed. */
final class CodeColumn {

    /** The number of elements of a part. */
    private static final int PART = 1 << 10;

    private final Lookup.Files files;
    private final int start;
    private final int size;
    private final int width;

    /** The parts that were read, or null. The array is replaced, so that other threads see the elements of a new part. */
    private volatile int[][] parts;

    /**
     * Creates a list of which no element is read yet.
     *
     * @param files the files of the index
     * @param start the offset of the first element in bytes
     * @param size the number of elements
     * @param width the number of bytes of an element, from 1 to 4; the highest byte comes first
     */
    CodeColumn(Lookup.Files files, int start, int size, int width) {
        this.files = files;
        this.start = start;
        this.size = size;
        this.width = width;
        parts = new int[size / PART + 1][];
    }

    /**
     * Returns the number of elements.
     *
     * @return the number
     */
    int size() {
        return size;
    }

    /**
     * Returns an element.
     *
     * @param index the index of the element, from 0
     * @return the element
     */
    int get(int index) {
        int[] part = parts[index / PART];
        if (part == null) {
            int first = index / PART * PART;
            part = read(first, Math.min(PART, size - first));
            int[][] more = parts.clone();
            more[index / PART] = part;
            parts = more;
        }
        return part[index % PART];
    }

    /**
     * Returns all elements.
     *
     * @return a new array
     */
    int[] all() {
        return read(0, size);
    }

    private int[] read(int first, int count) {
        byte[] bytes = new byte[width * count];
        files.read(Lookup.CODES, start + width * first, bytes.length).get(bytes);
        int[] elements = new int[count];
        for (int i = 0; i < bytes.length; i++) {
            elements[i / width] = elements[i / width] << 8 | bytes[i] & 0xFF;
        }
        return elements;
    }
}
