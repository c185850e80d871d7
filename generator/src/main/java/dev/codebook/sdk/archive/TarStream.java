package dev.codebook.sdk.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Walks a tar archive as it comes out of its compression. */
final class TarStream {

    /** An entry's head is 512 bytes; a long name, or what pax says beside it, a few thousand. */
    private static final long MOST_OF_A_HEAD = 1 << 16;

    private TarStream() {}

    /** Shows each file in it, and reads it to its very end, where gzip and xz have their check sums. */
    static void walk(InputStream unpacked, Budget budget, ArchiveFormat.Visitor visitor) throws IOException {
        var heads = new HeadLimit(budget.counting(unpacked), MOST_OF_A_HEAD);
        try (var tar = new TarArchiveInputStream(heads)) {
            int files = 0;
            for (TarArchiveEntry entry = next(tar, heads); entry != null; entry = next(tar, heads)) {
                files++;
                if (entry.isFile() && !entry.isSymbolicLink()) {
                    visitor.visit(entry.getName(), content(entry, tar));
                }
                tar.transferTo(OutputStream.nullOutputStream());
            }
            heads.transferTo(OutputStream.nullOutputStream());
            if (files == 0) {
                throw new EOFException("nothing in it");
            }
        }
    }

    private static TarArchiveEntry next(TarArchiveInputStream tar, HeadLimit heads) throws IOException {
        heads.begin();
        var entry = tar.getNextEntry();
        heads.end();
        return entry;
    }

    private static ArchiveFormat.Content content(TarArchiveEntry entry, TarArchiveInputStream tar) {
        return kept -> {
            if (entry.isLink()) {
                throw new IOException("its entry '" + entry.getName() + "' has no bytes but is a link to '"
                        + entry.getLinkName() + "': pack it anew, with tar --hard-dereference");
            }
            return kept.readAll(tar);
        };
    }
}
