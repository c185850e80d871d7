package dev.codebook.maven.remote;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the bytes of a file must hash to.
 *
 * @param algorithm {@code SHA-256} or {@code SHA-512}
 * @param hex lower case
 */
record Digest(String algorithm, String hex) {

    /** How it is written. */
    static final String FORMS = "sha256=<64 hexadecimal digits> or sha512=<Base64 or 128 hexadecimal digits>";

    /** 256 bits, and a path that Windows takes. */
    private static final int KEY_DIGITS = 64;

    private static final Pattern SHA256 = Pattern.compile("sha256=([0-9A-Fa-f]{64})");
    private static final Pattern SHA512 = Pattern.compile("sha512=([0-9A-Fa-f]{128})");
    /** As NuGet and npm publish it: 64 bytes end in two marks. */
    private static final Pattern SHA512_BASE64 = Pattern.compile("sha512=([A-Za-z0-9+/]{86}==)");

    /** Reads one, or gives null where the text is in none of the {@link #FORMS}. */
    static @Nullable Digest parse(String text) {
        var sha256 = SHA256.matcher(text);
        if (sha256.matches()) {
            return new Digest("SHA-256", sha256.group(1).toLowerCase(Locale.ROOT));
        }
        var sha512 = SHA512.matcher(text);
        if (sha512.matches()) {
            return new Digest("SHA-512", sha512.group(1).toLowerCase(Locale.ROOT));
        }
        var base64 = SHA512_BASE64.matcher(text);
        return base64.matches()
                ? new Digest(
                        "SHA-512", HexFormat.of().formatHex(Base64.getDecoder().decode(base64.group(1))))
                : null;
    }

    /** That of a text in UTF-8, by SHA-256. */
    static Digest of(String text) {
        var empty = new Digest("SHA-256", "");
        byte[] hash = empty.messageDigest().digest(text.getBytes(StandardCharsets.UTF_8));
        return new Digest(empty.algorithm, HexFormat.of().formatHex(hash));
    }

    /** A name for a folder of files that hash to it. */
    String key() {
        return algorithm.toLowerCase(Locale.ROOT) + "-" + hex.substring(0, KEY_DIGITS);
    }

    /** That of a file's bytes, by the same algorithm. */
    Digest of(Path file) throws IOException {
        var digest = messageDigest();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, out);
        }
        return new Digest(algorithm, HexFormat.of().formatHex(digest.digest()));
    }

    private MessageDigest messageDigest() {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }
}
