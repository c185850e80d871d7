package dev.codebook.lookup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks up the codes of the codebook whose files lie beside this class. The results include definitions that are not
 * live: see {@link Code#live()}. The numbers are read at the first look-up, and the texts are read at the first request of
 * a text.
 */
public final class Codes {

    private Codes() {}

    /** The index, which is read once, at the first request. */
    private static final class Holder implements Lookup.Files {

        private static final ByteBuffer NUMBERS = load(Lookup.CODES);

        static final CodeIndex INDEX = new CodeIndex(new Holder(), "");

        @Override
        public ByteBuffer read(String name) {
            return (name.equals(Lookup.CODES) ? NUMBERS : Texts.BYTES).duplicate();
        }
    }

    /** The texts, which are read once, at the first request. */
    private static final class Texts {

        static final ByteBuffer BYTES = load(Lookup.TEXTS);
    }

    /**
     * Reads a file beside this class.
     *
     * @param name the name of the file
     * @return the contents of the file
     */
    static ByteBuffer load(String name) {
        try (InputStream in = Codes.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name.concat(" is missing beside ")
                        .concat(Codes.class.getName())
                        .concat(": expected the generated resources on the class path"));
            }
            return ByteBuffer.wrap(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Looks up an input as people have it: a number in any spelling, a name, a part or pattern of a name, or words of a
     * message.
     *
     * @param input the input, such as {@code 80192ee7}, {@code ERROR_INTERNET_*} or {@code Access is denied.}
     * @return the numbers that the input can be, and the codes that were found, the best first
     */
    public static Answer find(String input) {
        return new Lookup(Holder.INDEX).answer(input);
    }

    /**
     * Returns all codes with a value. Several codes can have the same value.
     *
     * <p>Codes come before constants that are not codes, and live definitions before others. Then the codes of the space
     * that the value looks like come first. This space is NTSTATUS if both top bits are set, Windows errors if the value
     * has up to 16 bits, and HRESULT otherwise. Within a space, the header that assigns its numbers (winerror.h,
     * ntstatus.h) comes first.
     *
     * @param value the value of a constant, signed or unsigned: -2147024891 and 0x80070005L find the same codes
     * @return an unmodifiable list; empty if no code has the value
     */
    public static List<Code> byValue(long value) {
        return Decoded.codes(Holder.INDEX, value);
    }

    /**
     * Returns all codes with a name. Several tables can define a name, and a table can define it several times.
     *
     * @param name the name as a header defines it
     * @return an unmodifiable list; empty if no code has the name
     */
    public static List<Code> byName(String name) {
        return Collections.unmodifiableList(Holder.INDEX.named(name));
    }

    /**
     * Returns all codes.
     *
     * @return the codes, sorted by name
     */
    public static Stream<Code> all() {
        CodeIndex index = Holder.INDEX;
        return IntStream.range(0, index.size())
                .map(index::rowByName)
                .filter(index::isVisible)
                .mapToObj(row -> new Code(index, row));
    }

    /**
     * Returns the message of a value.
     *
     * @param value the value, as for {@link #byValue(long)}
     * @return the first message of the codes with the value, or else of the wrapped codes; empty if there is none
     */
    public static String message(long value) {
        return decode(value).message();
    }

    /**
     * Decodes a value into its fields, its codes, and the codes that it wraps.
     *
     * @param value the value, as for {@link #byValue(long)}
     * @return the decoded value; if no code has the value, it is decoded by its bits alone
     */
    public static Decoded decode(long value) {
        return new Decoded(Holder.INDEX, value);
    }
}
