package dev.codebook.docs;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The YAML that pages in Markdown can begin with. */
final class FrontMatter {

    private FrontMatter() {}

    /** The title of a page in Markdown, or null; YAML that is none has no title. */
    static @Nullable String title(String markdown) {
        var yaml = Markdown.frontMatter(markdown);
        return yaml == null || yaml.length() > PageLimits.TEXT ? null : text(yaml, "title");
    }

    /** The text under a key of the outermost mapping. */
    private static @Nullable String text(String yaml, String key) {
        int depth = 0;
        String last = null;
        try {
            for (var event : new Parse(LoadSettings.builder().build()).parseString(yaml)) {
                if (event.getEventId() == Event.ID.MappingStart || event.getEventId() == Event.ID.SequenceStart) {
                    depth++;
                    last = null;
                } else if (event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd) {
                    depth--;
                    last = null;
                } else if (event instanceof ScalarEvent scalar && depth == 1) {
                    if (key.equals(last)) {
                        return scalar.getValue().isBlank()
                                ? null
                                : scalar.getValue().strip();
                    }
                    last = last == null ? scalar.getValue() : null;
                }
            }
        } catch (YamlEngineException e) {
            return null;
        }
        return null;
    }
}
