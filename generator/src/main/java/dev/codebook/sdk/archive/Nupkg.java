package dev.codebook.sdk.archive;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A NuGet package: a zip archive in which file names are encoded as parts of URIs (ECMA-376 part 2, Open Packaging
 * Conventions). {@code c++} is encoded as {@code c%2B%2B}.
 */
final class Nupkg implements ArchiveFormat {

    private final Zip zip = new Zip(".nupkg");

    @Override
    public String ending() {
        return zip.ending();
    }

    @Override
    public byte[] signature() {
        return zip.signature();
    }

    @Override
    public void walk(Path archive, long maxUnpacked, Visitor visitor) throws IOException {
        zip.walk(archive, maxUnpacked, (path, content) -> visitor.visit(decoded(path), content));
    }

    /** Decodes a name. A plus sign is literal; so is a percent sign, if the package's creator did not encode names. */
    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }
}
