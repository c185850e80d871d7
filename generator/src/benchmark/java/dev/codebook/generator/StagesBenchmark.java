package dev.codebook.generator;

import dev.codebook.generator.evaluate.DefinitionEvaluator;
import dev.codebook.generator.evaluate.Evaluation;
import dev.codebook.generator.preprocess.HeaderLoader;
import dev.codebook.generator.preprocess.Parsers;
import dev.codebook.generator.preprocess.Preprocessor;
import dev.codebook.generator.preprocess.Unit;
import dev.codebook.generator.tables.Catalogue;
import dev.codebook.generator.tables.TableIds;
import dev.codebook.generator.tables.Tabulator;
import dev.codebook.model.Code.Scope;
import dev.codebook.model.ProblemException;
import dev.codebook.sdk.SdkTree;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the generator's stages take for all headers of a release, headers and preludes being read, one thread. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class StagesBenchmark {

    /** A release whose headers and preludes are read. */
    @State(org.openjdk.jmh.annotations.Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // set up by JMH
    public static class Read {
        private SdkTree tree;
        private Preprocessor preprocessor;
        private DefinitionEvaluator evaluator;

        /** Reads. */
        @Setup
        public void read() throws ProblemException {
            var parsers = new Parsers();
            tree = Releases.open();
            preprocessor = new Preprocessor(new HeaderLoader(tree), parsers);
            preprocessor.preparations(tree.headers()).parallelStream().forEach(Runnable::run);
            evaluator = new DefinitionEvaluator(parsers.expressions());
        }

        private Evaluated evaluated(String header) {
            var unit = preprocessor.preprocess(header);
            return new Evaluated(header, unit, evaluator.evaluate(unit));
        }
    }

    /** A release whose headers are evaluated. */
    @State(org.openjdk.jmh.annotations.Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // set up by JMH
    public static class All {
        private final Catalogue catalogue = Catalogue.builtIn();
        private TableIds ids;
        private Tabulator tabulator;
        private List<Evaluated> headers;

        /** Evaluates. */
        @Setup(Level.Trial)
        public void evaluate(Read read) {
            ids = new TableIds(read.tree.headers(), catalogue);
            tabulator = new Tabulator(read.tree.release(), Scope.CONSTANT);
            headers = read.tree.headers().stream().map(read::evaluated).toList();
        }
    }

    private record Evaluated(String path, Unit unit, List<Evaluation> evaluations) {}

    /** Preprocesses and evaluates; returns the number of evaluations. */
    @Benchmark
    public int preprocessAndEvaluate(Read read) {
        int evaluations = 0;
        for (var header : read.tree.headers()) {
            evaluations += read.evaluated(header).evaluations().size();
        }
        return evaluations;
    }

    /** Tabulates all constants; returns their number. */
    @Benchmark
    public int tabulate(All all) {
        int codes = 0;
        for (var header : all.headers) {
            var id = all.ids.id(header.path());
            var rule = all.catalogue.rule(header.path());
            var tabulation = all.tabulator.tabulate(id, header.unit(), header.evaluations(), rule);
            codes += tabulation.table().codes().size();
        }
        return codes;
    }
}
