package dev.codebook.sdk.source;

import dev.codebook.model.ProblemException;
import org.jspecify.annotations.Nullable;

/** A way in which a user can say where headers come from. */
interface SdkSource {

    /**
     * Finds the headers.
     *
     * @param sdk what the user wrote
     * @return where they lie, or null where this is not the way in which {@code sdk} is written
     * @throws ProblemException where it is, and they cannot be had
     */
    @Nullable
    Place locate(String sdk) throws ProblemException;
}
