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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Codebooks for tests, built in code. */
public final class Codebooks {

    /** What headers, files and languages can trip over. */
    public static final List<String> HOSTILE_TEXTS = List.of(
            "ends a comment */ int x; /*",
            "backslash-u \\u000a \\u002a\\u002f and \\\\u0022",
            "tags @param x {@code y} {@link z} @@",
            "markup <b>&lt;</script><!-- & --> &nbsp;",
            "quotes \" ' \"\"\" ` and \\",
            "inserts %1 %1!s! %n %% ${x} $1",
            "umlaut \u00e4\u00f6\u00fc, Han \u4e2d\u6587, emoji \ud83d\ude00, separators \u2028 \u2029 \u0085",
            "controls \u0001\u0007\u001b\u007f tab\tend",
            "lines\nand\n\nparagraphs\n\n\n  indented\n",
            " ",
            "{ } unbalanced {{{",
            "'; DROP TABLE definition; --");

    private Codebooks() {}

    /** An HRESULT with a facility of its own, a Windows error, a constant, and what else the two headers define. */
    public static Codebook small() {
        var release = new Release("10.0.16299.0", "sdk", 2298);
        return new Codebook(
                List.of(release),
                List.of(
                        table(
                                "cfgmgr2err",
                                "um/cfgmgr2err.h",
                                code("RESOURCEMGR_E_RESOURCEALREADYOWNED", 0x86000023, CodeSpace.HRESULT)
                                        .message("A resource is owned already.\n\nFree it first.")
                                        .build()),
                        table(
                                "winerror",
                                "shared/winerror.h",
                                code("ERROR_ACCESS_DENIED", 5, CodeSpace.WIN32)
                                        .message("Access is denied.")
                                        .build(),
                                code("E_ACCESSDENIED", 0x80070005, CodeSpace.HRESULT)
                                        .message("General access denied error")
                                        .build(),
                                code("E_NOTIMPL", 0x80004001, CodeSpace.HRESULT).build(),
                                code("E_NOTIMPL", 0x80000001, CodeSpace.HRESULT)
                                        .notLive(1, "!(defined(_WIN32) && !defined(_MAC))")
                                        .build(),
                                code("FACILITY_WIN32", 7, null).build())),
                List.of(
                        new Facility(release.name(), CodeSpace.HRESULT, 0x600, "FACILITY_CFGMGR", "um/cfgmgr2err.h"),
                        new Facility(release.name(), CodeSpace.HRESULT, 0x600, "FACILITY_ANY", "um/any.h"),
                        new Facility(release.name(), CodeSpace.HRESULT, 7, "FACILITY_WIN32", "shared/winerror.h")),
                new Ledger(
                        List.of(
                                new Account(release.name(), "um/cfgmgr2err.h", Map.of(Kind.CONSTANT, 1, Kind.EMPTY, 1)),
                                new Account(
                                        release.name(),
                                        "shared/winerror.h",
                                        Map.of(Kind.UNRESOLVED, 1, Kind.FUNCTION_LIKE_MACRO, 20, Kind.CONSTANT, 5)),
                                new Account(release.name(), "um/windows.h", Map.of())),
                        List.of(new Unresolved(
                                release.name(), "shared/winerror.h", 12, "E_LOST", Kind.UNRESOLVED, "E_NOWHERE")),
                        List.of(new Unclaimed(
                                release.name(), "shared/winerror.h", 14, "FACILITY_WIN32", Value.ofInt(7)))),
                List.of(new Doc(
                        "winerror",
                        "E_ACCESSDENIED",
                        0x80070005L,
                        "Common codes",
                        "The caller lacks a right.",
                        "Ask for it.",
                        "https://example.org/codes",
                        Doc.Match.EXACT,
                        null)));
    }

    /** A table whose codes say that they stand in it. */
    public static CodeTable table(String id, String header, Code... codes) {
        return new CodeTable(
                id,
                "Codes of " + header,
                header,
                List.of(),
                List.of(codes).stream()
                        .map(code -> CodeBuilder.of(code).header(header).build())
                        .toList());
    }

    /** One release with these tables. */
    public static Codebook of(CodeTable... tables) {
        return new Codebook(List.of(new Release("10.0.16299.0", "sdk", 1)), List.of(tables), List.of(), Ledger.EMPTY);
    }

    /** A release with one table, {@code um/t.h}, of these codes. */
    public static Codebook of(String release, CodeBuilder... codes) {
        var built = Stream.of(codes)
                .map(code -> code.releases(release, release).build())
                .toArray(Code[]::new);
        return new Codebook(
                List.of(new Release(release, "sdk", 1)), List.of(table("t", "um/t.h", built)), List.of(), Ledger.EMPTY);
    }

    /** A live code of 32 bits, signed. */
    public static CodeBuilder code(String name, int bits, @Nullable CodeSpace space) {
        return new CodeBuilder(name, Value.ofInt(bits)).space(space);
    }

    /** A codebook of three releases and two families, with everything that a model can hold, hostile texts included. */
    public static Codebook random(long seed) {
        return new RandomCodebook(new Random(seed)).codebook();
    }

    /** A codebook of three releases and two families in which a name often has several values. */
    public static Codebook contradictory(long seed) {
        return new RandomCodebook(new Random(seed)).contradictory();
    }

    /** One release of {@code tables} tables with {@code codes} rows each, every tenth with a message. */
    public static Codebook large(int tables, int codes) {
        var random = new Random(7);
        var all = new ArrayList<CodeTable>();
        for (int table = 0; table < tables; table++) {
            var rows = new ArrayList<Code>();
            for (int code = 0; code < codes; code++) {
                rows.add(large(random, table, code));
            }
            all.add(new CodeTable("table" + table, "Table " + table, "um/table" + table + ".h", List.of(), rows));
        }
        var facility = new Facility("10.0.16299.0", CodeSpace.HRESULT, 7, "FACILITY_WIN32", "shared/winerror.h");
        return new Codebook(List.of(new Release("10.0.16299.0", "sdk", tables)), all, List.of(facility), Ledger.EMPTY);
    }

    private static Code large(Random random, int table, int code) {
        boolean isCode = code % 10 == 0;
        var name = "ERROR_SUBSYSTEM" + table + "_SOMETHING_" + random.nextInt(1000) + "_FAILED_" + code;
        var builder = code(name, isCode ? 0x80070000 | code : random.nextInt(), isCode ? CodeSpace.HRESULT : null)
                .header("um/table" + table + ".h")
                .line(code + 1);
        return isCode
                ? builder.message("The operation number " + code + " of table " + table + " failed since it had to.")
                        .build()
                : builder.build();
    }

    /** The rows of all tables, in order. */
    public static List<Code> codes(Codebook codebook) {
        return codebook.tables().stream()
                .flatMap(table -> table.codes().stream())
                .sorted(Comparator.comparing(Code::name))
                .toList();
    }
}
