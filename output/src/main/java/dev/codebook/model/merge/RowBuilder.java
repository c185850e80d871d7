package dev.codebook.model.merge;

import dev.codebook.model.Code;
import dev.codebook.model.RowHistory;
import java.util.ArrayList;
import java.util.List;

final class RowBuilder {

    private RowBuilder() {}

    /** Returns the row of a definition that has the same bits in consecutive releases, oldest first. */
    static Code of(List<Segment> run) {
        var first = run.get(0).code();
        var last = run.get(run.size() - 1).code();
        if (run.size() == 1 && last.history().lines().isEmpty()) {
            return last;
        }
        var versions = versions(run.stream().map(Segment::code).toList());
        return last.with(last.line(), new RowHistory(first.firstRelease(), last.lastRelease(), lines(run), versions));
    }

    /** Returns the line in each release, or an empty list if the line is the same in all releases. */
    private static List<Integer> lines(List<Segment> run) {
        var lines = run.stream().flatMap(part -> part.lines().stream()).toList();
        return lines.stream().distinct().count() > 1 ? lines : List.of();
    }

    /**
     * Returns the versions of a definition that are earlier than the version of the last release.
     *
     * @param run the definition in each release, or in several releases with the same definition, oldest first
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
                versions.add(version.with(version.line(), new RowHistory(first, version.lastRelease())));
            }
        }
        return versions;
    }

    private static boolean isSame(Code one, Code other) {
        return one.with(other.line(), other.history()).equals(other);
    }
}
