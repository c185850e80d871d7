package dev.codebook.generator.preprocess;

import dev.codebook.generator.expression.CType;
import dev.codebook.generator.expression.ConstantResult;
import dev.codebook.generator.expression.ConstantResult.Constant;
import dev.codebook.generator.expression.ExpressionEvaluator;
import dev.codebook.grammar.DeclarationSyntax;
import dev.codebook.grammar.DeclarationSyntax.TypeWords;
import dev.codebook.grammar.DeclarationSyntax.Variable;
import dev.codebook.grammar.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Evaluates declarations: adds their types and values to a symbol table and returns their constants. */
final class DeclarationEvaluator {

    private static final CType ARRAY_OR_FUNCTION = new CType(CType.Kind.STRUCT, 0, false, "array or function");

    private final Parsers parsers;
    private final SymbolTable symbols;
    private final List<Token> tokens;
    private final boolean isActive;
    private final List<Definition.Variable> definitions = new ArrayList<>();

    private DeclarationEvaluator(Parsers parsers, SymbolTable symbols, List<Token> tokens, boolean isActive) {
        this.parsers = parsers;
        this.symbols = isActive ? symbols : symbols.extended();
        this.tokens = tokens;
        this.isActive = isActive;
    }

    /**
     * Evaluates a declaration with its macros expanded. It can use the symbols and, if it is in active text, adds the
     * symbols that it declares.
     */
    static List<Definition.Variable> declare(
            List<Token> tokens, Parsers parsers, SymbolTable symbols, boolean isActive) {
        return new DeclarationEvaluator(parsers, symbols, tokens, isActive).declare();
    }

    /**
     * Returns the constants of a declaration in which none was found after macro expansion: a macro of another group
     * can have the name of an enumerator.
     */
    static List<Definition.Variable> unexpanded(
            List<Token> written, Parsers parsers, SymbolTable symbols, boolean isActive) {
        var definitions = isActive ? List.<Definition.Variable>of() : declare(written, parsers, symbols, false);
        return definitions.isEmpty() ? UnreadableEnum.enumerators(written, isActive) : definitions;
    }

    /** Replaces each variable's initializer by the unexpanded one, if the declaration can be parsed unexpanded. */
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
                .map(each -> each.withInitializer(initializers.getOrDefault(each.token(), each.initializer())))
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
                symbols.declareType(name, type(typedef.type()).named(name));
            }
        }
        return definitions;
    }

    /** Declares an enum and its enumerators, of type {@code int} for all values (MSVC) unless a type is fixed. */
    private void declare(DeclarationSyntax.Enumeration enumeration) {
        var underlying = enumeration.underlying() == null ? CType.INT : type(enumeration.underlying());
        var tag =
                enumeration.tag() == null ? null : tokens.get(enumeration.tag()).text();
        var type = tag == null ? underlying : underlying.named(tag);
        if (tag != null) {
            symbols.declareType(tag, type);
        }
        ConstantResult previous = new Constant(-1, type);
        for (var enumerator : enumeration.enumerators()) {
            var initializer = initializer(enumerator);
            previous = initializer.isEmpty() ? next(previous) : converted(value(initializer), type);
            declare(enumerator, true, previous);
        }
    }

    /** Declares a constant variable. A name with parentheses after it but without a constant value is a function. */
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
        symbols.declareValue(name.text(), value);
        definitions.add(new Definition.Variable(name, isEnumerator, initializer(variable), value, isActive, null));
    }

    private List<Token> initializer(Variable variable) {
        return tokens.subList(variable.from(), variable.to());
    }

    private ConstantResult value(List<Token> initializer) {
        return ExpressionEvaluator.compute(
                parsers.expressions().parse(initializer, symbols::isType), initializer, symbols);
    }

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
        return symbols.type(named);
    }

    private static ConstantResult next(ConstantResult previous) {
        return previous instanceof Constant constant ? new Constant(constant.bits() + 1, constant.type()) : previous;
    }

    private static ConstantResult converted(ConstantResult value, CType type) {
        return value instanceof Constant constant ? constant.converted(type) : value;
    }
}
