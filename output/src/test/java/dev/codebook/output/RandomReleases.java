package dev.codebook.output;

import dev.codebook.model.Account;
import dev.codebook.model.Account.Kind;
import dev.codebook.model.Code;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.Facility;
import dev.codebook.model.Ledger;
import dev.codebook.model.Release;
import dev.codebook.model.TableId;
import dev.codebook.model.Unclaimed;
import dev.codebook.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Draws snapshots of releases in which all that can happen does: codes come, go and come back, change in every way and
 * move, headers change folder and case, and now and then two folders have a header of one name.
 */
public final class RandomReleases {

    private static final List<Release> RELEASES = List.of(
            new Release("10.0.9600.0", "sdk", 1),
            new Release("10.0.10240.0", "sdk", 2),
            new Release("10.0.10240.1", "sdk", 3),
            new Release("10.0.16299.0", "sdk", 4),
            new Release("10.0.26100.0", "sdk", 5),
            new Release("mingw-w64-9.0.0", "mingw-w64", 6),
            new Release("mingw-w64-10.0.0", "mingw-w64", 7));

    private final Random random;

    private RandomReleases(long seed) {
        random = new Random(seed);
    }

    /** Seven snapshots of two families, in the order in which a codebook has them. */
    public static List<Codebook> snapshots(long seed) {
        var draw = new RandomReleases(seed);
        return RELEASES.stream().map(draw::snapshot).toList();
    }

    private Codebook snapshot(Release release) {
        var tables = new ArrayList<CodeTable>();
        for (var name : List.of("winerror", "reg", "other")) {
            if (release.family().equals("mingw-w64")) {
                add(release, name + ".h", name, tables);
            } else if (name.equals("other") && random.nextInt(4) == 0) {
                add(release, "um/other.h", "um-other", tables);
                add(release, "shared/other.h", "shared-other", tables);
            } else {
                add(release, pick("um/", "um/", "shared/") + name + pick(".h", ".h", ".H"), name, tables);
            }
        }
        var facility =
                new Facility(release.name(), CodeSpace.HRESULT, random.nextInt(3), "FACILITY_X", "um/winerror.h");
        var account = new Account(release.name(), "um/winerror.h", Map.of(Kind.CONSTANT, random.nextInt(9)));
        var unclaimed = new Unclaimed(release.name(), "um/winerror.h", 1, "E_NEW", Value.ofInt(random.nextInt(9)));
        return new Codebook(
                List.of(release),
                tables,
                List.of(facility),
                new Ledger(List.of(account), List.of(), List.of(unclaimed)));
    }

    private void add(Release release, String header, String id, List<CodeTable> tables) {
        var codes = new ArrayList<Code>();
        for (int name = 0; name < 8; name++) {
            int variants = pick(0, 1, 1, 1, 1, 2);
            for (int variant = 0; variant < variants; variant++) {
                codes.add(code(release, header, "E_" + name, variant));
            }
        }
        if (!codes.isEmpty()) {
            tables.add(new CodeTable(id, "Codes of " + TableId.of(header), header, List.of(), codes));
        }
    }

    private Code code(Release release, String header, String name, int variant) {
        var builder = new CodeBuilder(name, new Value(pick(1, 1, 1, 2), 32, random.nextInt(9) > 0))
                .type(pick("HRESULT", "HRESULT", "HRESULT", "int"))
                .space(CodeSpace.HRESULT)
                .header(header)
                .line(1 + random.nextInt(3))
                .expression(pick("1", "1", "(1)"))
                .variant(variant)
                .releases(release.name(), release.name());
        if (random.nextInt(3) > 0) {
            builder.message(pick("old", "old", "new"));
        }
        return random.nextInt(6) == 0 ? builder.notLive(variant, "0").build() : builder.build();
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
