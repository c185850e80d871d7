package dev.codebook.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the facility of a code is called.
 *
 * <p>Headers reuse numbers: facility 25 is {@code FACILITY_HTTP} in winerror.h and MDM registration in
 * MDMRegistration.h. So a name that the code's own header defines comes first, then those of the header that defines the
 * code space (winerror.h, for an NTSTATUS ntstatus.h), then all others; among equals the alphabet decides.
 */
public final class Facilities {

    private final List<Facility> all;
    private final Map<Key, List<Facility>> byNumber;

    private Facilities(List<Facility> all, Map<Key, List<Facility>> byNumber) {
        this.all = all;
        this.byNumber = byNumber;
    }

    /** The facilities of a codebook. */
    public static Facilities of(Codebook codebook) {
        return new Facilities(
                codebook.facilities(),
                codebook.facilities().stream()
                        .collect(Collectors.groupingBy(
                                facility -> new Key(facility.release(), facility.space(), facility.number()),
                                HashMap::new,
                                Collectors.toUnmodifiableList())));
    }

    /** All names of the code's facility in its last release, the one in its own scope first; empty where it has none. */
    public List<String> names(Code code) {
        var fields = code.fields();
        if (code.space() == null || fields == null) {
            return List.of();
        }
        return names(new Key(code.lastRelease(), space(code.space(), fields), fields.facility()), code.header());
    }

    /** Whose facilities a code has: an NTSTATUS that was mapped into an HRESULT keeps its own. */
    private static CodeSpace space(CodeSpace space, CodeSpace.Fields fields) {
        return space == CodeSpace.HRESULT && fields.nt() ? CodeSpace.NTSTATUS : space;
    }

    /** All names of a facility number in a release, those of the header that defines the code space first. */
    public List<String> names(String release, CodeSpace space, int number) {
        return names(new Key(release, space, number), "");
    }

    /**
     * The names of a number's facility in all releases with the headers that have them, each once: that of one header first,
     * then those of the header that defines the code space.
     *
     * @param space how the number is read
     * @param fields of the number, so read
     */
    public List<Facility> named(CodeSpace space, CodeSpace.Fields fields, String ownHeader) {
        var whose = space(space, fields);
        var seen = new HashSet<List<String>>();
        return all.stream()
                .filter(facility -> facility.space() == whose && facility.number() == fields.facility())
                .filter(facility -> seen.add(List.of(facility.name(), facility.header())))
                .sorted(Comparator.comparingInt(facility -> distance(facility, ownHeader)))
                .toList();
    }

    /** The name in the code's own scope, or null where the facility has no name. */
    public @Nullable String name(Code code) {
        var names = names(code);
        return names.isEmpty() ? null : names.get(0);
    }

    private List<String> names(Key key, String ownHeader) {
        var named = byNumber.getOrDefault(key, List.of());
        if (named.size() == 1) {
            return List.of(named.get(0).name());
        }
        return named.stream()
                .sorted(Comparator.comparingInt((Facility facility) -> distance(facility, ownHeader))
                        .thenComparing(Facility::name))
                .map(Facility::name)
                .distinct()
                .toList();
    }

    private static int distance(Facility facility, String ownHeader) {
        if (facility.header().equalsIgnoreCase(ownHeader)) {
            return 0;
        }
        var home = facility.space() == CodeSpace.NTSTATUS ? "ntstatus.h" : "winerror.h";
        var path = "/" + facility.header().toLowerCase(Locale.ROOT);
        return path.endsWith("/" + home) ? 1 : 2;
    }

    private record Key(String release, CodeSpace space, int number) {}
}
