package dev.codebook.maven.remote;

import java.util.regex.Pattern;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.jspecify.annotations.Nullable;

/** Parses Maven coordinates as users write them: {@code group:artifact[:extension[:classifier]]:version}. */
final class Coordinates {

    /** Three to five parts. A Windows path such as {@code C:/winsdk} has only two, so it does not match. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_.+-]+(:[A-Za-z0-9_.+-]+){2,4}");

    private Coordinates() {}

    /** Returns the artifact, or null if the text has another form. */
    static @Nullable Artifact parse(String text, RemoteKind kind) {
        if (!FORM.matcher(text).matches()) {
            return null;
        }
        var parts = text.split(":", -1);
        boolean isShort = parts.length == 3;
        return new DefaultArtifact(
                parts[0],
                parts[1],
                parts.length == 5 ? parts[3] : isShort ? kind.classifier() : "",
                isShort ? kind.extension() : parts[2],
                parts[parts.length - 1]);
    }
}
