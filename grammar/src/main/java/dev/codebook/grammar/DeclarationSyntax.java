package dev.codebook.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a declaration defines, as far as constants need it. */
public sealed interface DeclarationSyntax {

    /**
     * An enum with its enumerators.
     *
     * @param tag its name, or null
     * @param underlying the words of its fixed underlying type; empty where it has none
     * @param enumerators in source order
     */
    record Enumeration(@Nullable String tag, TypeWords underlying, List<Variable> enumerators)
            implements DeclarationSyntax {}

    /**
     * A name for a type.
     *
     * @param name the new name
     * @param type what it is a name of
     */
    record Typedef(String name, TypeWords type) implements DeclarationSyntax {}

    /** A variable whose initializer may be a constant expression. */
    record Constant(TypeWords type, Variable variable) implements DeclarationSyntax {}

    /**
     * An enumerator or variable.
     *
     * @param name with its place
     * @param initializer empty where it has none
     */
    record Variable(Token name, List<Token> initializer) {}

    /**
     * A type as declared.
     *
     * @param words built-in words and names, {@code struct} and {@code enum} included, qualifiers left out
     * @param isPointer whether it is a pointer or reference to that
     * @param isOther whether it is an array or a function, which no constant has
     */
    record TypeWords(List<Token> words, boolean isPointer, boolean isOther) {}
}
