package dev.codebook.sdk.archive;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A NuGet package: a zip archive whose names of files are parts of URIs (ECMA-376 part 2, Open Packaging Conventions), so that
 * {@code c++} is {@code c%2B%2B} in it.
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
    public void walk(Path archive, Budget unpacked, Visitor visitor) throws IOException {
        zip.walk(archive, unpacked, (path, content) -> visitor.visit(decoded(path), content));
    }

    /** Of tools that encode nothing, a percent sign may stand for itself; a plus sign always does. */
    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }
}
