package dev.codebook.generator;

import dev.codebook.generator.evaluate.DefinitionEvaluator;
import dev.codebook.generator.preprocess.HeaderLoader;
import dev.codebook.generator.preprocess.Parsers;
import dev.codebook.generator.preprocess.Preprocessor;
import dev.codebook.generator.preprocess.SourceDiagnostics;
import dev.codebook.generator.tables.Catalogue;
import dev.codebook.generator.tables.TableIds;
import dev.codebook.generator.tables.Tabulator;
import dev.codebook.generator.tables.Tabulator.Tabulation;
import dev.codebook.generator.tables.message.MessageIdTypedefs;
import dev.codebook.grammar.SourceText;
import dev.codebook.model.Code.Scope;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import dev.codebook.sdk.SdkTree;
import java.io.UncheckedIOException;
import java.util.List;

/** Runs all stages for a header, from its path to its code table. This class is thread-safe. */
final class HeaderStages {

    private final Catalogue catalogue;
    private final TableIds ids;
    private final Preprocessor preprocessor;
    private final DefinitionEvaluator evaluator;
    private final Tabulator tabulator;

    HeaderStages(SdkTree tree, Scope scope, Catalogue catalogue) {
        var parsers = new Parsers();
        this.catalogue = catalogue;
        this.ids = new TableIds(tree.headers(), catalogue);
        this.preprocessor = new Preprocessor(new HeaderLoader(tree), parsers);
        this.evaluator = new DefinitionEvaluator(parsers.expressions());
        this.tabulator = new Tabulator(tree.release(), scope);
    }

    /** Returns tasks that read these headers and their preludes; start them before calling {@link #tabulate}. */
    List<Runnable> preparations(List<String> headers) {
        return preprocessor.preparations(headers);
    }

    /**
     * Returns the table of a header; an empty one, with a diagnostic of the given severity, if the header cannot be
     * read or is not a text file.
     */
    Tabulation tabulate(String header, Severity severity) {
        try {
            var unit = MessageIdTypedefs.declare(preprocessor.preprocess(header));
            var source = unit.header().source();
            int zero = source.firstZero();
            return zero < 0
                    ? tabulator.tabulate(ids.id(header), unit, evaluator.evaluate(unit), catalogue.rule(header))
                    : Tabulation.unreadable(ids.id(header), header, notText(source, zero, severity));
        } catch (UncheckedIOException e) {
            return Tabulation.unreadable(
                    ids.id(header),
                    header,
                    new Diagnostic(header, 0, 0, severity, "cannot be read: " + e.getMessage()));
        }
    }

    /**
     * Returns the diagnostic for a header that is not a text file. Headers are in ASCII, UTF-8 or Windows-1252, which
     * have no NUL bytes, or in UTF-16 with a byte order mark.
     */
    private static Diagnostic notText(SourceText source, int zero, Severity severity) {
        return SourceDiagnostics.at(
                source,
                zero,
                severity,
                "not a text file: expected a header, found a NUL byte; download the file again");
    }
}
