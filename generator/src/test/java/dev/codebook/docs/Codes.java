package dev.codebook.docs;

import dev.codebook.model.Code;
import dev.codebook.model.CodePlace;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.Facility;
import dev.codebook.model.Ledger;
import dev.codebook.model.Message;
import dev.codebook.model.Release;
import dev.codebook.model.RowHistory;
import dev.codebook.model.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small codebook with the kinds of codes that pages describe. */
final class Codes {

    private static final String RELEASE = "10.0.16299.0";

    private Codes() {}

    static Codebook codebook() {
        return codebook(List.of(
                table(
                        "winerror",
                        win32("ERROR_SUCCESS", 0, "The operation completed."),
                        win32("ERROR_FILE_NOT_FOUND", 2, "The system cannot find the file."),
                        win32("ERROR_ACCESS_DENIED", 5, "Access is denied."),
                        win32("ERROR_NOT_SUPPORTED", 50, "The request is not supported."),
                        win32("ERROR_TIMEOUT", 1460, "The operation returned because its time was over."),
                        code("E_NOINTERFACE", 0x80004002, CodeSpace.HRESULT, null),
                        code("E_FAIL", 0x80004005, CodeSpace.HRESULT, null),
                        notLive(code("E_FAIL", 0x80000008, CodeSpace.HRESULT, null)),
                        code("E_ACCESSDENIED", 0x80070005, CodeSpace.HRESULT, null)),
                table(
                        "mdmregistration",
                        code("MENROLL_E_NOTSUPPORTED", 0x80180015, CodeSpace.HRESULT, null),
                        code("MENROLL_E_USERLICENSE", 0x80180018, CodeSpace.HRESULT, null),
                        code("MENROLL_E_DEVICE_MANAGEMENT_BLOCKED", 0x80180026, CodeSpace.HRESULT, null)),
                table("cfgmgr2err", code("RESOURCEMGR_E_RESOURCEALREADYOWNED", 0x86000023, CodeSpace.HRESULT, null)),
                table(
                        "ntstatus",
                        code("STATUS_ACCESS_DENIED", 0xC0000022, CodeSpace.NTSTATUS, null),
                        code("STATUS_NO_SUCH_DEVICE", 0xC000000E, CodeSpace.NTSTATUS, null)),
                table("bugcodes", code("IRQL_NOT_LESS_OR_EQUAL", 0xA, CodeSpace.BUGCHECK, null)),
                table("wininet", win32("ERROR_INTERNET_NAME_NOT_RESOLVED", 12007, null)),
                table("esent", code("JET_errDiskIO", -1022, CodeSpace.JET_ERR, "The disk failed.")),
                table(
                        "gates",
                        code("GATE_STUCK", -1, CodeSpace.LONG, null),
                        code("GATE_BENT", 0x10000, CodeSpace.LONG, null)),
                table(
                        "one",
                        code("E_NOTFOUND", 0x80040101, CodeSpace.HRESULT, null),
                        code("ONE_E_CLOSED", 0x80040301, CodeSpace.HRESULT, null)),
                table(
                        "two",
                        code("E_NOTFOUND", 0x80040202, CodeSpace.HRESULT, null),
                        code("TWO_E_EMPTY", 0x80040301, CodeSpace.HRESULT, null))));
    }

    static Codebook codebook(List<CodeTable> tables) {
        return new Codebook(
                List.of(new Release(RELEASE, "sdk", tables.size())),
                tables,
                List.of(new Facility(RELEASE, CodeSpace.HRESULT, 7, "FACILITY_WIN32", "um/winerror.h")),
                Ledger.EMPTY);
    }

    static CodeTable table(String id, Code... codes) {
        return new CodeTable(
                id,
                id,
                "um/" + id + ".h",
                List.of(),
                List.of(codes).stream().map(code -> in("um/" + id + ".h", code)).toList());
    }

    static Code win32(String name, int value, @Nullable String message) {
        return code(name, value, CodeSpace.WIN32, message);
    }

    static Code code(String name, int value, CodeSpace space, @Nullable String message) {
        return new Code(
                name,
                0,
                value,
                new Type("int", 32, true),
                space,
                Code.Scope.CODE,
                new CodePlace("um/any.h", "x64-user", true, null),
                7,
                "0",
                message == null ? null : new Message(message, "message-id", null),
                null,
                new RowHistory(RELEASE, RELEASE));
    }

    /** The same as the second definition of its name, under a condition that does not hold. */
    private static Code notLive(Code code) {
        return in(new CodePlace(code.header(), "x64-user", false, "0"), 1, code);
    }

    static Code in(String header, Code code) {
        return in(new CodePlace(header, "x64-user", code.live(), code.condition()), code.variant(), code);
    }

    private static Code in(CodePlace place, int variant, Code code) {
        return new Code(
                code.name(),
                variant,
                code.bits(),
                code.type(),
                code.space(),
                code.scope(),
                place,
                code.line(),
                code.expression(),
                code.message(),
                code.aliasOf(),
                code.history());
    }
}
