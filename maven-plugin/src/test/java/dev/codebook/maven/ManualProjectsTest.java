package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the pages are parts of the projects in {@code src/it}, which are built. */
class ManualProjectsTest {

    @ParameterizedTest(name = "{0}, the block with {2}, is in {3}")
    @CsvSource({
        "publishing.md, xml,  <id>tables</id>,             check-tables/pom.xml",
        "publishing.md, xml,  windows-codes</artifactId>,  publish-tables/pom.xml",
        "publishing.md, xml,  <goal>attach</goal>,         publish-tables/pom.xml",
        "publishing.md, xml,  com.example.mine,            use-published-tables/pom.xml",
        "pages.md,      yaml, code:,                       pages/manual.yaml",
        "catalogue.md,  json, messageId,                   own-tables/manual.json",
    })
    void examplesAreFromProjects(String page, String language, String word, String file) throws Exception {
        var text = Files.readString(Path.of("src/it", file))
                .replace("@project.groupId@", "dev.codebook")
                .replace("@project.artifactId@", "codebook-maven-plugin")
                .replace("@project.version@", Plugin.version());

        assertThat(Manual.flat(text)).contains(Manual.flat(Manual.block(page, language, word)));
    }
}
