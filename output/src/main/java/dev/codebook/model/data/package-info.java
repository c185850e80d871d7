/**
 * Small objects of JSON and YAML files, and the name patterns in them.
 *
 * <p>The catalogue, the other data files that come with Codebook, the files that users write in the same form, and the
 * rows of a codebook are all read into {@link dev.codebook.model.data.Entry}. An entry reports every error with its
 * place, so that users can correct their files as easily as source code. Data binding is not used, because it would
 * report only the first error, without its place.
 */
@NullMarked
package dev.codebook.model.data;

import org.jspecify.annotations.NullMarked;
