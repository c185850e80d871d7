package dev.codebook.maven.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digests of a file, in lower-case hexadecimal: of the algorithms that Maven adds to no file by itself.
 *
 * @param sha256 SHA-256
 * @param sha512 SHA-512
 */
record Digests(String sha256, String sha512) {

    static Digests of(Path file) throws IOException {
        var sha256 = algorithm("SHA-256");
        var sha512 = algorithm("SHA-512");
        try (var out =
                new DigestOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), sha256), sha512)) {
            Files.copy(file, out);
        }
        return new Digests(
                HexFormat.of().formatHex(sha256.digest()), HexFormat.of().formatHex(sha512.digest()));
    }

    private static MessageDigest algorithm(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + name, e);
        }
    }
}
