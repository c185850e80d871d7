package dev.codebook.generator.preprocess;

import dev.codebook.model.data.Entry;
import dev.codebook.model.data.JsonEntries;
import dev.codebook.model.data.NamePatterns;
import java.util.List;

/**
 * The text that precedes a header: the prelude of its target and then, for some headers, lines of C such as a macro or
 * an include that the header requires.
 */
record HeaderContext(Target target, List<String> before) {

    /** An entry of {@code contexts.json}, for headers that need a context other than the prelude of their folder. */
    private record Requirement(NamePatterns headers, boolean isBare, List<String> before) {
        Requirement(Entry entry) {
            this(NamePatterns.ofFiles(entry.texts("headers")), entry.flag("bare"), entry.texts("before"));
        }
    }

    private static final List<Requirement> REQUIREMENTS =
            JsonEntries.read(HeaderContext.class, "contexts.json").stream()
                    .map(Requirement::new)
                    .toList();

    /**
     * Returns the context of a header. The folder determines the target: {@code km} contains headers for drivers,
     * {@code winrt} headers of the Windows Runtime.
     */
    static HeaderContext of(String header) {
        var target =
                header.startsWith("km/") ? Target.KERNEL : header.startsWith("winrt/") ? Target.RUNTIME : Target.USER;
        var name = header.substring(header.lastIndexOf('/') + 1);
        return REQUIREMENTS.stream()
                .filter(requirement -> requirement.headers.match(name))
                .findFirst()
                .map(requirement -> new HeaderContext(requirement.isBare ? Target.BARE : target, requirement.before))
                .orElseGet(() -> new HeaderContext(target, List.of()));
    }
}
