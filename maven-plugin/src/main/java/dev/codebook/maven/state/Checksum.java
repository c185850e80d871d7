package dev.codebook.maven.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Computes a checksum of 64 bits that shows whether a content has changed. The upper 32 bits are its CRC-32, the lower
 * 32 bits its CRC-32C.
 *
 * <p>A JVM computes both at the speed of memory as soon as it starts; a cryptographic digest would take longer. The
 * checksum does not protect against forgery. This protection is not needed, because anyone who can forge a header can
 * also forge the tables.
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

    /** Returns the checksum of a list of names, none of which contains a zero byte. */
    static long of(Collection<String> names) {
        return of(String.join("\0", names).getBytes(StandardCharsets.UTF_8));
    }
}
