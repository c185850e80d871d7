package dev.codebook.model.number;

import dev.codebook.model.CodeSpace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules of numbers, from {@code number-rules.json}. A mask and bits describe 32-bit numbers: a number matches if the
 * bits of the mask in it are {@code bits}. The first rule of a list that matches applies.
 *
 * @param spaces the spaces that numbers look like; the last one matches any number
 * @param wraps the codes that numbers wrap
 * @param ranges the owners of ranges, sorted by space and first number. The ranges of WIN32 are the sections of
 *     winerror.h and the ranges that start at the base number of another header. If two components share a range, the
 *     older owner comes first
 * @param owners the owners of facilities that no header of the Windows SDK names
 */
public record NumberRules(List<Space> spaces, List<Wrap> wraps, List<NumberRange> ranges, List<Owner> owners) {

    /** The rules of all look-ups. */
    public static final NumberRules ALL = NumberRulesReader.read();

    /**
     * The space that matching numbers most likely belong to. A number of up to 16 bits is WIN32. A larger number is
     * NTSTATUS if bit 30 is set and bit 28 is clear, and HRESULT otherwise. Bit 28 marks an NTSTATUS that is mapped into
     * an HRESULT.
     */
    public record Space(int mask, int bits, CodeSpace space) {}

    /**
     * A rule that matching numbers wrap a code of another space. winerror.h and [MS-ERREF] 2.1 and 2.3 define the rules
     * of FACILITY_NT_BIT, FACILITY_WIN32 and FACILITY_NTWIN32. HTTP clients put errors of WinINet and WinHTTP under
     * facility 25. The page "Extensible Storage Engine Errors" of Microsoft defines the rule of facility 0xE5E.
     *
     * @param kept the mask of the bits that are the wrapped code
     * @param negative whether the wrapped code is negative: the kept bits are its magnitude
     * @param space the space of the wrapped code
     * @param first the lowest kept bits that the rule accepts, unsigned
     * @param last the highest kept bits that the rule accepts, unsigned
     * @param why the reason in words, with {@code %} for the wrapped code
     */
    public record Wrap(
            int mask, int bits, int kept, boolean negative, CodeSpace space, long first, long last, String why) {

        /** Returns the code that a number wraps; empty if the rule does not apply. */
        public Optional<Wrapped> of(int number) {
            int code = number & kept;
            long unsigned = Integer.toUnsignedLong(code);
            if ((number & mask) != bits || unsigned < first || unsigned > last) {
                return Optional.empty();
            }
            return Optional.of(new Wrapped(space, negative ? -code : code, why));
        }
    }

    /**
     * The owner of the facility of matching numbers.
     *
     * @param owner the name of the product
     * @param source the URL of public documentation
     */
    public record Owner(int mask, int bits, String owner, String source) {}

    /** Returns the most likely space of a number. Only the low 32 bits count. */
    public CodeSpace spaceOf(long number) {
        return spaces.stream()
                .filter(rule -> ((int) number & rule.mask) == rule.bits)
                .findFirst()
                .orElseThrow()
                .space;
    }

    /** Returns the codes that a number wraps, outermost first: an HRESULT can wrap an NTSTATUS that wraps another code. */
    public List<Wrapped> wrappedIn(int number) {
        return wrappedBy(number)
                .map(outer -> Stream.concat(Stream.of(outer), inside(outer)).toList())
                .orElse(List.of());
    }

    private Stream<Wrapped> inside(Wrapped outer) {
        return outer.space() == CodeSpace.NTSTATUS ? wrappedBy(outer.bits()).stream() : Stream.of();
    }

    private Optional<Wrapped> wrappedBy(int number) {
        return wraps.stream().flatMap(rule -> rule.of(number).stream()).findFirst();
    }

    /**
     * Returns the ranges that contain a number, the narrowest first.
     *
     * @param space the space of the number
     * @param number the number, unsigned
     */
    public List<NumberRange> rangesOf(CodeSpace space, long number) {
        return ranges.stream()
                .filter(range -> range.contains(space, number))
                .sorted(Comparator.comparingLong(NumberRange::width))
                .toList();
    }
}
