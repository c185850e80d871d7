package dev.codebook.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The order of the releases of a codebook, and the rows that each release has. */
public final class Timeline {

    private final Codebook codebook;
    private final Map<String, Integer> ordinals = new LinkedHashMap<>();

    private Timeline(Codebook codebook) {
        this.codebook = codebook;
        codebook.releases().forEach(release -> ordinals.put(release.name(), ordinals.size() + 1));
    }

    /** Returns the timeline of a codebook. */
    public static Timeline of(Codebook codebook) {
        return new Timeline(codebook);
    }

    /**
     * Returns the position of a release in the codebook, from 1.
     *
     * @throws IllegalArgumentException if the codebook has no release of this name
     */
    public int ordinal(String release) {
        var ordinal = ordinals.get(release);
        if (ordinal == null) {
            throw new IllegalArgumentException(
                    "the codebook has no release " + release + ", only " + String.join(", ", ordinals.keySet()));
        }
        return ordinal;
    }

    /**
     * Returns whether a release has the row. It must not be earlier than the row's first release or later than its last
     * one, and must be of the same family.
     */
    public boolean has(Release release, Code code) {
        int ordinal = ordinal(release.name());
        int first = ordinal(code.firstRelease());
        return first <= ordinal
                && ordinal <= ordinal(code.lastRelease())
                && codebook.releases().get(first - 1).family().equals(release.family());
    }

    /** Returns the releases that have the row, oldest first. */
    public List<Release> span(Code code) {
        return codebook.releases().subList(ordinal(code.firstRelease()) - 1, ordinal(code.lastRelease()));
    }

    /** Returns the version of a row in one of its releases. */
    public Code in(Release release, Code code) {
        int ordinal = ordinal(release.name());
        var lines = code.history().lines();
        int line = lines.isEmpty() ? code.line() : lines.get(ordinal - ordinal(code.firstRelease()));
        return code.history().versions().stream()
                .filter(version -> ordinal <= ordinal(version.lastRelease()))
                .findFirst()
                .orElse(code)
                .with(line, new RowHistory(release.name(), release.name()));
    }

    /**
     * Returns the number of codes of a release. Each name of scope {@code code}, live or not, counts once per table.
     */
    public int codeCount(Release release) {
        return codebook.tables().stream()
                .mapToInt(table -> (int) table.codes().stream()
                        .filter(code -> code.scope() == Code.Scope.CODE && has(release, code))
                        .map(Code::name)
                        .distinct()
                        .count())
                .sum();
    }
}
