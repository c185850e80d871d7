package dev.codebook.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum, type or constant that a declaration defines. As in {@link Expression}, a token is represented by its index
 * in the token list of the declaration, so that all declarations of one shape share one tree.
 */
public sealed interface DeclarationSyntax {

    /**
     * An enum with its enumerators.
     *
     * @param tag the tag, or the name that a typedef gives to an enum without a tag; null if the enum has no name
     * @param underlying the fixed underlying type; null if there is none
     * @param enumerators the enumerators in source order
     */
    record Enumeration(@Nullable Integer tag, @Nullable TypeWords underlying, List<Variable> enumerators)
            implements DeclarationSyntax {}

    /**
     * A name for a type.
     *
     * @param name the new name
     * @param type the type that receives the name
     */
    record Typedef(int name, TypeWords type) implements DeclarationSyntax {}

    /** A variable whose initializer can be a constant expression. */
    record Constant(TypeWords type, Variable variable) implements DeclarationSyntax {}

    /**
     * An enumerator or variable.
     *
     * @param name its name
     * @param from the first token of its initializer
     * @param to the index after the last token; equal to {@code from} if there is no initializer
     */
    record Variable(int name, int from, int to) {}

    /**
     * A type as declared.
     *
     * @param words keywords and names, with {@code struct} and {@code enum}, without qualifiers
     * @param isOther whether it is an array or a function, which cannot be the type of a constant
     * @param pointers the number of {@code *} and {@code &}
     */
    record TypeWords(List<Integer> words, boolean isOther, int pointers) {}
}
