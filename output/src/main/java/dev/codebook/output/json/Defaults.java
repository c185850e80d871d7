package dev.codebook.output.json;

import dev.codebook.model.Code;
import dev.codebook.model.Release;
import java.util.List;

/**
 * What holds for a row that does not say otherwise: the {@code default}s of the schema.
 *
 * @param firstRelease the codebook's first release
 * @param lastRelease its last one
 */
record Defaults(String firstRelease, String lastRelease) {

    static final int WIDTH = 32;
    static final boolean IS_SIGNED = true;
    static final int VARIANT = 0;
    static final boolean LIVE = true;
    static final Code.Scope SCOPE = Code.Scope.CODE;

    /** The defaults of a codebook with these releases; with none there is no code either. */
    static Defaults of(List<Release> releases) {
        return releases.isEmpty()
                ? new Defaults("", "")
                : new Defaults(
                        releases.get(0).name(),
                        releases.get(releases.size() - 1).name());
    }
}
