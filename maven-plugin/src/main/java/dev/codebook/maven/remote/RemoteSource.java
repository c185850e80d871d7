package dev.codebook.maven.remote;

import dev.codebook.model.ProblemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Fetches remote files with one kind of name, such as URLs. */
interface RemoteSource {

    /** Fetches a file, and returns its path, or null if the name is of another kind. */
    @Nullable
    Path fetch(String name, RemoteKind kind) throws ProblemException;
}
