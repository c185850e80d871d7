package dev.codebook.maven.remote;

import dev.codebook.model.ProblemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Fetches remote files with one kind of name, such as URLs. */
interface RemoteSource {

    /**
     * Fetches a file.
     *
     * @param name the name as the user wrote it
     * @return the path of the fetched file, or null if the name is of another kind
     * @throws ProblemException if the file cannot be fetched
     */
    @Nullable
    Path fetch(String name, RemoteKind kind) throws ProblemException;
}
