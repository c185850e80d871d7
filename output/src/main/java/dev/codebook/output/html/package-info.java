/**
 * A codebook as one HTML page, which a browser searches.
 *
 * <p>The page consists of HTML, CSS and JavaScript files, which are resources of this package, and of the codebook as
 * JSON. Everything is in one file, and its content security policy allows nothing else. The page therefore works from a
 * disk without a network, and no text of a codebook can be executed.
 */
@NullMarked
package dev.codebook.output.html;

import org.jspecify.annotations.NullMarked;
