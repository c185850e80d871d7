/**
 * A codebook as one page of HTML, to search in a browser.
 *
 * <p>The page is made of files that are read as what they are (HTML, CSS, JavaScript, in the resources of this package)
 * and of the codebook as JSON. Everything is in the one file and its content security policy allows nothing else, so it
 * works from a disk, offline, and no text of a codebook can ever be run.
 */
@NullMarked
package dev.codebook.output.html;

import org.jspecify.annotations.NullMarked;
