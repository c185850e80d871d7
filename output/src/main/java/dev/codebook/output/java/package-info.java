/**
 * The codebook as Java source: constants per table, and a lookup over all of them.
 *
 * <p>Constants are for code that compares; the lookup is for code that explains. The lookup's data is a resource and not
 * code, since javac's limits (2,984 constants of an enum, 64 KiB of a method) are below the size of winerror.h, and since
 * nothing then costs anything before it is asked for. The classes that never change are Java files among the resources;
 * only constants are composed here.
 */
@NullMarked
package dev.codebook.output.java;

import org.jspecify.annotations.NullMarked;
