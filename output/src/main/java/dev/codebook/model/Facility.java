package dev.codebook.model;

import java.util.Comparator;

/**
 * A name of a facility number. A number can have several names, and headers can use one number for different
 * facilities.
 *
 * @param release the release that defines the name
 * @param space the code space: HRESULT, NTSTATUS or another with the same layout
 * @param number the facility field, 0 to 0xFFF
 * @param name the name, such as {@code FACILITY_HTTP}
 * @param header the path of the header that defines the name
 */
public record Facility(String release, CodeSpace space, int number, String name, String header) {

    static final Comparator<Facility> ORDER = Comparator.comparing(Facility::release)
            .thenComparing(Facility::space)
            .thenComparingInt(Facility::number)
            .thenComparing(Facility::name)
            .thenComparing(Facility::header);
}
