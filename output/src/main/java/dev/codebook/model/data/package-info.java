/**
 * Small objects of JSON and YAML files, and the name patterns in them.
 *
 * <p>The catalogue, the other data files that come with Codebook, the files that users write in the same form, and the
 * rows of a codebook are all read into {@link dev.codebook.model.data.Entry}. It reports every error with its place, so
 * that a user's file is as convenient to correct as source code. There is no data binding: it would report neither
 * places nor more than one error.
 */
@NullMarked
package dev.codebook.model.data;

import org.jspecify.annotations.NullMarked;
