package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Eclipse (m2e) runs a goal only if the plugin allows it. */
class LifecycleMappingTest {

    @Test
    void allGoalsThatGenerateSourcesRunInEclipse() throws Exception {
        var mapping = Plugin.xml(Files.readString(Plugin.file("META-INF/m2e/lifecycle-mapping-metadata.xml")));
        var descriptor = Plugin.xml(Files.readString(Plugin.file("META-INF/maven/plugin.xml")));

        assertThat(Plugin.texts(mapping, "//goal"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        Plugin.texts(descriptor, "//mojo[starts-with(phase, 'generate-')]/goal"));
    }
}
