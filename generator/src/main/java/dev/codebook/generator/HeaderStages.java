package dev.codebook.generator;

import dev.codebook.generator.evaluate.Evaluator;
import dev.codebook.generator.preprocess.Parsers;
import dev.codebook.generator.preprocess.Preprocessor;
import dev.codebook.generator.preprocess.SdkHeaders;
import dev.codebook.generator.preprocess.SourceDiagnostics;
import dev.codebook.generator.tables.Catalogue;
import dev.codebook.generator.tables.TableIds;
import dev.codebook.generator.tables.Tabulator;
import dev.codebook.generator.tables.Tabulator.Tabulation;
import dev.codebook.grammar.SourceText;
import dev.codebook.model.Code.Scope;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import dev.codebook.sdk.SdkTree;
import java.io.UncheckedIOException;
import java.util.List;

/** The stages that one header goes through, from its path to its table. Several threads may use it at once. */
final class HeaderStages {

    private final Catalogue catalogue;
    private final TableIds ids;
    private final Preprocessor preprocessor;
    private final Evaluator evaluator;
    private final Tabulator tabulator;

    HeaderStages(SdkTree tree, Scope scope, Catalogue catalogue) {
        var parsers = new Parsers();
        this.catalogue = catalogue;
        this.ids = new TableIds(tree.headers(), catalogue);
        this.preprocessor = new Preprocessor(new SdkHeaders(tree), parsers);
        this.evaluator = new Evaluator(parsers.expressions());
        this.tabulator = new Tabulator(tree.release(), scope);
    }

    /** What to do before the tables of these headers, so that they find ready what they need. */
    List<Runnable> preparations(List<String> headers) {
        return preprocessor.preparations(headers);
    }

    /**
     * The table of a header; an empty one where the header cannot be read or is no text.
     *
     * @param header its path
     * @param trouble how bad that is
     */
    Tabulation tabulate(String header, Severity trouble) {
        try {
            var unit = preprocessor.preprocess(header);
            var source = unit.header().source();
            int zero = source.firstZero();
            return zero < 0
                    ? tabulator.tabulate(ids.id(header), unit, evaluator.evaluate(unit), catalogue.rule(header))
                    : Tabulation.nothing(ids.id(header), header, noText(source, zero, trouble));
        } catch (UncheckedIOException e) {
            return Tabulation.nothing(
                    ids.id(header), header, new Diagnostic(header, 0, 0, trouble, "cannot be read: " + e.getMessage()));
        }
    }

    /** Headers are ASCII, UTF-8 or Windows-1252, none of which has a zero byte, or UTF-16 with its mark. */
    private static Diagnostic noText(SourceText source, int zero, Severity trouble) {
        return SourceDiagnostics.at(
                source, zero, trouble, "this is no text: expected a header, found a zero byte; get the file again");
    }
}
