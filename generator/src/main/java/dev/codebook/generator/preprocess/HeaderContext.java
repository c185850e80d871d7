package dev.codebook.generator.preprocess;

import dev.codebook.model.data.Entry;
import dev.codebook.model.data.JsonEntries;
import dev.codebook.model.data.NamePatterns;
import java.util.List;

/**
 * The text before a header: the prelude of its target, and for some headers a macro or an include that programs need to
 * use them.
 *
 * @param target the environment that the header is read in
 * @param before lines of C between the prelude and the header
 */
record HeaderContext(Target target, List<String> before) {

    /** An entry of {@code contexts.json}: headers, by file name, that need more than the prelude of their partition. */
    private record Requirement(NamePatterns headers, boolean isBare, List<String> before) {
        Requirement(Entry entry) {
            this(NamePatterns.ofFiles(entry.texts("headers")), entry.flag("bare"), entry.texts("before"));
        }
    }

    private static final List<Requirement> REQUIREMENTS =
            JsonEntries.read(HeaderContext.class, "contexts.json").stream()
                    .map(Requirement::new)
                    .toList();

    /** Returns the context of a header, by its folder: {@code km} is for drivers, {@code winrt} the Windows Runtime. */
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
