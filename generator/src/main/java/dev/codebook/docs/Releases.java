package dev.codebook.docs;

import dev.codebook.model.data.JsonEntries;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Maps versions of Windows to SDK releases; {@code releases.json} lists them. */
final class Releases {

    private static final Map<String, String> RELEASES = new LinkedHashMap<>();

    static {
        for (var entry : JsonEntries.read(Releases.class, "releases.json")) {
            RELEASES.put(entry.text("windows"), entry.text("release"));
            entry.end();
        }
    }

    private static final Pattern VERSION = Pattern.compile("\\b(?:versions?|v)(?=[\\s.\\d])");
    /** Marks an open range of versions. */
    private static final Pattern OPEN = Pattern.compile(
            " (?:or|and) (?:above|earlier|higher|later|newer|older|up)\\b| (?:before|from|later than|prior to|since|until) | onwards? | through ");

    private Releases() {}

    /** Returns the release of the only version that a text names; null if it names none, several, or a range. */
    static @Nullable String of(String text) {
        var plain =
                Keywords.plain(VERSION.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" "));
        if (OPEN.matcher(plain).find()) {
            return null;
        }
        var found = new HashSet<String>();
        RELEASES.forEach((windows, release) -> {
            if (plain.contains(" " + windows + " ")) {
                found.add(release);
            }
        });
        return found.size() == 1 ? found.iterator().next() : null;
    }
}
