package dev.codebook.generator.preprocess;

import dev.codebook.model.Diagnostic;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Preprocesses headers into units. A target's prelude is read once and shared. Several threads may use it at once.
 */
public final class Preprocessor {

    private final SdkHeaders headers;
    private final Parsers parsers;
    private final ConcurrentMap<Target, LazyPrelude> preludes = new ConcurrentHashMap<>();

    /** What a prelude leaves behind: the environment of the headers after it, and what its own headers define. */
    private record Prelude(Environment environment, Map<String, List<Definition>> recorded) {}

    /** A prelude, read by the first who asks. It has a lock of its own, since another prelude may be read meanwhile. */
    private final class LazyPrelude {
        private final Target target;
        private @Nullable Prelude prelude;

        LazyPrelude(Target target) {
            this.target = target;
        }

        synchronized Prelude prelude() {
            var known = prelude;
            if (known == null) {
                known = read(target);
                prelude = known;
            }
            return known;
        }
    }

    /**
     * @param headers of one release
     * @param parsers shared with the evaluator, so that it sees each shape of expression once
     */
    public Preprocessor(SdkHeaders headers, Parsers parsers) {
        this.headers = headers;
        this.parsers = parsers;
    }

    /**
     * Preprocesses a header for its target; one whose names the prelude has already guarded away is read bare.
     *
     * @param path as the tree spells it
     */
    public Unit preprocess(String path) {
        var context = HeaderContext.of(path);
        var unit = preprocess(path, context);
        if (unit.definitions().isEmpty() || saysSomethingNew(unit)) {
            return unit;
        }
        var bare = preprocess(path, new HeaderContext(Target.BARE, context.before()));
        return UnitBuilder.active(bare.definitions()) > UnitBuilder.active(unit.definitions()) ? bare : unit;
    }

    /** A name that another header gave to the prelude may be live here too; that does not make this header speak. */
    private boolean saysSomethingNew(Unit unit) {
        var known = prelude(unit.target()).environment().macros();
        return unit.definitions().stream()
                .filter(Definition::isActive)
                .anyMatch(definition -> known.get(definition.name()) == null
                        || definition instanceof Definition.Macro macro
                                && macro.define().equals(known.get(macro.name())));
    }

    private Unit preprocess(String path, HeaderContext context) {
        var target = context.target();
        var prelude = prelude(target);
        var known = prelude.recorded().get(path);
        if (known != null && context.before().isEmpty()) {
            return unit(path, target, prelude.environment(), known, List.of());
        }
        var environment = prelude.environment().extended();
        var translation = new UnitBuilder(headers, parsers, target, environment, false);
        var definitions = translation.record(path, headers.text(String.join("\n", context.before())));
        return unit(path, target, environment, definitions, translation.diagnostics());
    }

    private Unit unit(
            String path,
            Target target,
            Environment environment,
            List<Definition> definitions,
            List<Diagnostic> diagnostics) {
        return new Unit(
                headers.header(path),
                target,
                environment.macros(),
                environment.scope(),
                definitions,
                diagnostics,
                headers.reader());
    }

    /**
     * What to do before units, by any threads, best begun in this order: first headers are read, then preludes, which would
     * wait for headers, then units, which would wait for preludes.
     *
     * @param paths of the headers
     */
    public List<Runnable> preparations(List<String> paths) {
        var needed = paths.stream().map(path -> HeaderContext.of(path).target()).collect(Collectors.toSet());
        var targets = Target.ALL.stream().filter(needed::contains).toList();
        var preparations = new ArrayList<Runnable>();
        targets.forEach(target -> preparations.add(tolerant(() -> headers.readAhead(target))));
        paths.forEach(path -> preparations.add(tolerant(() -> headers.header(path))));
        targets.forEach(target -> preparations.add(tolerant(() -> prelude(target))));
        return preparations;
    }

    /** What is read before its turn may fail: the unit that needs it meets the failure again and reports it. */
    private static Runnable tolerant(Runnable reading) {
        return () -> {
            try {
                reading.run();
            } catch (UncheckedIOException again) {
                // See above.
            }
        };
    }

    private Prelude prelude(Target target) {
        return preludes.computeIfAbsent(target, LazyPrelude::new).prelude();
    }

    private Prelude read(Target target) {
        var translation = new UnitBuilder(headers, parsers, target, new Environment(), true);
        new HeaderWalker(translation, headers.prelude(target.prelude()), 0, null).run();
        return new Prelude(translation.environment(), translation.recorded());
    }
}
