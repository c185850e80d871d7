package dev.codebook.maven.remote;

import dev.codebook.model.Digest;
import dev.codebook.model.ProblemException;
import dev.codebook.sdk.archive.Archive;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Downloads files that are named by URL and digest: {@code https://host/sdk.zip#sha256=...}. */
final class UrlFiles implements RemoteSource {

    private static final String CODEBOOK = ".json";
    /** The name of a page on disk, because the URL of a page may not end in a name. */
    private static final String PAGE = "page";

    private final Downloads downloads;

    UrlFiles(Downloads downloads) {
        this.downloads = downloads;
    }

    @Override
    public @Nullable Path fetch(String name, RemoteKind kind) throws ProblemException {
        return Urls.isUrl(name) ? downloads.get(name, file(name, kind)) : null;
    }

    private static RemoteFile file(String text, RemoteKind kind) throws ProblemException {
        int mark = text.indexOf('#');
        var digest = mark < 0 ? null : Digest.parse(text.substring(mark + 1));
        if (digest == null) {
            throw new ProblemException(text, "a URL needs the digest of its file: write <url>#" + Digest.FORMS);
        }
        var uri = Urls.parse(text.substring(0, mark));
        if (uri == null) {
            throw new ProblemException(text, "not an allowed URL: expected https://..., without user and password");
        }
        String name = Urls.fileName(uri);
        if (kind == RemoteKind.PAGE) {
            return new RemoteFile(uri, PAGE, digest);
        }
        if (!Archive.isArchive(Path.of(name)) && !name.endsWith(CODEBOOK)) {
            throw new ProblemException(
                    text,
                    "the path does not end in the name of an archive or a codebook: expected " + Archive.endings() + " "
                            + CODEBOOK);
        }
        return new RemoteFile(uri, name, digest);
    }
}
