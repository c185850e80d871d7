/** Macro expansion: the rules of C11 6.10.3 one by one, and random macros against clang. */
@NullMarked
package dev.codebook.generator.preprocess;

import org.jspecify.annotations.NullMarked;
