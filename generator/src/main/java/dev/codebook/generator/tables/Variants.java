package dev.codebook.generator.tables;

import dev.codebook.generator.evaluate.Evaluation;
import dev.codebook.generator.expression.Result.Constant;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;

/** Numbers the constants of one name in one header: the live one is 0, the others count on in source order. */
final class Variants {

    private final IdentityHashMap<Evaluation, Integer> numbers = new IdentityHashMap<>();

    Variants(List<Evaluation> evaluations) {
        var next = new HashMap<String, Integer>();
        for (var evaluation : evaluations) {
            if (evaluation.isLive() && isConstant(evaluation)) {
                numbers.put(evaluation, 0);
                next.put(evaluation.definition().name(), 1);
            }
        }
        for (var evaluation : evaluations) {
            if (!evaluation.isLive() && isConstant(evaluation)) {
                numbers.put(evaluation, next.merge(evaluation.definition().name(), 1, Integer::sum) - 1);
            }
        }
    }

    private static boolean isConstant(Evaluation evaluation) {
        return evaluation.result() instanceof Constant;
    }

    /** The number of a constant, from 0. */
    int number(Evaluation constant) {
        return numbers.getOrDefault(constant, 0);
    }
}
