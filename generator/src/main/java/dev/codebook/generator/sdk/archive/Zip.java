package dev.codebook.generator.sdk.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip archive: what NuGet packs.
 *
 * @param ending {@code .zip} or {@code .nupkg}
 */
record Zip(String ending) implements ArchiveFormat {

    @Override
    public void walk(Path archive, Budget unpacked, Visitor visitor) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            var entries = zip.entries();
            while (entries.hasMoreElements()) {
                var entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    visitor.visit(entry.getName(), kept -> {
                        try (var bytes = zip.getInputStream(entry)) {
                            return kept.readAll(unpacked.counting(bytes));
                        }
                    });
                }
            }
        } catch (ZipException e) {
            throw cut(e);
        }
    }

    /** The table of contents stands at the end: where there is none, the end is missing. */
    private static IOException cut(ZipException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("END header") || message.contains("zip file is empty")
                ? (IOException) new EOFException(message).initCause(e)
                : e;
    }
}
