package dev.codebook.generator.preprocess;

import dev.codebook.generator.expression.CType;
import dev.codebook.generator.expression.Calculator;
import dev.codebook.generator.expression.Result;
import dev.codebook.generator.expression.Result.Constant;
import dev.codebook.grammar.DeclarationReader;
import dev.codebook.grammar.DeclarationSyntax;
import dev.codebook.grammar.DeclarationSyntax.Variable;
import dev.codebook.grammar.ExpressionParser;
import dev.codebook.grammar.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Declares in a scope what declarations say, and gives back the constants among it. */
final class Declarations {

    private final ExpressionParser parser;
    private final Scope scope;

    /**
     * @param parser for initializers
     * @param scope where names are looked up; live declarations are added to it
     */
    Declarations(ExpressionParser parser, Scope scope) {
        this.parser = parser;
        this.scope = scope;
    }

    /**
     * Reads one declaration.
     *
     * @param tokens macros expanded
     * @param isActive whether what it declares goes into the scope
     * @param condition the words of the {@code #if}s around it
     */
    List<Definition.Variable> declare(List<Token> tokens, boolean isActive, @Nullable String condition) {
        var definitions = new ArrayList<Definition.Variable>();
        for (var declared : DeclarationReader.read(tokens, scope::isType)) {
            if (declared instanceof DeclarationSyntax.Enumeration enumeration) {
                declare(enumeration, isActive, condition, definitions);
            } else if (declared instanceof DeclarationSyntax.Constant constant) {
                declare(constant, isActive, condition, definitions);
            } else if (declared instanceof DeclarationSyntax.Typedef typedef && isActive) {
                var type = scope.type(typedef.type());
                scope.declareType(typedef.name(), type.named(typedef.name()));
            }
        }
        return definitions;
    }

    /** An enum without a fixed type is an {@code int}, whatever its values (MSVC). */
    private void declare(
            DeclarationSyntax.Enumeration enumeration,
            boolean isActive,
            @Nullable String condition,
            List<Definition.Variable> definitions) {
        var underlying = enumeration.underlying().words().isEmpty() ? CType.INT : scope.type(enumeration.underlying());
        var tag = enumeration.tag();
        var type = tag == null ? underlying : underlying.named(tag);
        if (tag != null && isActive) {
            scope.declareType(tag, type);
        }
        Result previous = new Constant(-1, type);
        for (var enumerator : enumeration.enumerators()) {
            previous = enumerator.initializer().isEmpty() ? next(previous) : converted(value(enumerator), type);
            if (isActive) {
                scope.declareValue(enumerator.name().text(), previous);
            }
            definitions.add(new Definition.Variable(
                    enumerator.name(), true, tag, enumerator.initializer(), previous, isActive, condition));
        }
    }

    private void declare(
            DeclarationSyntax.Constant constant,
            boolean isActive,
            @Nullable String condition,
            List<Definition.Variable> definitions) {
        var variable = constant.variable();
        var value = converted(value(variable), scope.type(constant.type()));
        if (isActive) {
            scope.declareValue(variable.name().text(), value);
        }
        definitions.add(new Definition.Variable(
                variable.name(), false, null, variable.initializer(), value, isActive, condition));
    }

    private Result value(Variable variable) {
        var tokens = variable.initializer();
        return Calculator.compute(parser.parse(tokens, scope::isType), tokens, scope);
    }

    private static Result next(Result previous) {
        return previous instanceof Constant constant ? new Constant(constant.bits() + 1, constant.type()) : previous;
    }

    private static Result converted(Result value, CType type) {
        return value instanceof Constant constant ? constant.converted(type) : value;
    }
}
