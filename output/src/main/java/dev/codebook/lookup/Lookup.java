package dev.codebook.lookup;

import dev.codebook.lookup.Hit.Kind;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the possible meanings of an input in a codebook: a number, a name, or words of a message. */
public final class Lookup {

    /** The name of the file with the numbers of the codes. */
    public static final String CODES = "codes.bin";

    /** The name of the file with the names, the messages and the documentation. */
    public static final String TEXTS = "texts.bin";

    private final CodeIndex index;

    /** The files of an index. */
    public interface Files {

        /**
         * Reads a file.
         *
         * @param name {@link Lookup#CODES} or {@link Lookup#TEXTS}
         * @return the contents of the file
         */
        ByteBuffer read(String name);

        /**
         * Reads a part of a file. Files whose parts are stored separately read only these parts.
         *
         * @param name the name of the file
         * @param start the offset of the part in bytes
         * @param length the length of the part in bytes
         * @return the part
         */
        default ByteBuffer read(String name, int start, int length) {
            ByteBuffer file = read(name);
            return file.slice(file.position() + start, length);
        }
    }

    /**
     * Opens an index.
     *
     * @param files the files of the index
     * @param release the name of the only release to look at; empty for all releases
     * @throws IllegalArgumentException if the files have another version, or do not contain the release
     */
    public Lookup(Files files, String release) {
        this(new CodeIndex(files, release));
    }

    /**
     * Creates a look-up.
     *
     * @param index the codes
     */
    Lookup(CodeIndex index) {
        this.index = index;
    }

    /**
     * Returns the releases of the codebook.
     *
     * @return the names, the oldest first within a family
     */
    public List<String> releases() {
        return index.releases();
    }

    /**
     * Returns the number of codes, without other constants.
     *
     * @return the number of codes in the releases that are looked at
     */
    public int count() {
        int count = 0;
        for (int row = 0; row < index.size(); row++) {
            count += index.isVisible(row) && index.isCode(row) ? 1 : 0;
        }
        return count;
    }

    /**
     * Looks up an input as the user wrote it.
     *
     * @param input a number, a name, or words
     * @return the answer
     */
    public Answer answer(String input) {
        String plain = InputWords.normalized(input);
        List<Reading> readings = readings(plain);
        boolean isWord = true;
        for (Reading reading : readings) {
            isWord &= !NumberParser.isOnlyNumber(reading.input());
        }
        return new Answer(input.strip(), readings, find(plain, readings, isWord), isWord);
    }

    /**
     * Returns the numbers that an input can be.
     *
     * @param input a number, or a text with numbers
     * @return the readings, the most likely first; empty if the input is not a number
     */
    public static List<Reading> readings(String input) {
        List<Reading> readings = new ArrayList<>();
        for (String word : InputWords.numbers(InputWords.normalized(input))) {
            readings.addAll(NumberParser.readings(word));
        }
        return readings;
    }

    /**
     * Returns the possible meanings of a number.
     *
     * @param reading the number
     * @return the hits, the best first, each code once
     */
    public List<Hit> find(Reading reading) {
        return find("", List.of(reading), false);
    }

    /**
     * Returns the codes with a name.
     *
     * @param name the name as a header defines it
     * @return the codes, the most likely one first; empty if there are none
     */
    public List<Code> named(String name) {
        return index.named(name);
    }

    /**
     * Returns the codes with a name as hits.
     *
     * @param name the name as a header defines it
     * @return the hits of codes, the most likely one first; empty if no header defines a code with the name
     */
    public List<Hit> hitsOfName(String name) {
        List<Hit> hits = new ArrayList<>();
        for (Code code : named(name)) {
            if (code.isCode()) {
                hits.add(Hit.of(Kind.EXACT, null, "its name", code));
            }
        }
        return hits;
    }

    /**
     * Decodes a number.
     *
     * @param number the number
     * @return the fields and codes of the number
     */
    public Decoded decode(Reading number) {
        return new Decoded(index, number.wide());
    }

    private List<Hit> find(String input, List<Reading> readings, boolean isWord) {
        List<Hit> exact = new ArrayList<>();
        List<Hit> inner = new ArrayList<>();
        List<Hit> foreign = new ArrayList<>();
        List<Hit> guesses = new ArrayList<>();
        for (Reading reading : readings) {
            Decoded decoded = decode(reading);
            boolean isKnown = false;
            for (Code code : decoded.codes()) {
                boolean isFirst = decoded.inside().isEmpty() || code.atHome();
                (isFirst ? exact : foreign).add(Hit.of(Kind.EXACT, reading, "its value is ".concat(code.hex()), code));
                isKnown |= code.isCode();
            }
            for (int i = 0; i < decoded.inside().size(); i++) {
                inner.add(Hit.of(
                        Kind.INNER, reading, decoded.reason(i), decoded.inside().get(i)));
                isKnown = true;
            }
            if (!isKnown && canBeDamaged(reading, decoded)) {
                for (Code code : Neighbours.of(index, reading.digits())) {
                    guesses.add(Hit.of(Kind.GUESS, reading, "one digit differs from ".concat(code.hex()), code));
                }
            }
        }
        List<Hit> hits = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        add(exact, hits, seen);
        add(documented(input, readings), hits, seen);
        add(inner, hits, seen);
        add(foreign, hits, seen);
        add(isWord ? new TextSearch(index, input).hits() : List.of(), hits, seen);
        add(guesses, hits, seen);
        return hits;
    }

    private static void add(List<Hit> found, List<Hit> hits, Set<Object> seen) {
        for (Hit hit : found) {
            if (seen.add(hit.code().isPresent() ? hit.code().get() : hit.docs().get(0))) {
                hits.add(hit);
            }
        }
    }

    /**
     * Returns whether the number can be an HRESULT or NTSTATUS with a missing, wrong or surplus digit. A number of eight
     * digits under a known facility is not damaged: other releases may have it.
     */
    private static boolean canBeDamaged(Reading reading, Decoded decoded) {
        int length = reading.digits().length();
        return reading.base() == Reading.Base.HEXADECIMAL
                && (length == 7 || length == 9 || length == 8 && !decoded.hasKnownFacility());
    }

    /** Returns the documentation of codes that no header has. */
    private List<Hit> documented(String input, List<Reading> readings) {
        String name = input.strip().toLowerCase(Locale.ROOT);
        List<Hit> found = new ArrayList<>();
        for (int i = 0; i < index.docCount(); i++) {
            Doc doc = new Doc(index, i);
            if (doc.match().equals("only")) {
                Reading reading = withValue(doc, readings);
                boolean isNamed =
                        !name.isEmpty() && doc.name().toLowerCase(Locale.ROOT).equals(name);
                if (reading != null || isNamed) {
                    found.add(Hit.ofDoc(reading, doc));
                }
            }
        }
        return found;
    }

    private static @Nullable Reading withValue(Doc doc, List<Reading> readings) {
        for (Reading reading : readings) {
            if (doc.hasValue() && doc.value() == reading.bits()) {
                return reading;
            }
        }
        return null;
    }
}
