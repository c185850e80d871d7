package dev.codebook.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * A name to which headers of one release give different values. Each of these definitions is live in its header. Two
 * values are equal if their bit patterns or their numbers are equal: a {@code DWORD} of 0xFFFFFFFF, an {@code int} of
 * -1 and an {@code __int64} of -1 are not a conflict.
 *
 * @param release the name of the release
 * @param name the name that is defined several times
 * @param definitions all live definitions of the name, sorted by header and line
 */
public record Conflict(String release, String name, List<Code> definitions) {

    /** Returns the conflicts of a codebook, sorted by release and name. */
    public static List<Conflict> of(Codebook codebook) {
        var timeline = Timeline.of(codebook);
        return codebook.releases().stream()
                .flatMap(release -> of(codebook, release, timeline).stream())
                .toList();
    }

    /** Returns whether at least one of the definitions is a code of a table. */
    public boolean isOfCodes() {
        return definitions.stream().anyMatch(definition -> definition.scope() == Code.Scope.CODE);
    }

    private static List<Conflict> of(Codebook codebook, Release release, Timeline timeline) {
        var first = new HashMap<String, Code>();
        var several = new HashMap<String, List<Code>>();
        for (var table : codebook.tables()) {
            for (var code : table.codes()) {
                if (code.live() && timeline.has(release, code)) {
                    var known = first.putIfAbsent(code.name(), code);
                    if (known != null) {
                        definitions(several, known).add(code);
                    }
                }
            }
        }
        return several.entrySet().stream()
                .filter(entry -> isConflict(entry.getValue()))
                .map(entry -> conflict(release, entry))
                .sorted(Comparator.comparing(Conflict::name))
                .toList();
    }

    private static List<Code> definitions(Map<String, List<Code>> several, Code first) {
        var known = several.get(first.name());
        if (known == null) {
            known = new ArrayList<>(List.of(first));
            several.put(first.name(), known);
        }
        return known;
    }

    private static boolean isConflict(List<Code> definitions) {
        return differ(definitions, code -> code.value().bits())
                && differ(definitions, Conflict::number)
                && definitions.stream().map(Code::header).distinct().count() > 1;
    }

    private static boolean differ(List<Code> definitions, ToLongFunction<Code> reading) {
        return definitions.stream().mapToLong(reading).distinct().count() > 1;
    }

    private static long number(Code code) {
        return code.value().isSigned() ? code.value().signed() : code.value().bits();
    }

    private static Conflict conflict(Release release, Map.Entry<String, List<Code>> entry) {
        var definitions = entry.getValue().stream()
                .sorted(Comparator.comparing(Code::header).thenComparingInt(Code::line))
                .toList();
        return new Conflict(release.name(), entry.getKey(), definitions);
    }
}
