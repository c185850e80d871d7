package dev.codebook.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a declaration defines, as far as constants need it. As in an {@link Expression}, tokens are named by their index in
 * the declaration's token list, so that declarations of one shape share one tree.
 */
public sealed interface DeclarationSyntax {

    /**
     * An enum with its enumerators.
     *
     * @param tag its name, or that which a typedef gives an enum without one; null where it has none
     * @param underlying its fixed underlying type; null where it has none
     * @param enumerators in source order
     */
    record Enumeration(@Nullable Integer tag, @Nullable TypeWords underlying, List<Variable> enumerators)
            implements DeclarationSyntax {}

    /**
     * A name for a type.
     *
     * @param name the new name
     * @param type what it is a name of
     */
    record Typedef(int name, TypeWords type) implements DeclarationSyntax {}

    /** A variable whose initializer may be a constant expression. */
    record Constant(TypeWords type, Variable variable) implements DeclarationSyntax {}

    /**
     * An enumerator or variable.
     *
     * @param name its name
     * @param from the first token of its initializer
     * @param to the index behind the last one; equal to {@code from} where it has none
     */
    record Variable(int name, int from, int to) {}

    /**
     * A type as declared.
     *
     * @param words built-in words and names, {@code struct} and {@code enum} included, qualifiers left out
     * @param isOther whether it is an array of that or a function that gives it, which no constant has
     * @param pointers how many pointers or references lead to it
     */
    record TypeWords(List<Integer> words, boolean isOther, int pointers) {}
}
