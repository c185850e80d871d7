package dev.codebook.generator.tables;

import dev.codebook.generator.tables.TableRule.FacilityNames;
import dev.codebook.generator.tables.message.MessageStyle;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.TableId;
import dev.codebook.model.data.Entry;
import dev.codebook.model.data.JsonEntries;
import dev.codebook.model.data.NamePatterns;
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

/** Reads catalogues. Reports every error with its place and with the expected value. */
public final class CatalogueReader {

    private static final Set<CodeSpace> WITH_FACILITIES = Set.of(CodeSpace.HRESULT, CodeSpace.NTSTATUS);
    private static final List<String> CONDITIONS =
            List.of("messageId", "types", "enums", "names", "builders", "values");

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]*");
    private static final Pattern HEADER = Pattern.compile("[^/\\\\*]+(/[^/\\\\*]+)?");
    /** A C name in which {@code *} stands for any characters. */
    private static final Pattern NAMES = Pattern.compile("[A-Za-z0-9_*]+");

    private static final Pattern TYPE = Pattern.compile("[A-Za-z_][A-Za-z0-9_ ]*");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+");

    private final Set<String> headers = new HashSet<>();
    private final Map<String, String> headersById = new HashMap<>();

    private CatalogueReader(Catalogue base) {
        base.rules().forEach(rule -> headersById.put(rule.id(), Catalogue.key(rule.header())));
    }

    /**
     * Reads a catalogue.
     *
     * @param file the name of the file, for error messages
     * @param text the JSON document
     * @param base the catalogue to extend: a rule of the file replaces the rule of the same header, or is added if
     *     there is none
     * @param problems receives each error
     */
    public static Catalogue read(String file, String text, Catalogue base, Consumer<Diagnostic> problems) {
        return base.with(rules(JsonEntries.read(file, text, problems), base));
    }

    static List<TableRule> rules(List<Entry> entries, Catalogue base) {
        var reader = new CatalogueReader(base);
        return entries.stream().map(reader::rule).toList();
    }

    private TableRule rule(Entry entry) {
        var header =
                entry.required("header", checked(HEADER, "the file name of a header, or its folder and file name"), "");
        var id = entry.optional("id", checked(ID, "lower-case letters, digits and . _ -"));
        var rule = new TableRule(
                id == null ? TableId.of(header) : id,
                entry.text("title"),
                header,
                entry.required("space", CatalogueReader::space, CodeSpace.WIN32),
                families(entry),
                patterns(entry, "others"),
                entry.flag("mixed"),
                entry.all("messages", MessageStyle::named),
                patterns(entry, "undocumented"),
                facilities(entry),
                entry.all("links", checked(LINK, "a URL that starts with https:// or http://")));
        unique(entry, rule);
        entry.end();
        return rule;
    }

    private void unique(Entry entry, TableRule rule) {
        var header = Catalogue.key(rule.header());
        if (!headers.add(header)) {
            entry.problem("header", "duplicate entry for " + rule.header() + ": merge the two");
        }
        var other = headersById.put(rule.id(), header);
        if (other != null && !other.equals(header)) {
            entry.problem(
                    "id",
                    "id: expected a unique table id, found '" + rule.id() + "', which is the id of the table of "
                            + other);
        }
    }

    private static List<CodeFamily> families(Entry entry) {
        var families =
                entry.entries("codes").stream().map(CatalogueReader::family).toList();
        if (families.isEmpty()) {
            entry.problem(
                    "codes", "codes is missing: expected a list of families, for example [{\"types\": [\"HRESULT\"]}]");
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
                entry.optional("space", CatalogueReader::space));
        if (CONDITIONS.stream().noneMatch(entry::has)) {
            entry.problem(
                    "except",
                    "a family without a condition matches every constant: expected one of "
                            + String.join(", ", CONDITIONS)
                            + "; write {\"names\": [\"*\"]} to match every constant");
        }
        entry.end();
        return family;
    }

    private static @Nullable FacilityNames facilities(Entry entry) {
        var facilities = entry.entryOrNull("facilities");
        if (facilities == null) {
            return null;
        }
        var space = facilities.required("space", CatalogueReader::spaceWithFacilities, CodeSpace.HRESULT);
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
                .orElseThrow(() -> new IllegalArgumentException("expected one of "
                        + expected.stream().map(CodeSpace::name).sorted().collect(Collectors.joining(", "))
                        + ", found '" + name + "'"));
    }

    private static NamePatterns patterns(Entry entry, String key) {
        return NamePatterns.ofNames(entry.all(key, checked(NAMES, "a name, with * for any characters")));
    }

    private static Function<String, String> checked(Pattern pattern, String expected) {
        return text -> {
            if (!pattern.matcher(text).matches()) {
                throw new IllegalArgumentException("expected " + expected + ", found '" + text + "'");
            }
            return text;
        };
    }
}
