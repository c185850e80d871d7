/**
 * Runs the C preprocessor (C11 6.10) on headers, and determines the macros, enumerators, constants and types that a
 * header defines.
 *
 * <h2>Directives</h2>
 *
 * <p>{@code HeaderWalker} takes the items of a header in order: directives, and the declarations between them that can
 * define a constant or a type. Other text is never expanded, since it defines no code. An {@code #if} to {@code #endif}
 * is an if-section, which consists of groups (6.10p1). At most one group is selected: the first whose condition is true
 * (6.10.1p6). Groups that are not selected are read as well. Their definitions are kept as inactive, with the text of
 * their condition, so that no code is lost because of the target.
 *
 * <h2>Macro expansion</h2>
 *
 * <p>{@code Expander} reads tokens from a stack of lists. When it meets the name of a macro, it reads the arguments,
 * substitutes them, and pushes the replacement list, so that the replacement is rescanned together with the tokens
 * after it (6.10.3.4p1). Before substitution, an argument is fully expanded as if it were the rest of the file
 * (6.10.3.1p1, the prescan), unless it is an operand of {@code #} or {@code ##}. An empty operand of {@code ##} is a
 * placemarker (6.10.3.3p2).
 *
 * <p>A macro must not be replaced within its own expansion (6.10.3.4p2). Dave Prosser's algorithm, written for X3J11,
 * attaches to each token a hide set: the macros that produced it. Like GCC and Clang, we use the other well-known
 * technique. A macro is disabled while its replacement list is on the stack, and enabled again when the list is used
 * up. The name of a macro that is disabled is painted: it stays a plain identifier, even if it is scanned later where
 * the macro is enabled. The two techniques agree except, perhaps, for a call that starts inside a replacement list and
 * ends after it. The standard leaves that case open (6.10.3.4p4, example).
 *
 * <p>Expansion ends because each push disables one more macro: the stack is at most as deep as there are macros, every
 * list on it is finite, and a painted name is never expanded. It can still be exponential, since {@code #define A B B}
 * doubles the tokens. Limits on the tokens of an expansion and on the nesting of arguments therefore cut an expansion,
 * and the result records that it was cut.
 *
 * <h2>Performance</h2>
 *
 * <ul>
 *   <li>A header whose include guard is defined is skipped: a second walk would define nothing (GCC's "multiple-include
 *       optimization").
 *   <li>The prelude of a target, for instance {@code windows.h}, is preprocessed once per release. The macro and symbol
 *       tables of each unit are layered on those of the prelude.
 *   <li>{@code DirectiveCache} keeps the result of each directive with the macros that were looked up for it, and
 *       reuses it in the next unit as long as these macros are unchanged.
 * </ul>
 */
@NullMarked
package dev.codebook.generator.preprocess;

import org.jspecify.annotations.NullMarked;
