package dev.codebook.maven.publish;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The coordinates of the project that publishes tables. The names of the artifacts are derived from them.
 *
 * @param groupId the group id in the POM
 * @param artifactId the artifact id in the POM
 * @param version the version in the POM
 */
public record ProjectId(String groupId, String artifactId, String version) {

    /** Returns the name of an artifact's file in a Maven repository. */
    String fileName(String classifier, String type) {
        return artifactId + "-" + version + "-" + classifier + "." + type;
    }

    /** Returns the package URL of the project (purl-spec, type {@code maven}). */
    String purl() {
        return "pkg:maven/" + encoded(groupId) + "/" + encoded(artifactId) + "@" + encoded(version);
    }

    /** Returns the package URL of an artifact of the project. */
    String purl(String classifier, String type) {
        return purl() + "?classifier=" + encoded(classifier) + "&type=" + encoded(type);
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return groupId + ":" + artifactId + ":" + version;
    }
}
