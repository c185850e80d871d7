package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What README.md shows of publishing stands in a project that is built. */
class PublishingTest {

    private static final Pattern SNIPPET = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest(name = "snippet {0} is from {1}")
    @CsvSource({"0, publish-tables", "1, publish-tables", "2, use-published-tables"})
    void snippetsAreFromProjectsThatAreBuilt(int snippet, String project) throws IOException {
        var pom = Files.readString(Path.of("src/it", project, "pom.xml"))
                .replace("@project.groupId@", "dev.codebook")
                .replace("@project.artifactId@", "codebook-maven-plugin")
                .replace("@project.version@", "1.0.0-SNAPSHOT");
        var snippets =
                SNIPPET.matcher(section()).results().map(MatchResult::group).toList();

        assertThat(snippets).hasSize(3);
        assertThat(Readme.flat(pom)).contains(Readme.flat(snippets.get(snippet).replaceAll("```(xml)?", "")));
    }

    private static String section() throws IOException {
        var readme = Readme.text();
        int start = readme.indexOf("\n## Publishing tables\n");
        return readme.substring(start, readme.indexOf("\n## ", start + 1));
    }
}
