package dev.codebook.output.model;

/**
 * One release of the headers.
 *
 * @param name {@code 10.0.16299.0}, {@code mingw-w64-10.0.0}
 * @param family {@code sdk}, {@code mingw-w64} or {@code wine}; releases are ordered within one family
 * @param headerCount how many headers the tree holds
 */
public record Release(String name, String family, int headerCount) {}
