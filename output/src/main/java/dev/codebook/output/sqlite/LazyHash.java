package dev.codebook.output.sqlite;

import dev.codebook.model.Codebook;
import dev.codebook.model.ContentHash;
import org.jspecify.annotations.Nullable;

/** The hash of a codebook, computed by the first who asks; whoever asks meanwhile waits for it. */
final class LazyHash {

    private final Codebook codebook;
    private @Nullable String hash;

    LazyHash(Codebook codebook) {
        this.codebook = codebook;
    }

    synchronized String get() {
        var known = hash;
        if (known == null) {
            known = ContentHash.of(codebook);
            hash = known;
        }
        return known;
    }
}
