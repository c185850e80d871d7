package dev.codebook.maven.remote;

import dev.codebook.model.ProblemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A kind of name for remote files. */
interface RemoteSource {

    /**
     * Fetches a file.
     *
     * @param name as the user wrote it
     * @return the path of the fetched file, or null if the name is of another kind
     * @throws ProblemException if the file cannot be fetched
     */
    @Nullable
    Path fetch(String name, RemoteKind kind) throws ProblemException;
}
