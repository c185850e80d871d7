package dev.codebook.generator.sdk.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Walks a tar archive as it comes out of its compression. */
final class TarStream {

    private TarStream() {}

    /** Shows each file in it, and reads it to its very end, where gzip and xz have their check sums. */
    static void walk(InputStream unpacked, Budget budget, ArchiveFormat.Visitor visitor) throws IOException {
        var counted = budget.counting(unpacked);
        try (var tar = new TarArchiveInputStream(counted)) {
            int files = 0;
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                files++;
                if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
                    visitor.visit(entry.getName(), kept -> kept.readAll(tar));
                }
            }
            counted.transferTo(OutputStream.nullOutputStream());
            if (files == 0) {
                throw new EOFException("nothing in it");
            }
        }
    }
}
