package dev.codebook.docs;

import dev.codebook.model.data.JsonEntries;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Maps versions of Windows to SDK releases, as listed in {@code releases.json}. */
final class Releases {

    private static final Map<String, String> RELEASES = new LinkedHashMap<>();

    static {
        for (var entry : JsonEntries.read(Releases.class, "releases.json")) {
            RELEASES.put(entry.text("windows"), entry.text("release"));
            entry.end();
        }
    }

    private static final Pattern VERSION = Pattern.compile("\\b(?:versions?|v)(?=[\\s.\\d])");
    /** Matches words that denote a range of versions, such as "or later" or "through". */
    private static final Pattern RANGE = Pattern.compile(
            " (?:or|and) (?:above|earlier|higher|later|newer|older|up)\\b| (?:before|from|later than|prior to|since|until) | onwards? | through ");

    private Releases() {}

    /** Returns the release for a version of Windows in a text; null for none, several releases, or a range. */
    static @Nullable String of(String text) {
        var plain =
                Keywords.plain(VERSION.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" "));
        if (RANGE.matcher(plain).find()) {
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
