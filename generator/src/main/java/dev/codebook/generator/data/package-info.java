/**
 * The data files that come with Codebook: what the catalogue says of tables, and what headers want before them.
 *
 * <p>They are JSON, so that users can read and extend them; they are read without binding, into maps and lists.
 */
@NullMarked
package dev.codebook.generator.data;

import org.jspecify.annotations.NullMarked;
