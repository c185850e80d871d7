package dev.codebook.maven.remote;

/** The kind of a remote file, which determines the default extension and classifier of Maven coordinates. */
public enum RemoteKind {
    /** An archive of headers. */
    HEADERS("zip", ""),
    /** A codebook, with the classifier that {@code codebook:attach} gives to the artifact. */
    CODEBOOK("json", "json"),
    /** A page of documentation. Its name may have any extension. */
    PAGE("html", "");

    private final String extension;
    private final String classifier;

    RemoteKind(String extension, String classifier) {
        this.extension = extension;
        this.classifier = classifier;
    }

    String extension() {
        return extension;
    }

    String classifier() {
        return classifier;
    }
}
