package dev.codebook.docs;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The YAML front matter of a Markdown page. */
final class FrontMatter {

    private FrontMatter() {}

    /** Returns the title of a Markdown page; null if its front matter contains no title or is not valid YAML. */
    static @Nullable String title(String markdown) {
        var yaml = Markdown.frontMatter(markdown);
        try {
            return yaml != null
                            && yaml.length() <= PageLimits.DESCRIPTION_CHARACTERS
                            && YamlEntries.compose(yaml) instanceof MappingNode properties
                    ? title(properties)
                    : null;
        } catch (YamlEngineException e) {
            return null;
        }
    }

    private static @Nullable String title(MappingNode properties) {
        for (var property : properties.getValue()) {
            if (property.getKeyNode() instanceof ScalarNode key
                    && key.getValue().equals("title")
                    && property.getValueNode() instanceof ScalarNode title
                    && !title.getValue().isBlank()) {
                return title.getValue().strip();
            }
        }
        return null;
    }
}
