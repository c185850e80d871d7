package dev.codebook.maven.remote;

/** The purpose of a file, which gives Maven coordinates their default extension and classifier. */
public enum RemoteKind {
    /** An archive of headers. */
    HEADERS("zip", ""),
    /** A codebook, under the classifier that {@code codebook:attach} gives it. */
    CODEBOOK("json", "json"),
    /** A page of documentation, whose name may have any extension. */
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
