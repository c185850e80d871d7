package dev.codebook.output.sqlite;

import dev.codebook.model.Changes;
import dev.codebook.model.Code;
import dev.codebook.model.CodePlace;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.Facilities;
import dev.codebook.model.Lazy;
import dev.codebook.model.Message;
import dev.codebook.model.Timeline;
import dev.codebook.model.Type;
import dev.codebook.model.number.NumberRules;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inserts rows into an empty database in the order of the model, before the dictionaries that they refer to. */
final class DatabaseFiller {

    /** The columns of a plain row. The other columns have their defaults. */
    private static final List<String> PLAIN = List.of(
            "id",
            "code_table",
            "name",
            "value",
            "type",
            "place",
            "line",
            "first_release",
            "last_release",
            "expression");

    private final Connection connection;
    private final Codebook codebook;
    private final Lazy<String> hash;
    private final Timeline timeline;
    private final Facilities facilities;
    private final Dictionary<String> headers = new Dictionary<>();
    private final Dictionary<String> facilityNames = new Dictionary<>();
    private final Dictionary<String> messageStyles = new Dictionary<>();
    private final Dictionary<CodeSpace> spaces = new Dictionary<>();
    private final Dictionary<Type> types = new Dictionary<>();
    private final Dictionary<CodePlace> places = new Dictionary<>();

    DatabaseFiller(Connection connection, Codebook codebook, Lazy<String> hash) {
        this.connection = connection;
        this.codebook = codebook;
        this.hash = hash;
        timeline = Timeline.of(codebook);
        facilities = Facilities.of(codebook);
    }

    void fill() throws SQLException {
        releases();
        codeTables();
        definitions();
        facilities();
        places();
        types();
        spaces();
        ledger();
        unresolved();
        unclaimed();
        docs();
        ranges();
        changes();
        words("header", headers);
        words("facility_name", facilityNames);
        words("message_style", messageStyles);
        try (var rows = new BatchInsert(connection, "content", 1)) {
            rows.add(hash.get());
        }
    }

    private void releases() throws SQLException {
        try (var rows = new BatchInsert(connection, "releases", 5)) {
            for (var release : codebook.releases()) {
                rows.add(
                        release.name(),
                        timeline.ordinal(release.name()),
                        release.family(),
                        release.headerCount(),
                        timeline.codeCount(release));
            }
        }
    }

    private void codeTables() throws SQLException {
        try (var rows = new BatchInsert(connection, "code_table", 5)) {
            int id = 0;
            for (var table : codebook.tables()) {
                rows.add(++id, table.id(), table.title(), headers.number(table.header()), links(table));
            }
        }
    }

    private static @Nullable String links(CodeTable table) {
        return table.links().isEmpty() ? null : String.join("\n", table.links());
    }

    private void definitions() throws SQLException {
        try (var full = new BatchInsert(connection, "definition", 18);
                var plain = new BatchInsert(connection, "definition", PLAIN)) {
            int id = 0;
            int codeTable = 0;
            for (CodeTable table : codebook.tables()) {
                codeTable++;
                for (Code code : table.codes()) {
                    if (isPlain(code)) {
                        full.insertWaiting();
                        plain(plain, ++id, codeTable, code);
                    } else {
                        plain.insertWaiting();
                        full(full, ++id, codeTable, code);
                    }
                }
            }
        }
    }

    /** All columns except {@link #PLAIN} have their defaults. Nearly all constants that are not codes are plain. */
    private static boolean isPlain(Code code) {
        return code.scope() == Code.Scope.CONSTANT
                && code.variant() == 0
                && code.space() == null
                && code.aliasOf() == null
                && code.message() == null;
    }

    private void plain(BatchInsert rows, int id, int codeTable, Code code) throws SQLException {
        rows.add(
                id,
                codeTable,
                code.name(),
                code.bits(),
                types.number(code.type()),
                place(code),
                code.line(),
                timeline.ordinal(code.firstRelease()),
                timeline.ordinal(code.lastRelease()),
                code.expression());
    }

    private void full(BatchInsert rows, int id, int codeTable, Code code) throws SQLException {
        Message message = code.message();
        rows.add(
                id,
                codeTable,
                code.name(),
                code.variant(),
                code.bits(),
                types.number(code.type()),
                spaces.numberOrNull(code.space()),
                code.scope().word(),
                place(code),
                code.line(),
                timeline.ordinal(code.firstRelease()),
                timeline.ordinal(code.lastRelease()),
                code.expression(),
                facilityNames.numberOrNull(facilities.name(code)),
                code.aliasOf(),
                message == null ? null : messageStyles.number(message.style()),
                message == null ? null : message.text(),
                message == null ? null : message.id());
    }

