package dev.codebook.output;

import dev.codebook.model.Account;
import dev.codebook.model.Account.Kind;
import dev.codebook.model.Code;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.Doc;
import dev.codebook.model.Facility;
import dev.codebook.model.Ledger;
import dev.codebook.model.Release;
import dev.codebook.model.Unclaimed;
import dev.codebook.model.Unresolved;
import dev.codebook.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws codebooks; what has to be unique in a codebook is. */
final class RandomCodebook {

    private static final List<Release> RELEASES = List.of(
            new Release("10.0.9600.0", "sdk", 10),
            new Release("10.0.16299.0", "sdk", 20),
            new Release("mingw-w64-10.0.0", "mingw-w64", 30));
    private static final int[] WIDTHS = {8, 16, 32, 32, 32, 64};
    private static final String[] NAMES = {"E_FAIL", "default", "\u0130stanbul", "a-b", "x$", "_", "IO", "io"};

    private final Random random;

    RandomCodebook(Random random) {
        this.random = random;
    }

    Codebook codebook() {
        var tables = new ArrayList<CodeTable>();
        for (var id : List.of("winerror", "um-issper16", "1394", "codes", "string", "int")) {
            tables.add(new CodeTable(id, text(), "um/" + id + ".h", links(), codes(id)));
        }
        var facilities = new ArrayList<Facility>();
        for (int i = random.nextInt(40); i > 0; i--) {
            facilities.add(new Facility(
                    release().name(),
                    pick(CodeSpace.HRESULT, CodeSpace.NTSTATUS, CodeSpace.EVENT),
                    random.nextInt(8),
                    "FACILITY_" + random.nextInt(20),
                    pick("um/winerror.h", "um/ntstatus.h", "shared/other.h")));
        }
        return new Codebook(RELEASES, tables, facilities, ledger(), docs());
    }

    private List<String> links() {
        return Collections.nCopies(random.nextInt(3), "https://example.org/" + random.nextInt(9) + "?a='b'&c=\"d\"");
    }

    private List<Doc> docs() {
        var docs = new ArrayList<Doc>();
        for (int i = random.nextInt(6); i > 0; i--) {
            docs.add(new Doc(
                    orNull(pick("winerror", "codes")),
                    orNull(pick(NAMES)),
                    orNull(random.nextLong() >>> 32),
                    orNull(text()),
                    text(),
                    orNull(text()),
                    text(),
                    pick(Doc.Match.values()),
                    orNull("Windows 10")));
        }
        return docs;
    }

    /** Few names, few values, some live, so that the headers of a release contradict one another. */
    Codebook contradictory() {
        var tables = new ArrayList<CodeTable>();
        for (var id : List.of("winerror", "wininet", "winbase")) {
            var codes = new ArrayList<Code>();
            for (int i = 0; i < 12; i++) {
                int release = random.nextInt(RELEASES.size());
                var value = new Value(random.nextInt(3) - 1, pick(32, 32, 64), random.nextBoolean());
                var builder = new CodeBuilder("E_" + random.nextInt(8), value)
                        .header("um/" + id + ".h")
                        .line(1 + i)
                        .releases(
                                RELEASES.get(release).name(),
                                RELEASES.get(release == 0 ? random.nextInt(2) : release)
                                        .name());
                codes.add((random.nextInt(4) == 0 ? builder.notLive(i, "0") : builder.variant(i)).build());
            }
            tables.add(new CodeTable(id, id, "um/" + id + ".h", List.of(), codes));
        }
        return new Codebook(RELEASES, tables, List.of(), Ledger.EMPTY);
    }

    private Ledger ledger() {
        var accounts = new ArrayList<Account>();
        var unresolved = new ArrayList<Unresolved>();
        var unclaimed = new ArrayList<Unclaimed>();
        for (var release : RELEASES) {
            for (int i = random.nextInt(5); i > 0; i--) {
                var counts = new EnumMap<Kind, Integer>(Kind.class);
                Stream.of(Kind.values()).forEach(kind -> counts.put(kind, random.nextInt(3)));
                accounts.add(new Account(release.name(), "um/" + i + ".h", counts));
            }
            for (int i = random.nextInt(5); i > 0; i--) {
                var reason = pick(Kind.UNRESOLVED, Kind.STRUCT_LAYOUT, Kind.UNDEFINED_OPERATION, Kind.TOO_LARGE);
                unresolved.add(
                        new Unresolved(release.name(), pick("um/1.h", "um/2.h"), i, pick(NAMES), reason, text()));
            }
            for (int i = random.nextInt(5); i > 0; i--) {
                unclaimed.add(new Unclaimed(release.name(), pick("um/1.h", "um/2.h"), i, pick(NAMES), value()));
            }
        }
        return new Ledger(accounts, unresolved, unclaimed);
    }

    private List<Code> codes(String table) {
        var codes = new ArrayList<Code>();
        for (int i = random.nextInt(30); i > 0; i--) {
            codes.add(code(pick(NAMES) + (random.nextBoolean() ? "" : "_" + i), "um/" + table + ".h", i));
        }
        return codes;
    }

    private Code code(String name, String header, int variant) {
        boolean mingw = random.nextBoolean();
        int first = random.nextInt(2);
        var builder = new CodeBuilder(name, value())
                .type(pick("HRESULT", "int", "unsigned __int64"))
                .space(orNull(pick(CodeSpace.values())))
                .scope(pick(Code.Scope.values()))
                .header(header)
                .line(1 + random.nextInt(1 << 20))
                .expression(text())
                .notLive(variant, text())
                .aliasOf(orNull("ALIAS"))
                .releases(
                        RELEASES.get(mingw ? 2 : first).name(),
                        RELEASES.get(mingw ? 2 : first + random.nextInt(2 - first))
                                .name());
        return switch (random.nextInt(4)) {
            case 0 -> builder.message(text(), pick(NAMES)).build();
            case 1 -> builder.message(text()).build();
            default -> builder.build();
        };
    }

    private Value value() {
        return new Value(random.nextLong(), WIDTHS[random.nextInt(WIDTHS.length)], random.nextBoolean());
    }

    private Release release() {
        return RELEASES.get(random.nextInt(RELEASES.size()));
    }

    private String text() {
        return pick(Codebooks.HOSTILE_TEXTS.toArray(String[]::new));
    }

    private <T> @Nullable T orNull(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
