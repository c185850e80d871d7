package dev.codebook.output.merge;

import dev.codebook.output.model.Code;
import dev.codebook.output.model.Codebook;
import dev.codebook.output.model.Timeline;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** One of several codebooks, and the releases that are taken from it: what another one has as well is taken once. */
final class Source {

    private final Codebook codebook;
    private final Timeline timeline;
    private final Map<String, Integer> taken;

    /** @param taken the releases that are taken, with their places among all releases, from 0 */
    Source(Codebook codebook, Map<String, Integer> taken) {
        this.codebook = codebook;
        this.timeline = Timeline.of(codebook);
        this.taken = taken;
    }

    Codebook codebook() {
        return codebook;
    }

    /** Hands on the definition as each release has it that is taken, with the release's place. */
    void forEach(Code row, ObjIntConsumer<Code> consumer) {
        for (var release : timeline.span(row)) {
            var index = taken.get(release.name());
            if (index != null) {
                consumer.accept(timeline.in(release, row), index);
            }
        }
    }
}
