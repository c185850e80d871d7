package dev.codebook.output.explain;

import java.util.List;

/**
 * A line with codes.
 *
 * @param number of the line, from 1
 * @param text without its end
 * @param findings its codes, from left to right, at least one
 */
public record Line(long number, String text, List<Finding> findings) {}
