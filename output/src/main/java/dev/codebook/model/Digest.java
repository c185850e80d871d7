package dev.codebook.model;

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
 * The cryptographic digest of some bytes.
 *
 * @param algorithm {@link #SHA256} or {@link #SHA512}
 * @param hex the digest in lower-case hexadecimal digits
 */
public record Digest(String algorithm, String hex) {

    /** The algorithm SHA-256, with digests of 256 bits. */
    public static final String SHA256 = "SHA-256";
    /** The algorithm SHA-512, with digests of 512 bits. */
    public static final String SHA512 = "SHA-512";

    /** The forms that {@link #parse} reads. */
    public static final String FORMS = "sha256=<64 hexadecimal digits> or sha512=<Base64 or 128 hexadecimal digits>";

    private static final Pattern HEX = Pattern.compile("sha(?:256=([0-9A-Fa-f]{64})|512=([0-9A-Fa-f]{128}))");
    /** The form of NuGet and npm: the Base64 of 64 bytes has two padding characters. */
    private static final Pattern SHA512_BASE64 = Pattern.compile("sha512=([A-Za-z0-9+/]{86}==)");

    /** Parses a digest. Returns null if the text is in none of the {@link #FORMS}. */
    public static @Nullable Digest parse(String text) {
        var hex = HEX.matcher(text);
        if (hex.matches()) {
            return hex.group(1) != null
                    ? new Digest(SHA256, hex.group(1).toLowerCase(Locale.ROOT))
                    : new Digest(SHA512, hex.group(2).toLowerCase(Locale.ROOT));
        }
        var base64 = SHA512_BASE64.matcher(text);
        return base64.matches() ? new Digest(SHA512, Base64.getDecoder().decode(base64.group(1))) : null;
    }

    /** Returns the SHA-256 of bytes. */
    public static Digest sha256(byte[] bytes) {
        return new Digest(SHA256, messageDigest(SHA256).digest(bytes));
    }

    /** Returns the SHA-256 of a text in UTF-8. */
    public static Digest sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns the digest of a file's bytes.
     *
     * @param algorithm {@link #SHA256} or {@link #SHA512}
     * @throws IOException if the file cannot be read
     */
    public static Digest of(Path file, String algorithm) throws IOException {
        var digest = messageDigest(algorithm);
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, out);
        }
        return new Digest(algorithm, digest.digest());
    }

    /** Returns the digest in Base64. */
    public String base64() {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }

    static MessageDigest messageDigest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256 (MessageDigest), every JDK SHA-512", e);
        }
    }

    private Digest(String algorithm, byte[] hash) {
        this(algorithm, HexFormat.of().formatHex(hash));
    }
}
