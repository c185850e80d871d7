package dev.codebook.maven.remote;

import dev.codebook.model.ProblemException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.Nullable;

/**
 * Resolves Maven artifacts as Maven resolves the dependencies of the build: from the reactor, the local repository, and
 * the project's repositories with the mirrors, proxies and passwords of the settings.
 */
final class MavenArtifacts implements RemoteSource {

    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;

    MavenArtifacts(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {
        this.system = system;
        this.session = session;
        this.repositories = List.copyOf(repositories);
    }

    @Override
    public @Nullable Path fetch(String name, RemoteKind kind) throws ProblemException {
        var artifact = Coordinates.parse(name, kind);
        return artifact == null ? null : resolve(name, artifact);
    }

    private Path resolve(String name, Artifact artifact) throws ProblemException {
        try {
            var request = new ArtifactRequest(artifact, repositories, "codebook");
            return system.resolveArtifact(session, request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new ProblemException(name, "artifact not found: " + remedy() + errors(e), e);
        }
    }

    /** Returns the error of each repository. The reasons differ, such as a missing artifact or no connection. */
    private static String errors(ArtifactResolutionException e) {
        return e.getResult().getExceptions().stream()
                .map(error -> "\n  " + error.getMessage())
                .distinct()
                .collect(Collectors.joining());
    }

    private String remedy() {
        return session.isOffline()
                ? "run once without offline mode"
                : "expected group:artifact[:extension[:classifier]]:version of an artifact in the build's repositories";
    }
}
