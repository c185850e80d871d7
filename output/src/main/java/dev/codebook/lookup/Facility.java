package dev.codebook.lookup;

/**
 * A name of a facility number.
 *
 * @param name the name, such as {@code FACILITY_HTTP}
 * @param header the path of the header that defines the name
 */
public record Facility(String name, String header) {}
