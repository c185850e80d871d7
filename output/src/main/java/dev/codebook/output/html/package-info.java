/**
 * Writes a codebook as one HTML page with a search.
 *
 * <p>The page consists of HTML, CSS and JavaScript files, which are resources of this package, and of the codebook as
 * JSON. All of it is in one file, and the content security policy of the page forbids other scripts, styles and
 * requests. Therefore the page works from a disk without a network, and no text of a codebook can be executed.
 */
@NullMarked
package dev.codebook.output.html;

import org.jspecify.annotations.NullMarked;
