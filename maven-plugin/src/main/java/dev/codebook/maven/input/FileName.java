package dev.codebook.maven.input;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names of files for what may hold anything, which a file's name may not. */
public final class FileName {

    private FileName() {}

    /**
     * The beginning of the content's SHA-256, in hexadecimal.
     *
     * @param bytes how many of its 32
     */
    public static String of(byte[] content, int bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
