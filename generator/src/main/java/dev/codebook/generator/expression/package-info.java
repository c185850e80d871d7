/**
 * Evaluates integer constant expressions (C++14 [expr.const], C11 6.6) exactly as MSVC does for x64.
 *
 * <p>The same code evaluates the conditions of {@code #if} and the values of macros, enumerators and constants. The
 * differences are in {@link dev.codebook.generator.expression.Symbols}: in {@code #if} every remaining identifier is 0,
 * and every integer has the type {@code intmax_t} or {@code uintmax_t} (C11 6.10.1p4).
 *
 * <p><b>Data model.</b> Windows x64 is LLP64: {@code int} and {@code long} have 32 bits, {@code long long} and pointers
 * have 64 bits. {@code char} is signed, {@code wchar_t} has 16 bits and is unsigned. {@code long} has the width of
 * {@code int} but a higher rank, so the common type of {@code unsigned int} and {@code long} is {@code unsigned long}.
 * A value consists of 64 bits and a type: {@link dev.codebook.generator.expression.ConstantResult.Constant} truncates
 * and extends it to the width of that type.
 *
 * <p><b>Literals.</b> An integer literal has the first type in a list that can represent it. The list depends on the
 * base and the suffix (C++14 [lex.icon], table 6): {@code 0x80004005} is {@code unsigned int}, {@code 2147483648} is
 * {@code long long}. Hence {@code 0x80004005L} is {@code unsigned long} until a cast to {@code HRESULT} makes it
 * negative. The suffixes {@code i8} to {@code i64} are specific to MSVC.
 *
 * <p><b>Operators.</b> Operands narrower than {@code int} are promoted (C++14 [conv.prom]). Then the usual arithmetic
 * conversions find the common type (C++14 [expr]), in which the operator computes; a shift has the promoted type of its
 * left operand. Results wrap to the width of their type. A comparison is a {@code bool}. Division by zero and a shift
 * by the width or more are undefined: they have no value.
 *
 * <p><b>What is not evaluated.</b> {@code &&} and {@code ||} stop at the operand that decides. {@code ?:} evaluates the
 * selected operand only, but the other one contributes its type. The operand of {@code sizeof} contributes its type
 * only (C++14 [expr.sizeof]p1), so a division by zero in it is not an error. The size of a struct depends on its
 * layout, which is not computed; floating-point values, strings and addresses are not constants of a codebook. Each of
 * these cases has an {@link dev.codebook.model.Account.Kind}, so that "not a constant" is a result and not an error.
 *
 * <p>Evaluation visits each node of an expression once, and the parser limits the depth and the number of tokens.
 * Therefore every evaluation terminates without a stack overflow.
 */
@NullMarked
package dev.codebook.generator.expression;

import org.jspecify.annotations.NullMarked;
