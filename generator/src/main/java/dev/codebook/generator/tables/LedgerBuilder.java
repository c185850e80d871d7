package dev.codebook.generator.tables;

import dev.codebook.generator.evaluate.Evaluation;
import dev.codebook.generator.expression.ConstantResult.NotConstant;
import dev.codebook.generator.preprocess.Unit;
import dev.codebook.model.Account;
import dev.codebook.model.Account.Kind;
import dev.codebook.model.Ledger;
import dev.codebook.model.Unclaimed;
import dev.codebook.model.Unresolved;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** Keeps account of what became of a header's definitions. */
final class LedgerBuilder {

    private LedgerBuilder() {}

    /**
     * The ledger of one header.
     *
     * @param release name of its release
     * @param evaluations of all its definitions
     * @param unclaimed what no rule knows of them
     */
    static Ledger of(String release, Unit unit, List<Evaluation> evaluations, List<Unclaimed> unclaimed) {
        var source = unit.header().source();
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        var unresolved = new ArrayList<Unresolved>();
        for (var evaluation : evaluations) {
            var kind = kind(evaluation);
            counts.merge(kind, 1, Integer::sum);
            if (kind.isUnresolved() && evaluation.result() instanceof NotConstant not) {
                var definition = evaluation.definition();
                int line = source.line(definition.offset());
                unresolved.add(new Unresolved(release, source.path(), line, definition.name(), kind, not.detail()));
            }
        }
        return new Ledger(List.of(new Account(release, source.path(), counts)), unresolved, unclaimed);
    }

    private static Kind kind(Evaluation evaluation) {
        return evaluation.result() instanceof NotConstant not ? not.reason() : Kind.CONSTANT;
    }
}
