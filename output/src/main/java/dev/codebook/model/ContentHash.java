package dev.codebook.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of the facts in a codebook. Files with the same hash have the same content, also in different formats.
 *
 * <p>The digest receives the facts in the order of the model: releases, facilities, tables with their codes, the
 * ledger, docs. A number is written in as few bytes as possible, with its sign in the lowest bit. A text is written as
 * its length in bytes of UTF-8, followed by the bytes. The length -1 stands for an absent text, and the length -2 for a
 * text that is the same in the previous code. The bytes of two different codebooks therefore always differ.
 */
public final class ContentHash {

    /** The largest length of a number in bytes: 64 bits with seven bits in each byte. */
    private static final int LONGEST_NUMBER = 10;

    /** The facts of a code. Their order affects the hash, so a new column is added at the end of the list. */
    private static final List<Column> COLUMNS = Column.startingWith(
                    "name",
                    "variant",
                    "value",
                    "width",
                    "is_signed",
                    "type",
                    "space",
                    "scope",
                    "header",
                    "line",
                    "expression",
                    "message",
                    "message_style",
                    "message_id")
            .stream()
            .filter(column -> column.kind() != Column.Kind.DERIVED)
            .toList();

    private final Facilities facilities;
    private final MessageDigest digest;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    private ContentHash(Codebook codebook, MessageDigest digest) {
        this.facilities = Facilities.of(codebook);
        this.digest = digest;
    }

    /** Returns the hash of a codebook: 64 hexadecimal digits in lower case. */
    public static String of(Codebook codebook) {
        var hash = new ContentHash(codebook, Digest.messageDigest(Digest.SHA256));
        hash.number(codebook.releases().size());
        codebook.releases().forEach(hash::release);
        hash.number(codebook.facilities().size());
        codebook.facilities().forEach(hash::facility);
        hash.number(codebook.tables().size());
        codebook.tables().forEach(hash::table);
        hash.ledger(codebook.ledger());
        hash.number(codebook.docs().size());
        codebook.docs().forEach(hash::doc);
        hash.flush();
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void release(Release release) {
        text(release.name());
        text(release.family());
        number(release.headerCount());
    }

    private void facility(Facility facility) {
        text(facility.release());
        text(facility.space().name());
        number(facility.number());
        text(facility.name());
        text(facility.header());
    }

    private void table(CodeTable table) {
        text(table.id());
        text(table.title());
        text(table.header());
        number(table.links().size());
        table.links().forEach(this::text);
        number(table.codes().size());
        Column.Row before = null;
        for (var code : table.codes()) {
            var row = new Column.Row(table.id(), code, facilities);
            code(row, before);
            before = row;
        }
    }

    private void code(Column.Row row, Column.@Nullable Row before) {
        COLUMNS.forEach(column -> fact(column, row, before));
        var history = row.code().history();
        number(history.lines().size());
        history.lines().forEach(this::number);
        number(history.versions().size());
        history.versions().forEach(version -> code(new Column.Row(row.tableId(), version, facilities), row));
    }

    private void fact(Column column, Column.Row row, Column.@Nullable Row before) {
        var fact = column.fact().apply(row);
        if (fact instanceof Value value) {
            number(value.bits());
        } else if (fact instanceof Number number) {
            number(number.longValue());
        } else if (fact instanceof Boolean flag) {
            flag(flag);
        } else if (column.kind() == Column.Kind.REPEATED
                && before != null
                && Objects.equals(fact, column.fact().apply(before))) {
            number(-2);
        } else {
            text((String) fact);
        }
    }

    private void ledger(Ledger ledger) {
        number(ledger.accounts().size());
        for (var account : ledger.accounts()) {
            text(account.release());
            text(account.header());
            number(account.counts().size());
            account.counts().forEach((kind, count) -> {
                text(kind.word());
                number(count);
            });
        }
        number(ledger.unresolved().size());
        for (var unresolved : ledger.unresolved()) {
            text(unresolved.release());
            text(unresolved.header());
            number(unresolved.line());
            text(unresolved.name());
            text(unresolved.reason().word());
            text(unresolved.detail());
        }
        number(ledger.unclaimed().size());
        for (var unclaimed : ledger.unclaimed()) {
            text(unclaimed.release());
            text(unclaimed.header());
            number(unclaimed.line());
            text(unclaimed.name());
            text(unclaimed.value().hex());
            flag(unclaimed.value().isSigned());
        }
    }

    private void doc(Doc doc) {
        text(doc.tableId());
        text(doc.name());
        text(doc.value() == null ? null : Long.toString(doc.value()));
        text(doc.title());
        text(doc.text());
        text(doc.remedy());
        text(doc.url());
        text(doc.match().word());
        text(doc.release());
    }

    private void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    /** Writes seven bits in each byte, the lowest bits first. The top bit is set in all bytes except the last. */
    private void number(long number) {
        if (buffer.remaining() < LONGEST_NUMBER) {
            flush();
        }
        long rest = number << 1 ^ number >> 63;
        while (rest >>> 7 != 0) {
            buffer.put((byte) (rest | 0x80));
            rest >>>= 7;
        }
        buffer.put((byte) rest);
    }

    private void text(@Nullable String text) {
        if (text == null) {
            number(-1);
            return;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        if (buffer.remaining() < bytes.length) {
            flush();
        }
        if (buffer.remaining() < bytes.length) {
            digest.update(bytes);
        } else {
            buffer.put(bytes);
        }
    }

    private void flush() {
        digest.update(buffer.flip());
        buffer.clear();
    }
}
