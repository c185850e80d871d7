package dev.codebook.generator.preprocess;

import dev.codebook.model.data.Entry;
import dev.codebook.model.data.JsonEntries;
import dev.codebook.model.data.NamePatterns;
import java.util.List;

/**
 * What a header wants before it: its target's prelude, and sometimes a macro or another header that programs put in front.
 *
 * @param target what the header is read for
 * @param before lines of C between the prelude and the header
 */
record HeaderContext(Target target, List<String> before) {

    /** An entry of {@code contexts.json}: the headers, by file name, that want more than their partition's prelude. */
    private record Wish(NamePatterns headers, boolean isBare, List<String> before) {
        Wish(Entry entry) {
            this(NamePatterns.ofFiles(entry.texts("headers")), entry.flag("bare"), entry.texts("before"));
        }
    }

    private static final List<Wish> WISHES = JsonEntries.read(HeaderContext.class, "contexts.json").stream()
            .map(Wish::new)
            .toList();

    /** The context of a header. Drivers' headers lie in {@code km}, those of the Windows Runtime in {@code winrt}. */
    static HeaderContext of(String header) {
        var target =
                header.startsWith("km/") ? Target.KERNEL : header.startsWith("winrt/") ? Target.RUNTIME : Target.USER;
        var name = header.substring(header.lastIndexOf('/') + 1);
        return WISHES.stream()
                .filter(wish -> wish.headers.match(name))
                .findFirst()
                .map(wish -> new HeaderContext(wish.isBare ? Target.BARE : target, wish.before))
                .orElseGet(() -> new HeaderContext(target, List.of()));
    }
}
