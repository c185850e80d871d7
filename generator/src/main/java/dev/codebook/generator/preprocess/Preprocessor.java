package dev.codebook.generator.preprocess;

import dev.codebook.model.Diagnostic;
import dev.codebook.model.Lazy;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/**
 * Preprocesses headers into units. The prelude of a target is preprocessed once and shared by its units. Several
 * threads may use a preprocessor at the same time.
 */
public final class Preprocessor {

    private final HeaderLoader headers;
    private final Parsers parsers;
    private final ConcurrentMap<Target, Lazy<Prelude>> preludes = new ConcurrentHashMap<>();

    /** A preprocessed prelude: the state at its end, and the definitions of each header that it includes, by path. */
    private record Prelude(TranslationState state, Map<String, List<Definition>> recorded) {}

    /**
     * @param headers the headers of one release
     * @param parsers the parsers, which are shared with the evaluator, so that each shape of expression is parsed once
     */
    public Preprocessor(HeaderLoader headers, Parsers parsers) {
        this.headers = headers;
        this.parsers = parsers;
    }

    /**
     * Preprocesses a header for its target. A header that defines nothing new after the prelude, because each of its
     * names is already defined, is preprocessed for {@link Target#BARE} if that makes more definitions active.
     *
     * @param path the path of the header, as the tree spells it
     */
    public Unit preprocess(String path) {
        var context = HeaderContext.of(path);
        var unit = preprocess(path, context);
        if (unit.definitions().isEmpty() || definesSomethingNew(unit)) {
            return unit;
        }
        var bare = preprocess(path, new HeaderContext(Target.BARE, context.before()));
        return UnitBuilder.active(bare.definitions()) > UnitBuilder.active(unit.definitions()) ? bare : unit;
    }

    /**
     * Returns whether an active definition of the unit is new, or is the definition that the prelude used. A name that
     * another header of the prelude defined can be active here too, but does not count.
     */
    private boolean definesSomethingNew(Unit unit) {
        var known = prelude(unit.target()).state().macros();
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
            return unit(path, target, prelude.state(), known, List.of());
        }
        var state = prelude.state().extended();
        var builder = new UnitBuilder(headers, parsers, target, state, false);
        var definitions = builder.record(path, headers.text(String.join("\n", context.before())));
        return unit(path, target, state, definitions, builder.diagnostics());
    }

    private Unit unit(
            String path,
            Target target,
            TranslationState state,
            List<Definition> definitions,
            List<Diagnostic> diagnostics) {
        return new Unit(
                headers.header(path),
                target,
                state.macros(),
                state.symbols(),
                definitions,
                diagnostics,
                headers.reader());
    }

    /**
     * Returns tasks that any number of threads can run before units are preprocessed. Start the tasks in the order of
     * the list: the first tasks read headers, and the last ones preprocess preludes, which wait for these headers.
     * Units wait for preludes.
     *
     * @param paths the paths of the headers to preprocess
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

    /** Ignores a failure to read ahead: the unit that needs the header fails again and reports it. */
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
        return preludes.computeIfAbsent(target, key -> new Lazy<>(() -> read(key)))
                .get();
    }

    private Prelude read(Target target) {
        var builder = new UnitBuilder(headers, parsers, target, new TranslationState(), true);
        new HeaderWalker(builder, headers.prelude(target.prelude()), 0, null).run();
        return new Prelude(builder.state(), builder.recorded());
    }
}
