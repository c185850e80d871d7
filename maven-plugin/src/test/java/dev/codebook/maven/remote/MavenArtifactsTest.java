package dev.codebook.maven.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.model.ProblemException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.transfer.ArtifactNotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parses coordinates and requests artifacts. The projects in src/it resolve them from real repositories. */
class MavenArtifactsTest {

    private static final List<RemoteRepository> REPOSITORIES =
            List.of(new RemoteRepository.Builder("ours", "default", "https://example.com/maven").build());

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({
        "com.example:sdk:10.0.1.0,                  HEADERS,  com.example:sdk:zip:10.0.1.0",
        "com.example:sdk:nupkg:10.0.1.0,            HEADERS,  com.example:sdk:nupkg:10.0.1.0",
        "com.example:sdk:tar.gz:headers:10.0.1.0,   HEADERS,  com.example:sdk:tar.gz:headers:10.0.1.0",
        "com.example:sdk:1-SNAPSHOT,                HEADERS,  com.example:sdk:zip:1-SNAPSHOT",
        "com.example:codes:10.0.1.0,                CODEBOOK, com.example:codes:json:json:10.0.1.0",
        "com.example:codes:json:10.0.1.0,           CODEBOOK, com.example:codes:json:10.0.1.0",
        "com.example:codes:json:messages:10.0.1.0,  CODEBOOK, com.example:codes:json:messages:10.0.1.0"
    })
    void coordinatesNameAnArtifact(String text, RemoteKind kind, String artifact) {
        assertThat(Coordinates.parse(text, kind)).hasToString(artifact);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mingw-w64",
                "10.0.16299.0",
                "C:\\winsdk",
                "C:/winsdk/Include",
                "/opt/winsdk/a:b:c",
                "a:b",
                "a:b:c:d:e:f",
                "a::c",
                "https://example.com/sdk.zip",
                "codebook.json",
                ""
            })
    void otherTextIsNotCoordinates(String text) throws Exception {
        assertThat(artifacts(false, found("any")).fetch(text, RemoteKind.HEADERS))
                .isNull();
    }

    @Test
    void theFileComesFromTheRepositoriesOfTheBuild() throws Exception {
        var file = artifacts(false, found("sdk-10.0.1.0.zip")).fetch("com.example:sdk:10.0.1.0", RemoteKind.HEADERS);

        assertThat(file).isEqualTo(Path.of("sdk-10.0.1.0.zip").toAbsolutePath());
    }

    @Test
    void aMissingArtifactIsReported() {
        assertThatThrownBy(() -> artifacts(false, MavenArtifactsTest::notFound)
                        .fetch("com.example:sdk:10.0.1.0", RemoteKind.HEADERS))
                .isInstanceOf(ProblemException.class)
                .hasMessage("com.example:sdk:10.0.1.0: error: artifact not found: expected"
                        + " group:artifact[:extension[:classifier]]:version of an artifact in the build's repositories\n"
                        + "  Could not find artifact com.example:sdk:zip:10.0.1.0 in ours (https://example.com/maven)");
    }

    @Test
    void theRemedyOfOfflineModeIsToRunWithoutIt() {
        assertThatThrownBy(() -> artifacts(true, MavenArtifactsTest::notFound)
                        .fetch("com.example:sdk:10.0.1.0", RemoteKind.HEADERS))
                .hasMessageStartingWith(
                        "com.example:sdk:10.0.1.0: error: artifact not found: run once without offline mode\n  ");
    }

    /** The behaviour of a repository system. */
    private interface Answer {
        ArtifactResult to(ArtifactRequest request) throws ArtifactResolutionException;
    }

    private static Answer found(String name) {
        return request -> {
            assertThat(request.getRepositories()).isEqualTo(REPOSITORIES);
            return new ArtifactResult(request)
                    .setArtifact(request.getArtifact()
                            .setFile(Path.of(name).toAbsolutePath().toFile()));
        };
    }

    private static ArtifactResult notFound(ArtifactRequest request) throws ArtifactResolutionException {
        var result = new ArtifactResult(request)
                .addException(new ArtifactNotFoundException(request.getArtifact(), REPOSITORIES.get(0)));
        throw new ArtifactResolutionException(List.of(result));
    }

    private static MavenArtifacts artifacts(boolean offline, Answer answer) {
        var system =
                stub(RepositorySystem.class, "resolveArtifact", arguments -> answer.to((ArtifactRequest) arguments[1]));
        var session = stub(RepositorySystemSession.class, "isOffline", arguments -> offline);
        return new MavenArtifacts(system, session, REPOSITORIES);
    }

    /** The body of the only method of an interface that is called. */
    private interface Method {
        Object call(Object[] arguments) throws Exception;
    }

    private static <T> T stub(Class<T> type, String name, Method body) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo(name);
                    return body.call(arguments == null ? new Object[0] : arguments);
                }));
    }
}
