package dev.codebook.generator.tables;

import dev.codebook.generator.evaluate.Evaluation;
import dev.codebook.generator.expression.ConstantResult.Constant;
import dev.codebook.generator.expression.ConstantResult.NotConstant;
import dev.codebook.generator.preprocess.Definition;
import dev.codebook.generator.preprocess.SourceDiagnostics;
import dev.codebook.generator.preprocess.Unit;
import dev.codebook.generator.tables.TableRule.FacilityNames;
import dev.codebook.generator.tables.message.NearbyComments;
import dev.codebook.model.Account;
import dev.codebook.model.Code;
import dev.codebook.model.Code.Scope;
import dev.codebook.model.CodePlace;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import dev.codebook.model.Facility;
import dev.codebook.model.Ledger;
import dev.codebook.model.RowHistory;
import dev.codebook.model.Type;
import dev.codebook.model.Unclaimed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates the code table of a header from the results of its definitions. */
public final class Tabulator {

    private final String release;
    private final RowHistory history;
    private final Scope scope;

    /**
     * @param release the name of the release
     * @param scope with {@code CONSTANT}, a table also contains the constants that are not codes
     */
    public Tabulator(String release, Scope scope) {
        this.release = release;
        this.history = new RowHistory(release, release);
        this.scope = scope;
    }

    /**
     * The result for a header.
     *
     * @param table its codes and, with scope {@code CONSTANT}, its other constants
     * @param facilities the facilities that it defines
     * @param ledger the account of its definitions; with scope {@code CODE} only the unclaimed constants
     * @param diagnostics problems in the header, and definitions without a value that match a rule of the catalogue
     */
    public record Tabulation(CodeTable table, List<Facility> facilities, Ledger ledger, List<Diagnostic> diagnostics) {

        /** Returns the result for a header that cannot be read. */
        public static Tabulation unreadable(String id, String header, Diagnostic reason) {
            return new Tabulation(
                    new CodeTable(id, "", header, List.of(), List.of()), List.of(), Ledger.EMPTY, List.of(reason));
        }
    }

    /**
     * Creates a table.
     *
     * @param id the id of the table
     * @param unit the preprocessed header
     * @param evaluations the results of its definitions, in source order
     * @param rule the rule that determines which definitions are codes
     */
    public Tabulation tabulate(String id, Unit unit, List<Evaluation> evaluations, TableRule rule) {
        var codes = new ArrayList<Code>();
        var facilities = new ArrayList<Facility>();
        var unclaimed = new ArrayList<Unclaimed>();
        var diagnostics = new ArrayList<>(unit.diagnostics());
        var variants = new VariantNumbers(evaluations);
        for (var evaluation : evaluations) {
            if (evaluation.result() instanceof Constant constant) {
                var code = code(unit, evaluation, constant, rule, variants.number(evaluation));
                if (code.scope() == Scope.CODE || scope == Scope.CONSTANT) {
                    codes.add(code);
                }
                addFacility(code, rule.facilities(), facilities);
                var candidate = candidate(unit, evaluation.definition(), constant);
                if (code.scope() == Scope.CONSTANT && !rule.isKnown(candidate, code.live())) {
                    unclaimed.add(new Unclaimed(release, code.header(), code.line(), code.name(), code.value()));
                }
            } else if (evaluation.result() instanceof NotConstant nonConstant
                    && isUnevaluated(unit, evaluation, nonConstant, rule)) {
                diagnostics.add(unevaluatedWarning(unit, evaluation, nonConstant, id));
            }
        }
        var path = unit.header().source().path();
        var ledger = scope == Scope.CONSTANT
                ? LedgerBuilder.of(release, unit, evaluations, unclaimed)
                : new Ledger(List.of(), List.of(), unclaimed);
        return new Tabulation(
                new CodeTable(id, rule.title(), path, rule.links(), codes), facilities, ledger, diagnostics);
    }

    private Code code(Unit unit, Evaluation evaluation, Constant constant, TableRule rule, int variant) {
        var definition = evaluation.definition();
        var source = unit.header().source();
        var candidate = candidate(unit, definition, constant);
        var type = new Type(
                constant.type().spelling(),
                constant.type().width(),
                constant.type().isSigned());
        var family = rule.family(candidate);
        return new Code(
                definition.name(),
                variant,
                constant.bits(),
                type,
                family == null ? null : space(family, type.spelling(), rule),
                family == null ? Scope.CONSTANT : Scope.CODE,
                new CodePlace(source.path(), unit.target().name(), evaluation.isLive(), definition.condition()),
                source.line(definition.offset()),
                definition.spelling(),
                family == null ? null : rule.message(candidate),
                Aliases.of(definition, unit),
                history);
    }

    /** Returns the code space that the family, the type or the rule determines, in this order of precedence. */
    private static CodeSpace space(CodeFamily family, String type, TableRule rule) {
        if (family.space() != null) {
            return family.space();
        }
        return switch (type) {
            case "HRESULT", "SCODE" -> CodeSpace.HRESULT;
            case "NTSTATUS" -> CodeSpace.NTSTATUS;
            default -> rule.space();
        };
    }

    /** Adds a constant if it names a facility. FACILITY_NT_BIT does not: its value exceeds the 12 bits of the field. */
    private void addFacility(Code code, @Nullable FacilityNames facilities, List<Facility> found) {
        if (facilities != null
                && code.live()
                && facilities.names().match(code.name())
                && code.value().bits() <= 0xFFF) {
            found.add(
                    new Facility(release, facilities.space(), (int) code.value().bits(), code.name(), code.header()));
        }
    }

    private static boolean isUnevaluated(Unit unit, Evaluation evaluation, NotConstant nonConstant, TableRule rule) {
        return evaluation.isLive()
                && nonConstant.reason() != Account.Kind.EMPTY
                && nonConstant.reason() != Account.Kind.FUNCTION_LIKE_MACRO
                && rule.matchesAsWritten(candidate(unit, evaluation.definition(), null));
    }

    private static CodeCandidate candidate(Unit unit, Definition definition, @Nullable Constant constant) {
        var comments = new NearbyComments(unit.header(), definition.offset(), definition.end());
        return new CodeCandidate(definition, constant, comments);
    }

    private static Diagnostic unevaluatedWarning(Unit unit, Evaluation evaluation, NotConstant nonConstant, String id) {
        var definition = evaluation.definition();
        var reason = nonConstant.reason().word() + (nonConstant.detail().isEmpty() ? "" : ": " + nonConstant.detail());
        var message = "the rule of table " + id + " matches " + definition.name()
                + ", which is not an integer constant: " + reason;
        return SourceDiagnostics.at(unit.header().source(), definition.offset(), Severity.WARNING, message);
    }
}
