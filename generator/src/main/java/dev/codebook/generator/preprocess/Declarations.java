package dev.codebook.generator.preprocess;

import dev.codebook.generator.expression.CType;
import dev.codebook.generator.expression.Calculator;
import dev.codebook.generator.expression.ConstantResult;
import dev.codebook.generator.expression.ConstantResult.Constant;
import dev.codebook.grammar.DeclarationSyntax;
import dev.codebook.grammar.DeclarationSyntax.TypeWords;
import dev.codebook.grammar.DeclarationSyntax.Variable;
import dev.codebook.grammar.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Declares in a scope what declarations say, and gives back the constants among it. */
final class Declarations {

    private static final CType ARRAY_OR_FUNCTION = new CType(CType.Kind.STRUCT, 0, false, "array or function");

    private final Parsers parsers;
    private final Scope scope;
    private final List<Token> tokens;
    private final boolean isActive;
    private final List<Definition.Variable> definitions = new ArrayList<>();

    private Declarations(Parsers parsers, Scope scope, List<Token> tokens, boolean isActive) {
        this.parsers = parsers;
        this.scope = isActive ? scope : scope.extended();
        this.tokens = tokens;
        this.isActive = isActive;
    }

    /**
     * Reads one declaration.
     *
     * @param tokens macros expanded
     * @param scope where names are looked up; a live declaration is added to it, one that is not live ends with itself
     * @param isActive whether it is live
     */
    static List<Definition.Variable> declare(List<Token> tokens, Parsers parsers, Scope scope, boolean isActive) {
        return new Declarations(parsers, scope, tokens, isActive).declare();
    }

    /** The constants of a declaration that says none once expanded: a macro of the other branch may name an enumerator. */
    static List<Definition.Variable> unexpanded(List<Token> written, Parsers parsers, Scope scope, boolean isActive) {
        var definitions = isActive ? List.<Definition.Variable>of() : declare(written, parsers, scope, false);
        return definitions.isEmpty() ? UnreadableEnum.enumerators(written, isActive) : definitions;
    }

    /** Gives each variable the initializer that it has before expansion, where the declaration can be read so. */
    static List<Definition.Variable> asWritten(
            List<Definition.Variable> definitions, List<Token> written, Parsers parsers) {
        var initializers = new HashMap<Token, List<Token>>();
        for (var declared : parsers.declarations().read(written)) {
            if (declared instanceof DeclarationSyntax.Enumeration enumeration) {
                enumeration
                        .enumerators()
                        .forEach(each ->
                                initializers.put(written.get(each.name()), written.subList(each.from(), each.to())));
            } else if (declared instanceof DeclarationSyntax.Constant constant) {
                var variable = constant.variable();
                initializers.put(written.get(variable.name()), written.subList(variable.from(), variable.to()));
            }
        }
        return definitions.stream()
                .map(each -> each.with(initializers.getOrDefault(each.token(), each.initializer())))
                .toList();
    }

    private List<Definition.Variable> declare() {
        for (var declared : parsers.declarations().read(tokens)) {
            if (declared instanceof DeclarationSyntax.Enumeration enumeration) {
                declare(enumeration);
            } else if (declared instanceof DeclarationSyntax.Constant constant) {
                declare(constant);
            } else if (declared instanceof DeclarationSyntax.Typedef typedef) {
                var name = tokens.get(typedef.name()).text();
                scope.declareType(name, type(typedef.type()).named(name));
            }
        }
        return definitions;
    }

    /** An enum without a fixed type is an {@code int}, whatever its values (MSVC). */
    private void declare(DeclarationSyntax.Enumeration enumeration) {
        var underlying = enumeration.underlying() == null ? CType.INT : type(enumeration.underlying());
        var tag =
                enumeration.tag() == null ? null : tokens.get(enumeration.tag()).text();
        var type = tag == null ? underlying : underlying.named(tag);
        if (tag != null) {
            scope.declareType(tag, type);
        }
        ConstantResult previous = new Constant(-1, type);
        for (var enumerator : enumeration.enumerators()) {
            var initializer = initializer(enumerator);
            previous = initializer.isEmpty() ? next(previous) : converted(value(initializer), type);
            declare(enumerator, true, previous);
        }
    }

    /** What has parentheses behind its name and no value is a function. */
    private void declare(DeclarationSyntax.Constant constant) {
        var variable = constant.variable();
        var value = initialized(constant);
        if (value instanceof Constant || !tokens.get(variable.name() + 1).is("(")) {
            declare(variable, false, value);
        }
    }

    private ConstantResult initialized(DeclarationSyntax.Constant constant) {
        var initializer = initializer(constant.variable());
        if (constant.type().words().stream().anyMatch(word -> tokens.get(word).is("auto"))) {
            return value(initializer);
        }
        var type = type(constant.type());
        // Empty braces are zero (C++14 [dcl.init]p8).
        return converted(initializer.isEmpty() ? new Constant(0, CType.INT) : value(initializer), type);
    }

    private void declare(Variable variable, boolean isEnumerator, ConstantResult value) {
        var name = tokens.get(variable.name());
        scope.declareValue(name.text(), value);
        definitions.add(new Definition.Variable(name, isEnumerator, initializer(variable), value, isActive, null));
    }

    private List<Token> initializer(Variable variable) {
        return tokens.subList(variable.from(), variable.to());
    }

    private ConstantResult value(List<Token> initializer) {
        return Calculator.compute(parsers.expressions().parse(initializer, scope::isType), initializer, scope);
    }

    /** The type that a declaration's words give. */
    private CType type(TypeWords declared) {
        var type = declared.isOther() ? ARRAY_OR_FUNCTION : type(declared.words());
        for (int i = 0; i < declared.pointers(); i++) {
            type = CType.pointer(type, "pointer");
        }
        return type;
    }

    private CType type(List<Integer> words) {
        if (words.isEmpty()) {
            return CType.INT;
        }
        var named = new ArrayList<Token>(words.size());
        for (int word : words) {
            named.add(tokens.get(word));
        }
        return scope.type(named);
    }

    private static ConstantResult next(ConstantResult previous) {
        return previous instanceof Constant constant ? new Constant(constant.bits() + 1, constant.type()) : previous;
    }

    private static ConstantResult converted(ConstantResult value, CType type) {
        return value instanceof Constant constant ? constant.converted(type) : value;
    }
}
