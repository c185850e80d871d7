package dev.codebook.generator.tables;

import dev.codebook.generator.data.DataFile;
import dev.codebook.generator.data.Entry;
import dev.codebook.generator.data.NamePatterns;
import dev.codebook.generator.tables.TableRule.FacilityNames;
import dev.codebook.generator.tables.message.MessageStyle;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.TableId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads catalogues, strictly: each mistake is told with its place and what was expected. */
public final class CatalogueReader {

    private static final Set<CodeSpace> WITH_FACILITIES = Set.of(CodeSpace.HRESULT, CodeSpace.NTSTATUS);
    private static final List<String> CONDITIONS =
            List.of("messageId", "types", "enums", "names", "builders", "values");

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]*");
    private static final Pattern HEADER = Pattern.compile("[^/\\\\*]+(/[^/\\\\*]+)?");
    /** A name of C, or a part of one, with {@code *} for what may stand there. */
    private static final Pattern NAMES = Pattern.compile("[A-Za-z0-9_*]+");

    private static final Pattern TYPE = Pattern.compile("[A-Za-z_][A-Za-z0-9_ ]*");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+");

    private final Set<String> headers = new HashSet<>();
    /** The header of each id. */
    private final Map<String, String> ids = new HashMap<>();

    private CatalogueReader(Catalogue base) {
        base.rules().forEach(rule -> ids.put(rule.id(), Catalogue.key(rule.header())));
    }

    /**
     * Reads a catalogue.
     *
     * @param file what its user calls it
     * @param text JSON
     * @param base what it changes: its rules replace those of the same headers, or are added
     * @param problems is told each mistake
     */
    public static Catalogue read(String file, String text, Catalogue base, Consumer<Diagnostic> problems) {
        return base.with(rules(DataFile.read(file, text, problems), base));
    }

    static List<TableRule> rules(List<Entry> entries, Catalogue base) {
        var reader = new CatalogueReader(base);
        return entries.stream().map(reader::rule).toList();
    }

    private TableRule rule(Entry entry) {
        var header = entry.one("header", checked(HEADER, "the file name of a header, or its folder and file name"), "");
        var id = entry.one("id", checked(ID, "lower-case letters, digits and . _ -"));
        var rule = new TableRule(
                id == null ? TableId.of(header) : id,
                entry.text("title"),
                header,
                entry.one("space", CatalogueReader::space, CodeSpace.WIN32),
                families(entry),
                patterns(entry, "others"),
                entry.flag("mixed"),
                entry.all("messages", MessageStyle::named),
                patterns(entry, "undocumented"),
                facilities(entry),
                entry.all("links", checked(LINK, "an address that begins with https:// or http://")));
        unique(entry, rule);
        entry.end();
        return rule;
    }

    private void unique(Entry entry, TableRule rule) {
        var header = Catalogue.key(rule.header());
        if (!headers.add(header)) {
            entry.problem("header", "there is an entry for " + rule.header() + " before: make one of the two");
        }
        var other = ids.put(rule.id(), header);
        if (other != null && !other.equals(header)) {
            entry.problem("id", "the id " + rule.id() + " is that of the table of " + other + ": name another");
        }
    }

    private static List<CodeFamily> families(Entry entry) {
        var families =
                entry.entries("codes").stream().map(CatalogueReader::family).toList();
        if (families.isEmpty()) {
            entry.problem(
                    "codes", "codes is missing: expected a list with a family of codes: [{\"types\": [\"HRESULT\"]}]");
        }
        return families;
    }

    private static CodeFamily family(Entry entry) {
        var family = new CodeFamily(
                entry.flag("messageId"),
                entry.all("types", checked(TYPE, "a type as spelled, such as HRESULT")),
                entry.all("enums", checked(TYPE, "the tag of an enum")),
                patterns(entry, "names"),
                patterns(entry, "except"),
                patterns(entry, "builders"),
                entry.all("values", ValueRange::of),
                entry.one("space", CatalogueReader::space));
        if (CONDITIONS.stream().noneMatch(entry::has)) {
            entry.problem(
                    "except",
                    "a family without a condition takes everything: expected some of " + String.join(", ", CONDITIONS)
                            + "; {\"names\": [\"*\"]} says that everything is meant");
        }
        entry.end();
        return family;
    }

    private static @Nullable FacilityNames facilities(Entry entry) {
        var facilities = entry.entryOrNull("facilities");
        if (facilities == null) {
            return null;
        }
        var space = facilities.one("space", CatalogueReader::spaceWithFacilities, CodeSpace.HRESULT);
        var names = patterns(facilities, "names");
        facilities.end();
        return new FacilityNames(space, names.isEmpty() ? NamePatterns.ofNames(List.of("FACILITY_*")) : names);
    }

    private static CodeSpace space(String name) {
        return space(name, Set.of(CodeSpace.values()));
    }

    private static CodeSpace spaceWithFacilities(String name) {
        return space(name, WITH_FACILITIES);
    }

    private static CodeSpace space(String name, Set<CodeSpace> expected) {
        return expected.stream()
                .filter(space -> space.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no code space '" + name
                        + "': expected one of "
                        + expected.stream().map(CodeSpace::name).sorted().collect(Collectors.joining(", "))));
    }

    private static NamePatterns patterns(Entry entry, String key) {
        return NamePatterns.ofNames(entry.all(key, checked(NAMES, "a name, with * for any characters")));
    }

    private static Function<String, String> checked(Pattern pattern, String expected) {
        return text -> {
            if (!pattern.matcher(text).matches()) {
                throw new IllegalArgumentException("'" + text + "': expected " + expected);
            }
            return text;
        };
    }
}
