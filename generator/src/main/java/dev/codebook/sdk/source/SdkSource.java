package dev.codebook.sdk.source;

import dev.codebook.model.ProblemException;
import org.jspecify.annotations.Nullable;

/** A source of headers for one kind of value of the parameter {@code sdk}: a path, or the name of a package. */
interface SdkSource {

    /**
     * Locates the headers.
     *
     * @param sdk the value of the parameter
     * @return the location, or null if the value is of another kind
     * @throws ProblemException if the value is of this kind, but the headers are not available
     */
    @Nullable
    SdkLocation locate(String sdk) throws ProblemException;
}
