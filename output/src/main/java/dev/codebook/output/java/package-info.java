/**
 * Writes a codebook as Java source, with a class of constants for each table and a lookup over all tables.
 *
 * <p>Programs use the constants to compare values, and the lookup to explain values. The data of the lookup is a
 * resource and not code, because winerror.h exceeds the limits of javac (2,984 constants of an enum, 64 KiB of a
 * method), and because a resource is not loaded before the first lookup. The classes that are the same for every
 * codebook are Java files in the resources; this package creates only the source of the constants.
 */
@NullMarked
package dev.codebook.output.java;

import org.jspecify.annotations.NullMarked;
