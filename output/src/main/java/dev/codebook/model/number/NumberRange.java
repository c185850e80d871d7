package dev.codebook.model.number;

import dev.codebook.model.CodeSpace;

/**
 * A range of a code space and the component that assigns its numbers. Ranges overlap: services and the browser use
 * numbers that winerror.h describes as free, and every interface assigns the numbers of FACILITY_ITF itself. The ranges
 * of FACILITY_ITF name the component whose numbers people meet most often.
 *
 * @param space the code space
 * @param first the lowest number, unsigned
 * @param last the highest number, unsigned, whether it is used or not
 * @param owner the component that assigns the numbers
 * @param header the file name, in lower case, of the header that defines the numbers
 * @param beforeHome whether codes of this header come before those of the header that assigns the numbers of the space.
 *     winerror.h repeats NTSTATUS values as 600 to 899; only RAS returns most of these numbers to programs
 */
public record NumberRange(CodeSpace space, long first, long last, String owner, String header, boolean beforeHome) {

    boolean contains(CodeSpace otherSpace, long number) {
        return space == otherSpace && first <= number && number <= last;
    }

    long width() {
        return last - first;
    }
}
