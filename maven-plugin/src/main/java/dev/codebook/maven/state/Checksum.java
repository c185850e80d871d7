package dev.codebook.maven.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells contents apart: 64 bits, CRC-32 above CRC-32C.
 *
 * <p>Every JVM computes these at the speed of memory from its start, which it does with no cryptographic digest. Nobody is
 * to be kept out by them: who can forge a header can as well forge what was made of it.
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

    /** Of names in their order; no name has a zero byte. */
    static long of(Collection<String> names) {
        return of(String.join("\0", names).getBytes(StandardCharsets.UTF_8));
    }
}
