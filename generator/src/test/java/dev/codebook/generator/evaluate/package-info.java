/** Golden headers: what each definition of a miniature is worth, live or not, and what is rejected and why. */
@NullMarked
package dev.codebook.generator.evaluate;

import org.jspecify.annotations.NullMarked;
