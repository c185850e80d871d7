package dev.codebook.model.merge;

import dev.codebook.model.Code;
import dev.codebook.model.Codebook;
import dev.codebook.model.Release;
import dev.codebook.model.RowHistory;
import dev.codebook.model.Timeline;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A codebook to merge and the releases to take from it. A release of several codebooks is taken from one of them. */
final class MergeInput {

    private static final int NOT_TAKEN = -1;

    private final Codebook codebook;
    private final Timeline timeline;
    private final int[] places;

    /** @param taken the releases that are taken from the codebook, with their positions among all releases, from 0 */
    MergeInput(Codebook codebook, Map<String, Integer> taken) {
        this.codebook = codebook;
        this.timeline = Timeline.of(codebook);
        this.places = codebook.releases().stream()
                .mapToInt(release -> taken.getOrDefault(release.name(), NOT_TAKEN))
                .toArray();
    }

    Codebook codebook() {
        return codebook;
    }

    /**
     * Passes the segments of a row in the taken releases to a consumer. If all releases of the row are taken and no
     * release of another codebook is between them, each version of the row is one segment, so that adding a release
     * does not split all rows. Otherwise each release is one segment.
     */
    void forEach(Code row, Consumer<Segment> consumer) {
        int first = timeline.ordinal(row.firstRelease()) - 1;
        int last = timeline.ordinal(row.lastRelease()) - 1;
        if (isTogether(first, last)) {
            forEachVersion(row, first, consumer);
        } else {
            for (int i = first; i <= last; i++) {
                if (places[i] != NOT_TAKEN) {
                    consumer.accept(new Segment(timeline.in(codebook.releases().get(i), row), places[i], places[i]));
                }
            }
        }
    }

    /** Returns whether all these releases are taken and consecutive in the merged codebook. */
    private boolean isTogether(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (places[i] == NOT_TAKEN || places[i] - places[first] != i - first) {
                return false;
            }
        }
        return true;
    }

    private void forEachVersion(Code row, int start, Consumer<Segment> consumer) {
        int first = start;
        for (var version : row.history().versions()) {
            int last = timeline.ordinal(version.lastRelease()) - 1;
            consumer.accept(part(row, version, start, first, last));
            first = last + 1;
        }
        consumer.accept(part(row, row, start, first, timeline.ordinal(row.lastRelease()) - 1));
    }

    /** Returns the segment of one version of a row, from one release of the codebook to another. */
    private Segment part(Code row, Code version, int start, int first, int last) {
        var lines = row.history().lines();
        var part = lines.isEmpty() ? lines : lines.subList(first - start, last - start + 1);
        List<Release> releases = codebook.releases();
        var code = version.with(
                part.isEmpty() ? version.line() : part.get(part.size() - 1),
                new RowHistory(releases.get(first).name(), releases.get(last).name(), part, List.of()));
        return new Segment(code, places[first], places[last]);
    }
}
