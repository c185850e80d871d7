package dev.codebook.maven.remote;

/** What a file is wanted for; it says what Maven coordinates mean that name neither extension nor classifier. */
public enum RemoteKind {
    /** An archive of headers. */
    HEADERS("zip", ""),
    /** A codebook, under the classifier that {@code codebook:attach} gives it. */
    CODEBOOK("json", "json"),
    /** A page, of any name. */
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