    /** Numbers the header before the place, so that headers are in the order of the rows. */
    private int place(Code code) {
        headers.number(code.header());
        return places.number(code.place());
    }

    private void facilities() throws SQLException {
        try (var rows = new BatchInsert(connection, "facility", 6)) {
            int id = 0;
            for (var facility : codebook.facilities()) {
                rows.add(
                        ++id,
                        timeline.ordinal(facility.release()),
                        spaces.number(facility.space()),
                        facility.number(),
                        facilityNames.number(facility.name()),
                        headers.number(facility.header()));
            }
        }
    }

    private void ledger() throws SQLException {
        try (var rows = new BatchInsert(connection, "ledger", 4)) {
            for (var account : codebook.ledger().accounts()) {
                for (var count : account.counts().entrySet()) {
                    rows.add(account.release(), account.header(), count.getKey().word(), count.getValue());
                }
            }
        }
    }

    private void unresolved() throws SQLException {
        try (var rows = new BatchInsert(connection, "unresolved", 6)) {
            for (var each : codebook.ledger().unresolved()) {
                rows.add(
                        each.release(),
                        each.header(),
                        each.line(),
                        each.name(),
                        each.reason().word(),
                        each.detail());
            }
        }
    }

    private void unclaimed() throws SQLException {
        try (var rows = new BatchInsert(connection, "unclaimed", 5)) {
            for (var each : codebook.ledger().unclaimed()) {
                rows.add(
                        each.release(),
                        each.header(),
                        each.line(),
                        each.name(),
                        each.value().hex());
            }
        }
    }

    private void docs() throws SQLException {
        try (var rows = new BatchInsert(connection, "docs", 10)) {
            int id = 0;
            for (var doc : codebook.docs()) {
                rows.add(
                        doc.tableId(),
                        doc.name(),
                        doc.value(),
                        doc.title(),
                        doc.text(),
                        doc.remedy(),
                        doc.url(),
                        doc.match().word(),
                        doc.release(),
                        ++id);
            }
        }
    }

    private void ranges() throws SQLException {
        try (var rows = new BatchInsert(connection, "ranges", 5)) {
            for (var range : NumberRules.ALL.ranges()) {
                rows.add(
                        range.first(),
                        range.last(),
                        range.owner(),
                        range.header(),
                        range.space().name());
            }
        }
    }

    private void changes() throws SQLException {
        try (var rows = new BatchInsert(connection, "changes", 11)) {
            for (var change : Changes.of(codebook)) {
                var before = change.before();
                var after = change.after();
                rows.add(
                        change.release(),
                        change.kind().word(),
                        change.tableId(),
                        change.name(),
                        change.variant(),
                        before == null ? null : before.header(),
                        after == null ? null : after.header(),
                        before == null ? null : before.bits(),
                        after == null ? null : after.bits(),
                        before == null ? null : before.text(),
                        after == null ? null : after.text());
            }
        }
    }

    private void places() throws SQLException {
        try (var rows = new BatchInsert(connection, "place", 5)) {
            for (var entry : places.entries()) {
                var place = entry.getKey();
                rows.add(
                        entry.getValue(),
                        headers.number(place.header()),
                        place.target(),
                        place.live() ? 1 : 0,
                        place.condition());
            }
        }
    }

    private void types() throws SQLException {
        try (var rows = new BatchInsert(connection, "type", 4)) {
            for (var entry : types.entries()) {
                var type = entry.getKey();
                rows.add(entry.getValue(), type.spelling(), type.width(), type.isSigned() ? 1 : 0);
            }
        }
    }

    private void spaces() throws SQLException {
        try (var rows = new BatchInsert(connection, "space", 3)) {
            for (var entry : spaces.entries()) {
                var space = entry.getKey();
                rows.add(entry.getValue(), space.name(), space.layout().name());
            }
        }
    }

    private void words(String table, Dictionary<String> dictionary) throws SQLException {
        try (var rows = new BatchInsert(connection, table, 2)) {
            for (var entry : dictionary.entries()) {
                rows.add(entry.getValue(), entry.getKey());
            }
        }
    }
}
