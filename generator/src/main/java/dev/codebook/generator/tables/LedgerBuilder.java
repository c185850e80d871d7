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

/** Counts the definitions of a header by the kind of their result, and lists the unresolved definitions. */
final class LedgerBuilder {

    private LedgerBuilder() {}

    /** Creates the ledger of a header; {@code unclaimed} are the constants that no rule of the catalogue matches. */
    static Ledger of(String release, Unit unit, List<Evaluation> evaluations, List<Unclaimed> unclaimed) {
        var source = unit.header().source();
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        var unresolved = new ArrayList<Unresolved>();
        for (var evaluation : evaluations) {
            var kind = kind(evaluation);
            counts.merge(kind, 1, Integer::sum);
            if (kind.isUnresolved() && evaluation.result() instanceof NotConstant nonConstant) {
                var definition = evaluation.definition();
                int line = source.line(definition.offset());
                unresolved.add(
                        new Unresolved(release, source.path(), line, definition.name(), kind, nonConstant.detail()));
            }
        }
        return new Ledger(List.of(new Account(release, source.path(), counts)), unresolved, unclaimed);
    }

    private static Kind kind(Evaluation evaluation) {
        return evaluation.result() instanceof NotConstant nonConstant ? nonConstant.reason() : Kind.CONSTANT;
    }
}
