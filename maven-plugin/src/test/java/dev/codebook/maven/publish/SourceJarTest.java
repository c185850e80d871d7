package dev.codebook.maven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TimeZone;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceJarTest {

    private static final LocalDateTime TIME = LocalDateTime.of(2026, 11, 1, 2, 30);

    @TempDir
    Path folder;

    @Test
    void holdsTheFilesOfAllFoldersInOrder() throws IOException {
        write("java/b/B.java", "class B {}");
        write("java/a/Z.java", "class Z {}");
        write("java/A.java", "class A {}");
        write("resources/a/z.bin", "bytes");

        try (var jar = new JarFile(pack(TIME).toFile())) {
            assertThat(jar.stream())
                    .extracting(entry -> entry.getName())
                    .containsExactly("A.java", "a/Z.java", "a/z.bin", "b/B.java");
            assertThat(jar.stream()).extracting(entry -> entry.getTimeLocal()).containsOnly(TIME);
            assertThat(jar.getInputStream(jar.getEntry("a/z.bin"))).hasContent("bytes");
        }
    }

    @Test
    void neitherClockNorTimeZoneNorOrderChangeAByte() throws IOException {
        write("java/a/One.java", "class One {}");
        write("java/a/Two.java", "class Two {}");
        write("resources/codes.bin", "bytes");
        byte[] expected = Files.readAllBytes(pack(TIME));
        Files.delete(folder.resolve("java/a/One.java"));
        write("java/a/One.java", "class One {}");
        Files.setLastModifiedTime(folder.resolve("java/a/One.java"), FileTime.fromMillis(1));
        var here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(pack(TIME)).hasBinaryContent(expected);
        } finally {
            TimeZone.setDefault(here);
        }
        assertThat(Files.readAllBytes(pack(TIME.plusDays(1)))).isNotEqualTo(expected);
    }

    @Test
    void twoFilesOfOnePathAreRefused() throws IOException {
        write("java/a/x", "one");
        write("resources/a/x", "other");

        assertThatThrownBy(() -> pack(TIME))
                .isInstanceOf(IOException.class)
                .hasMessage("a/x is in " + folder.resolve("resources") + " and in another folder");
    }

    private Path pack(LocalDateTime time) throws IOException {
        var jar = folder.resolve("packed.jar");
        SourceJar.write(List.of(folder.resolve("java"), folder.resolve("resources")), time, jar);
        return jar;
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), content);
    }
}
