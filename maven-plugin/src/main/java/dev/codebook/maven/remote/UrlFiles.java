package dev.codebook.maven.remote;

import dev.codebook.model.Digest;
import dev.codebook.model.ProblemException;
import dev.codebook.sdk.archive.Archive;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** {@code https://host/sdk.zip#sha256=...}: a file on any server, which is what its digest says or is not used. */
final class UrlFiles implements RemoteSource {

    private static final String ENDING = ".json";
    /** What a page is called on this machine: its URL need not end in a name. */
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
            throw new ProblemException(
                    text, "a URL is used with the digest of its file: write <url>#" + Digest.FORMS + " behind it");
        }
        var uri = Urls.parse(text.substring(0, mark));
        if (uri == null) {
            throw new ProblemException(
                    text, "not a URL that is asked: expected https://..., without name and password in it");
        }
        String name = Urls.fileName(uri);
        if (kind == RemoteKind.PAGE) {
            return new RemoteFile(uri, PAGE, digest);
        }
        if (!Archive.isArchive(Path.of(name)) && !name.endsWith(ENDING)) {
            throw new ProblemException(
                    text,
                    "its path does not end in the name of an archive or a codebook: expected " + Archive.endings() + " "
                            + ENDING);
        }
        return new RemoteFile(uri, name, digest);
    }
}
