package dev.codebook.sdk.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads invalid archives: each is an error that says what to do, or is harmless. */
class HostileArchiveTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "a.tgz, <html>not found</html>, .tgz",
        "a.zip, <html>not found</html>, .zip",
        "a.zip, !<arch>, .zip",
        "a.deb, PK, .deb",
        "a.tar.gz, B, .tar.gz",
    })
    void anotherFormatIsAnError(String name, String content, String ending) throws Exception {
        Path archive = Files.writeString(folder.resolve(name), content);

        assertThatThrownBy(() -> Archive.open(archive))
                .hasMessage("not a " + ending
                        + " archive, although its name says so: download it again, or rename it to match its format");
    }

    @ParameterizedTest
    @CsvSource({"a.zip, P", "a.nupkg, PK", "a.deb, !<ar", "a.deb, '!<arch>\n'"})
    void anArchiveThatEndsInItsSignatureIsTruncated(String name, String content) throws Exception {
        Path archive = Files.writeString(folder.resolve(name), content);

        assertThatThrownBy(() -> Archive.open(archive)).hasMessage("the archive is truncated: download it again");
    }

    @Test
    void aDuplicateEntryInAZipIsAnError() throws Exception {
        var archive = zip("um/a.h", "um/b.h", "um/a.h");

        assertThatThrownBy(() -> Archive.open(archive))
                .hasMessage("entry 'um/a.h' occurs twice: unpack the archive and specify the folder");
    }

    @Test
    void aDuplicateEntryInATarIsAnErrorInAnySpelling() throws Exception {
        var archive = tar(file("um/a.h"), file("./um//a.h"));

        assertThatThrownBy(() -> Archive.open(archive))
                .hasMessage("entry 'um/a.h' occurs twice: unpack the archive and specify the folder");
    }

    @Test
    void symbolicLinksAreIgnored() throws Exception {
        var link = new TarArchiveEntry("um/link.h", TarConstants.LF_SYMLINK);
        link.setLinkName("/etc/passwd");
        var tar = tar(file("um/a.h"), link);
        var zip = folder.resolve("a.zip");
        try (var out = new ZipArchiveOutputStream(zip)) {
            put(out, "um/a.h", 0100644);
            put(out, "um/link.h", 0120777);
        }

        assertThat(Archive.open(tar).below("").keySet()).containsExactly("um/a.h");
        assertThat(Archive.open(zip).below("").keySet()).containsExactly("um/a.h");
    }

    @Test
    void aHardLinkIsAnErrorIfItIsRead() throws Exception {
        var link = new TarArchiveEntry("um/b.h", TarConstants.LF_LINK);
        link.setLinkName("um/a.h");
        var archive = tar(file("um/a.h"), link, file("shared/c.h"));

        assertThatThrownBy(() -> Archive.open(archive).below("um"))
                .hasMessage("entry 'um/b.h' has no content but is a hard link to 'um/a.h': create the archive with tar"
                        + " --hard-dereference");
        assertThat(Archive.open(archive).below("shared")).containsOnlyKeys("c.h");
    }

    /** APPNOTE 4.4.4: bit 0 of the general purpose flag is encryption; 4.4.5: method 97 is WavPack. */
    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "flag,   1,  is encrypted",
        "method, 97, uses an unsupported compression method",
    })
    void anUnreadableEntryInAZipIsAnErrorWithItsReason(String field, int value, String reason) throws Exception {
        var archive = zip("um/a.h");
        var bytes = ByteBuffer.wrap(Files.readAllBytes(archive)).order(ByteOrder.LITTLE_ENDIAN);
        int offset = field.equals("flag") ? 6 : 8;
        bytes.putShort(find(bytes, 0x04034B50) + offset, (short) value);
        bytes.putShort(find(bytes, 0x02014B50) + offset + 2, (short) value);
        Files.write(archive, bytes.array());

        assertThat(Archive.open(archive).paths()).containsExactly("um/a.h");
        assertThatThrownBy(() -> Archive.open(archive).below(""))
                .hasMessage("entry 'um/a.h' " + reason + ": unpack the archive and specify the folder");
    }

    @Test
    void aChangedByteIsAnError() throws Exception {
        var archive = folder.resolve("a.zip");
        try (var out = new ZipArchiveOutputStream(archive)) {
            out.setMethod(ZipArchiveOutputStream.STORED);
            var entry = new ZipArchiveEntry("um/a.h");
            var crc = new CRC32();
            crc.update("#define A 1".getBytes(StandardCharsets.US_ASCII));
            entry.setCrc(crc.getValue());
            entry.setSize(11);
            out.putArchiveEntry(entry);
            out.write("#define A 1".getBytes(StandardCharsets.US_ASCII));
            out.closeArchiveEntry();
        }
        byte[] bytes = Files.readAllBytes(archive);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[text.indexOf("A 1") + 2] = '3';
        Files.write(archive, bytes);

        assertThatThrownBy(() -> Archive.open(archive).below(""))
                .hasMessage("entry 'um/a.h' is damaged: download the archive again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data.tar.lzma", "data.tar.bz2", "data.tar.Z"})
    void anUnsupportedCompressionOfADebIsAnError(String member) throws Exception {
        var archive = deb(member, new byte[100]);

        assertThatThrownBy(() -> Archive.open(archive))
                .hasMessage("its member " + member + " has an unsupported compression: expected xz, zst or gz;"
                        + " unpack the archive and specify the folder");
    }

    /** Reads a name of 1 MB, which a tar reader holds in memory. gzip compresses it to 1 KB, and 1 GB to hardly more. */
    @ParameterizedTest(name = "type {0}")
    @CsvSource({"L, ''", "K, ''", "x, 1000000 path="})
    void anEndlessNameIsAnError(char type, String start) throws Exception {
        var archive = folder.resolve("a.tgz");
        var name = new TarArchiveEntry("long", (byte) type);
        name.setSize(1_000_000);
        try (var out = new TarArchiveOutputStream(gzip(archive))) {
            out.putArchiveEntry(name);
            out.write((start + "a".repeat(999_999 - start.length()) + "\n").getBytes(StandardCharsets.US_ASCII));
            out.closeArchiveEntry();
            out.putArchiveEntry(file("um/a.h"));
            out.closeArchiveEntry();
        }

        assertThatThrownBy(() -> Archive.open(archive))
                .hasMessage("the header of an entry exceeds 65536 bytes, more than any file name needs");
    }

    /** The block header of xz 3.1: size, flags, filter 0x21, size of its property, dictionary size (36: 1 GB), CRC32. */
    @Test
    void aDictionaryOfGigabytesIsNotAllocated() throws Exception {
        var archive = Archives.make(folder.resolve("a.deb"), Map.of("um/a.h", "text"));
        var bytes = ByteBuffer.wrap(Files.readAllBytes(archive)).order(ByteOrder.LITTLE_ENDIAN);
        int head = new String(bytes.array(), StandardCharsets.ISO_8859_1).indexOf("\u00FD7zXZ") + 12;
        int size = (bytes.get(head) + 1) * 4;
        bytes.put(head + 4, (byte) 36);
        var crc = new CRC32();
        crc.update(bytes.array(), head, size - 4);
        bytes.putInt(head + size - 4, (int) crc.getValue());
        Files.write(archive, bytes.array());

        assertThatThrownBy(() -> Archive.open(archive))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("KiB of memory would be needed");
    }

    /** Damages random bytes: the result is an error, or the right bytes. Only zstd need not have a checksum. */
    @ParameterizedTest
    @ValueSource(strings = {"a.tgz", "a.zip", "a.deb", "zst.deb", "gz.deb"})
    void randomDamageIsAnErrorOrChangesNothing(String name) throws Exception {
        var texts = Map.of("um/a.h", Archives.noise(500), "um/b.h", "#define B 1\n".repeat(100));
        byte[] whole = Files.readAllBytes(Archives.make(folder.resolve(name), texts));
        int errors = 0;
        for (int seed = 0; seed < 150; seed++) {
            var archive = Files.write(folder.resolve(name), damaged(whole, new Random(seed)));
            try {
                for (var file : Archive.open(archive).below("").entrySet()) {
                    if (!name.startsWith("zst") && texts.containsKey(file.getKey())) {
                        assertThat(new String(file.getValue(), StandardCharsets.ISO_8859_1))
                                .as("seed " + seed)
                                .isEqualTo(texts.get(file.getKey()));
                    }
                }
            } catch (IOException expected) {
                errors++;
            }
        }
        assertThat(errors).isGreaterThan(75);
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int count = random.nextInt(3); count >= 0; count--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static int find(ByteBuffer bytes, int signature) {
        for (int i = 0; i < bytes.limit() - 4; i++) {
            if (bytes.getInt(i) == signature) {
                return i;
            }
        }
        throw new AssertionError("no such record");
    }

    private Path zip(String... paths) throws IOException {
        var archive = folder.resolve("a.zip");
        try (var out = new ZipArchiveOutputStream(archive)) {
            for (var path : paths) {
                put(out, path, 0100644);
            }
        }
        return archive;
    }

    private static void put(ZipArchiveOutputStream out, String path, int mode) throws IOException {
        var entry = new ZipArchiveEntry(path);
        entry.setUnixMode(mode);
        out.putArchiveEntry(entry);
        out.write("../../etc/passwd".getBytes(StandardCharsets.US_ASCII));
        out.closeArchiveEntry();
    }

    private Path tar(TarArchiveEntry... entries) throws IOException {
        var archive = folder.resolve("a.tgz");
        try (var out = new TarArchiveOutputStream(gzip(archive))) {
            for (var entry : entries) {
                out.putArchiveEntry(entry);
                out.closeArchiveEntry();
            }
        }
        return archive;
    }

    private static TarArchiveEntry file(String path) {
        return new TarArchiveEntry(path, TarConstants.LF_NORMAL);
    }

    private static OutputStream gzip(Path archive) throws IOException {
        return new GZIPOutputStream(Files.newOutputStream(archive));
    }

    private Path deb(String member, byte[] content) throws IOException {
        var archive = folder.resolve("a.deb");
        try (var ar = new ArArchiveOutputStream(Files.newOutputStream(archive))) {
            ar.putArchiveEntry(new ArArchiveEntry(member, content.length));
            ar.write(content);
            ar.closeArchiveEntry();
        }
        return archive;
    }
}
