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

/** Makes the code table of a header from the values of its definitions. */
public final class Tabulator {

    private final String release;
    private final RowHistory history;
    private final Scope scope;

    /**
     * @param release name of the release that all tables are of
     * @param scope CONSTANT takes the other constants of the headers too
     */
    public Tabulator(String release, Scope scope) {
        this.release = release;
        this.history = new RowHistory(release, release);
        this.scope = scope;
    }

    /**
     * What a header gives.
     *
     * @param table its codes and, if asked for, its other constants
     * @param facilities the facilities that it names
     * @param ledger what became of each of its definitions; without its accounts where only codes are asked for
     * @param diagnostics what was odd in the header, and definitions that the catalogue claims and that have no value
     */
    public record Tabulation(CodeTable table, List<Facility> facilities, Ledger ledger, List<Diagnostic> diagnostics) {

        /** What a header gives that cannot be read: the reason, and not even an account. */
        public static Tabulation nothing(String id, String header, Diagnostic reason) {
            return new Tabulation(
                    new CodeTable(id, "", header, List.of(), List.of()), List.of(), Ledger.EMPTY, List.of(reason));
        }
    }

    /**
     * Makes a table.
     *
     * @param id of the table
     * @param unit the header
     * @param evaluations of its definitions, in source order
     * @param rule which of them are codes
     */
    public Tabulation tabulate(String id, Unit unit, List<Evaluation> evaluations, TableRule rule) {
        var codes = new ArrayList<Code>();
        var facilities = new ArrayList<Facility>();
        var unclaimed = new ArrayList<Unclaimed>();
        var diagnostics = new ArrayList<>(unit.diagnostics());
        var variants = new Variants(evaluations);
        for (var evaluation : evaluations) {
            if (evaluation.result() instanceof Constant constant) {
                var code = code(unit, evaluation, constant, rule, variants.number(evaluation));
                if (code.scope() == Scope.CODE || scope == Scope.CONSTANT) {
                    codes.add(code);
                }
                addFacility(code, rule.facilities(), facilities);
                addUnclaimed(code, rule, unclaimed);
            } else if (evaluation.result() instanceof NotConstant not && isMissed(unit, evaluation, not, rule)) {
                diagnostics.add(missed(unit, evaluation, not, id));
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

    /** The family says how the number is read, else its type does, else the table. */
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

    /** A facility's number fits the field; FACILITY_NT_BIT is none. */
    private void addFacility(Code code, @Nullable FacilityNames facilities, List<Facility> found) {
        if (facilities != null
                && code.live()
                && facilities.names().match(code.name())
                && code.value().bits() <= 0xFFF) {
            found.add(
                    new Facility(release, facilities.space(), (int) code.value().bits(), code.name(), code.header()));
        }
    }

    private void addUnclaimed(Code code, TableRule rule, List<Unclaimed> found) {
        if (code.scope() == Scope.CONSTANT && !rule.isKnown(code.name())) {
            found.add(new Unclaimed(release, code.header(), code.line(), code.name(), code.value()));
        }
    }

    private static boolean isMissed(Unit unit, Evaluation evaluation, NotConstant not, TableRule rule) {
        return evaluation.isLive()
                && not.reason() != Account.Kind.EMPTY
                && not.reason() != Account.Kind.FUNCTION_LIKE_MACRO
                && rule.claims(candidate(unit, evaluation.definition(), null));
    }

    private static Candidate candidate(Unit unit, Definition definition, @Nullable Constant constant) {
        var comments = new NearbyComments(unit.header(), definition.offset(), definition.end());
        return new Candidate(definition, constant, comments);
    }

    private static Diagnostic missed(Unit unit, Evaluation evaluation, NotConstant not, String id) {
        var definition = evaluation.definition();
        var why = not.reason().word() + (not.detail().isEmpty() ? "" : ": " + not.detail());
        var message = "the table " + id + " takes " + definition.name() + ", which is no constant: " + why;
        return SourceDiagnostics.at(unit.header().source(), definition.offset(), Severity.WARNING, message);
    }
}
