package dev.codebook.generator.tables;

import dev.codebook.generator.evaluate.Evaluation;
import dev.codebook.generator.expression.ConstantResult.Constant;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the constants with the same name in a header: the live one is 0, the others follow in source order. */
final class VariantNumbers {

    private final IdentityHashMap<Evaluation, Integer> numbers = new IdentityHashMap<>();

    VariantNumbers(List<Evaluation> evaluations) {
        var next = new HashMap<String, Integer>();
        number(evaluations, true, next);
        number(evaluations, false, next);
    }

    private void number(List<Evaluation> evaluations, boolean isLive, Map<String, Integer> next) {
        for (var evaluation : evaluations) {
            if (evaluation.isLive() == isLive && evaluation.result() instanceof Constant) {
                numbers.put(evaluation, next.merge(evaluation.definition().name(), 1, Integer::sum) - 1);
            }
        }
    }

    int number(Evaluation constant) {
        return numbers.getOrDefault(constant, 0);
    }
}
