package dev.codebook.generator.evaluate;

import dev.codebook.generator.expression.Calculator;
import dev.codebook.generator.expression.Result;
import dev.codebook.generator.expression.Result.NotConstant;
import dev.codebook.generator.expression.Result.Reason;
import dev.codebook.generator.preprocess.Definition;
import dev.codebook.generator.preprocess.Scope;
import dev.codebook.generator.preprocess.Unit;
import dev.codebook.grammar.ExpressionParser;
import dev.codebook.grammar.Spelling;
import dev.codebook.grammar.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Evaluates what a header defines. */
public final class Evaluator {

    private final ExpressionParser parser;

    /** @param parser shared by all units, so that it sees each shape of expression once */
    public Evaluator(ExpressionParser parser) {
        this.parser = parser;
    }

    /** The values of a unit's definitions, in source order. Function-like macros define no constant and are left out. */
    public List<Evaluation> evaluate(Unit unit) {
        var last = lastActive(unit);
        var evaluations = new ArrayList<Evaluation>(unit.definitions().size());
        for (var definition : unit.definitions()) {
            if (definition instanceof Definition.Macro macro) {
                if (!macro.define().isFunctionLike()) {
                    boolean isLive =
                            last.get(macro.name()) == macro && unit.macros().get(macro.name()) != null;
                    evaluations.add(new Evaluation(macro, value(macro, unit), isLive));
                }
            } else if (definition instanceof Definition.Variable variable) {
                evaluations.add(new Evaluation(variable, variable.value(), variable.isActive()));
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

    private Result value(Definition.Macro macro, Unit unit) {
        if (macro.define().body().isEmpty()) {
            return new NotConstant(Reason.EMPTY, "");
        }
        var expansion = unit.expand(macro.define());
        if (expansion.isCut()) {
            return new NotConstant(Reason.TOO_LARGE, "");
        }
        var tokens = expansion.tokens();
        if (tokens.isEmpty()) {
            return new NotConstant(Reason.EMPTY, "");
        }
        var result = Calculator.compute(parser.parse(tokens, unit.scope()::isType), tokens, unit.scope());
        return result instanceof NotConstant not && not.reason() == Reason.NOT_AN_EXPRESSION
                ? explained(not, tokens, unit.scope())
                : result;
    }

    /** What is no expression is often a type's name, or would be one if a name in it meant something. */
    private static NotConstant explained(NotConstant not, List<Token> tokens, Scope scope) {
        if (tokens.stream().allMatch(token -> token.isTypeWord() || scope.isType(token.text()))) {
            return new NotConstant(Reason.TYPE, Spelling.of(tokens));
        }
        return tokens.stream()
                .filter(token -> token.isName() && !token.isTypeWord() && !scope.isType(token.text()))
                .filter(token -> scope.value(token) instanceof NotConstant)
                .findFirst()
                .map(token -> new NotConstant(Reason.UNRESOLVED, token.text()))
                .orElse(not);
    }
}
