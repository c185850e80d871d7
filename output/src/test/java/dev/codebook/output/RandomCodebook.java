package dev.codebook.output;

import dev.codebook.output.model.Code;
import dev.codebook.output.model.CodeSpace;
import dev.codebook.output.model.CodeTable;
import dev.codebook.output.model.Codebook;
import dev.codebook.output.model.Facility;
import dev.codebook.output.model.Release;
import dev.codebook.output.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
            tables.add(new CodeTable(id, text(), "um/" + id + ".h", codes(id)));
        }
        var facilities = new ArrayList<Facility>();
        for (int i = random.nextInt(40); i > 0; i--) {
            facilities.add(new Facility(
                    release().name(),
                    random.nextBoolean() ? CodeSpace.HRESULT : CodeSpace.NTSTATUS,
                    random.nextInt(8),
                    "FACILITY_" + random.nextInt(20),
                    pick("um/winerror.h", "um/ntstatus.h", "shared/other.h")));
        }
        return new Codebook(RELEASES, tables, facilities);
    }

    private List<Code> codes(String table) {
        var codes = new ArrayList<Code>();
        for (int i = random.nextInt(30); i > 0; i--) {
            codes.add(code(pick(NAMES) + (random.nextBoolean() ? "" : "_" + i), "um/" + table + ".h", i));
        }
        return codes;
    }

    private Code code(String name, String header, int variant) {
        var value = new Value(random.nextLong(), WIDTHS[random.nextInt(WIDTHS.length)], random.nextBoolean());
        boolean mingw = random.nextBoolean();
        int first = random.nextInt(2);
        var builder = new CodeBuilder(name, value)
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
        return random.nextBoolean() ? builder.message(text()).build() : builder.build();
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
