package dev.codebook.output.merge;

import dev.codebook.output.model.Code;
import dev.codebook.output.model.Past;
import java.util.ArrayList;
import java.util.List;

/** Makes one row of a definition in releases that follow one another. */
final class Row {

    private Row() {}

    /** @param run the definition as each of the releases has it, oldest first; with the same bits in all */
    static Code of(List<Code> run) {
        var first = run.get(0);
        var last = run.get(run.size() - 1);
        if (run.size() == 1) {
            return last;
        }
        var lines = run.stream().map(Code::line).toList();
        boolean isElsewhere = lines.stream().distinct().count() > 1;
        var past = new Past(isElsewhere ? lines : List.of(), versions(run));
        return last.with(last.line(), first.firstRelease(), last.lastRelease(), past);
    }

    /**
     * How the definition was before it became as the last release has it.
     *
     * @param run the definition in releases, or in several that have it alike, oldest first
     */
    static List<Code> versions(List<Code> run) {
        var versions = new ArrayList<Code>();
        for (int start = 0, end; start < run.size(); start = end) {
            end = start + 1;
            while (end < run.size() && isSame(run.get(start), run.get(end))) {
                end++;
            }
            if (end < run.size()) {
                var version = run.get(end - 1);
                var first = run.get(start).firstRelease();
                versions.add(version.with(version.line(), first, version.lastRelease(), Past.NONE));
            }
        }
        return versions;
    }

    private static boolean isSame(Code one, Code other) {
        return one.with(other.line(), other.firstRelease(), other.lastRelease(), Past.NONE)
                .equals(other);
    }
}
