/**
 * The codebook as Java source: a class of constants per table, and a lookup over all tables.
 *
 * <p>Constants are for code that compares values; the lookup is for code that explains them. The data of the lookup is
 * a resource and not code: winerror.h exceeds the limits of javac (2,984 constants of an enum, 64 KiB of a method), and
 * a resource costs nothing before the first lookup. The classes that are the same for every codebook are Java files in
 * the resources; only the constants are composed here.
 */
@NullMarked
package dev.codebook.output.java;

import org.jspecify.annotations.NullMarked;
