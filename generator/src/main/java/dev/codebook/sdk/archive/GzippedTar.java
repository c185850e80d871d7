package dev.codebook.sdk.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A tar archive compressed with gzip, as npm creates; it ends with {@code .tgz} or {@code .tar.gz}. */
record GzippedTar(String ending) implements ArchiveFormat {

    /** Returns the signature of gzip: RFC 1952, section 2.3.1. */
    @Override
    public byte[] signature() {
        return new byte[] {0x1F, (byte) 0x8B};
    }

    @Override
    public void walk(Path archive, long maxUnpacked, Visitor visitor) throws IOException {
        try (var file = new BufferedInputStream(Files.newInputStream(archive));
                var gunzipped = new GZIPInputStream(file, 1 << 16)) {
            TarStream.walk(gunzipped, maxUnpacked, visitor);
        }
    }
}
