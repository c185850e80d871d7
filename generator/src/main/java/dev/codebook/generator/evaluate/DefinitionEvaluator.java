package dev.codebook.generator.evaluate;

import dev.codebook.generator.expression.ConstantResult;
import dev.codebook.generator.expression.ConstantResult.NotConstant;
import dev.codebook.generator.expression.ExpressionEvaluator;
import dev.codebook.generator.preprocess.Definition;
import dev.codebook.generator.preprocess.Unit;
import dev.codebook.grammar.ExpressionParser;
import dev.codebook.model.Account;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Evaluates the macros, enumerators and constant variables of a unit. */
public final class DefinitionEvaluator {

    private static final NotConstant FUNCTION_LIKE = new NotConstant(Account.Kind.FUNCTION_LIKE_MACRO, "");

    private final ExpressionParser parser;

    /** @param parser the parser, which all units share because it caches the syntax of each form of expression */
    public DefinitionEvaluator(ExpressionParser parser) {
        this.parser = parser;
    }

    /**
     * Evaluates all definitions of a unit. A macro is expanded with the macros that are defined at the end of the unit.
     *
     * @return a result for each definition, in source order
     */
    public List<Evaluation> evaluate(Unit unit) {
        var last = lastActive(unit);
        var evaluations = new ArrayList<Evaluation>(unit.definitions().size());
        for (var definition : unit.definitions()) {
            if (definition instanceof Definition.Macro macro) {
                boolean isLive = macro.isActive()
                        && last.get(macro.name()) == macro
                        && unit.macros().get(macro.name()) != null;
                evaluations.add(new Evaluation(macro, value(macro, unit), isLive));
            } else if (definition instanceof Definition.Variable variable) {
                evaluations.add(new Evaluation(variable, value(variable, unit), variable.isActive()));
            }
        }
        return evaluations;
    }

    private static Map<String, Definition> lastActive(Unit unit) {
        var last = new HashMap<String, Definition>();
        for (var definition : unit.definitions()) {
            if (definition.isActive()) {
                last.put(definition.name(), definition);
            }
        }
        return last;
    }

    private static ConstantResult value(Definition.Variable variable, Unit unit) {
        return variable.value() instanceof NotConstant nonConstant
                ? NonConstantClassifier.ofInitializer(nonConstant, variable.tokens(), unit)
                : variable.value();
    }

    private ConstantResult value(Definition.Macro macro, Unit unit) {
        if (macro.define().isFunctionLike()) {
            return FUNCTION_LIKE;
        }
        if (macro.define().body().isEmpty()) {
            return new NotConstant(Account.Kind.EMPTY, "");
        }
        var expansion = unit.expand(macro.define());
        if (expansion.isCut()) {
            return new NotConstant(Account.Kind.TOO_LARGE, "");
        }
        var tokens = expansion.tokens();
        if (tokens.isEmpty()) {
            return new NotConstant(Account.Kind.EMPTY, "");
        }
        var result = ExpressionEvaluator.compute(parser.parse(tokens, unit.symbols()::isType), tokens, unit.symbols());
        return result instanceof NotConstant nonConstant
                ? NonConstantClassifier.ofBody(nonConstant, tokens, unit)
                : result;
    }
}
