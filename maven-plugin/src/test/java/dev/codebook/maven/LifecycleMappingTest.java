package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** An IDE that knows Maven by m2e runs no goal unless the plugin says that it may. */
class LifecycleMappingTest {

    @Test
    void theGoalsThatMakeSourcesAreThoseThatAnIdeRuns() throws Exception {
        var classes = Path.of(GenerateMojo.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());

        var mapped = texts(classes.resolve("META-INF/m2e/lifecycle-mapping-metadata.xml"), "//goal");
        var generating =
                texts(classes.resolve("META-INF/maven/plugin.xml"), "//mojo[starts-with(phase, 'generate-')]/goal");

        assertThat(mapped).isNotEmpty().isEqualTo(generating);
    }

    private static Set<String> texts(Path file, String path) throws Exception {
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        var nodes = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
        var texts = new TreeSet<String>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
