/** Tests of the preprocessor: the rules of C11 6.10.3, random macros compared with clang, and a foreign corpus. */
@NullMarked
package dev.codebook.generator.preprocess;

import org.jspecify.annotations.NullMarked;
