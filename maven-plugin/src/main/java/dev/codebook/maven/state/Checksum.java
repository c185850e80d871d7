package dev.codebook.maven.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Computes a checksum of 64 bits, CRC-32 above CRC-32C, that tells whether a content has changed.
 *
 * <p>A JVM computes these two at the speed of memory as soon as it starts; a cryptographic digest would take longer.
 * They do not protect against forgery, which is not needed: anyone who can forge a header can also forge the tables.
 */
final class Checksum {

    private Checksum() {}

    static long of(byte[] content) {
        var first = new CRC32();
        first.update(content, 0, content.length);
        var second = new CRC32C();
        second.update(content, 0, content.length);
        return first.getValue() << 32 | second.getValue();
    }

    static long of(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }

    /** Returns the checksum of a list of names, none of which has a zero byte. */
    static long of(Collection<String> names) {
        return of(String.join("\0", names).getBytes(StandardCharsets.UTF_8));
    }
}
