/**
 * Many codebooks in, one out.
 *
 * <p>A codebook of many releases holds all that its snapshots held, so merging is taking apart and putting together
 * again: it makes no difference in which order, in how many steps, or from what, headers or stored codebooks. Nothing
 * here knows of headers as text: a snapshot that was stored is merged without them.
 */
@NullMarked
package dev.codebook.model.merge;

import org.jspecify.annotations.NullMarked;
