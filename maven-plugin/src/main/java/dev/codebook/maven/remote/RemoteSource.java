package dev.codebook.maven.remote;

import dev.codebook.model.ProblemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A way in which a user can name a file that is elsewhere. */
interface RemoteSource {

    /**
     * Gets it.
     *
     * @param name what the user wrote
     * @return where it lies now, or null where this is not the way in which {@code name} is written
     * @throws ProblemException where it is, and the file cannot be had
     */
    @Nullable
    Path fetch(String name, RemoteKind kind) throws ProblemException;
}
