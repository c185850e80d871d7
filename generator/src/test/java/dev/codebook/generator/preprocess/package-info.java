/** Tests of the preprocessor: the rules of C11 6.10.3, and random macros compared with clang. */
@NullMarked
package dev.codebook.generator.preprocess;

import org.jspecify.annotations.NullMarked;
