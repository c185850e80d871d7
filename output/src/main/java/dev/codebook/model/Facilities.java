package dev.codebook.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names of facilities.
 *
 * <p>Headers reuse numbers: facility 25 is {@code FACILITY_HTTP} in winerror.h, and MDM registration in
 * MDMRegistration.h. A name that the code's header defines comes first, then the names of the header that assigns the
 * numbers of the code space (winerror.h; ntstatus.h for an NTSTATUS), then all others. Within each group the names are
 * in alphabetical order.
 */
public final class Facilities {

    private final List<Facility> all;
    private final Map<Key, List<Facility>> byNumber;

    private Facilities(List<Facility> all, Map<Key, List<Facility>> byNumber) {
        this.all = all;
        this.byNumber = byNumber;
    }

    /** Returns the facilities of a codebook. */
    public static Facilities of(Codebook codebook) {
        return new Facilities(
                codebook.facilities(),
                codebook.facilities().stream()
                        .collect(Collectors.groupingBy(
                                facility -> new Key(facility.release(), facility.space(), facility.number()),
                                HashMap::new,
                                Collectors.toUnmodifiableList())));
    }

    /**
     * Returns all names of the code's facility in the code's last release, the name in the code's header first. The
     * list is empty if the facility has no name.
     */
    public List<String> names(Code code) {
        var fields = code.fields();
        if (code.space() == null || fields == null) {
            return List.of();
        }
        return names(new Key(code.lastRelease(), space(code.space(), fields), fields.facility()), code.header());
    }

    /** Returns the space that assigns the facility. An NTSTATUS that is mapped into an HRESULT keeps its facility. */
    private static CodeSpace space(CodeSpace space, CodeSpace.Fields fields) {
        return space == CodeSpace.HRESULT && fields.nt() ? CodeSpace.NTSTATUS : space;
    }

    /** Returns all names of a facility number in a release, the names in the header of the code space first. */
    public List<String> names(String release, CodeSpace space, int number) {
        return names(new Key(release, space, number), "");
    }

    /**
     * Returns the facilities of a number in all releases, each combination of name and header once. The facilities of
     * the given header come first, then the facilities of the header of the code space.
     *
     * @param space the code space of the number
     * @param fields the fields of the number in this space
     * @param ownHeader the path of the header whose facilities come first, or an empty string
     */
    public List<Facility> named(CodeSpace space, CodeSpace.Fields fields, String ownHeader) {
        var facilitySpace = space(space, fields);
        var seen = new HashSet<List<String>>();
        return all.stream()
                .filter(facility -> facility.space() == facilitySpace && facility.number() == fields.facility())
                .filter(facility -> seen.add(List.of(facility.name(), facility.header())))
                .sorted(Comparator.comparingInt(facility -> distance(facility, ownHeader)))
                .toList();
    }

    /** Returns the first name of the code's facility, or null if the facility has no name. */
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
        return facility.space().isHome(facility.header()) ? 1 : 2;
    }

    private record Key(String release, CodeSpace space, int number) {}
}
