package dev.codebook.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of the facts in a codebook, whatever they are written with: two files of one hash say the same.
 *
 * <p>The facts are fed in the order of the model: releases, facilities, tables with their codes, the ledger, docs. A
 * number has
 * its sign in the lowest bit and is fed in as many bytes as it needs; a text is its length in UTF-8 bytes and the bytes;
 * an absent text is the length -1, and what codes have in common is the length -2 where it is as in the code before. So
 * no two different codebooks feed the same bytes.
 */
public final class ContentHash {

    /** 64 bits, seven a byte. */
    private static final int LONGEST_NUMBER = 10;

    private final MessageDigest digest;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    private ContentHash(MessageDigest digest) {
        this.digest = digest;
    }

    /** The hash of a codebook, 64 lower-case hexadecimal digits. */
    public static String of(Codebook codebook) {
        var hash = new ContentHash(Digest.messageDigest(Digest.SHA256));
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
        Code before = null;
        for (var code : table.codes()) {
            code(code, before);
            before = code;
        }
    }

    private void code(Code code, @Nullable Code before) {
        text(code.name());
        number(code.variant());
        number(code.value().bits());
        number(code.value().width());
        flag(code.value().isSigned());
        common(code, before, Code::type);
        common(code, before, each -> each.space() == null ? null : each.space().name());
        common(code, before, each -> each.scope().word());
        common(code, before, Code::header);
        number(code.line());
        text(code.expression());
        text(code.message() == null ? null : code.message().text());
        common(
                code,
                before,
                each -> each.message() == null ? null : each.message().style());
        common(
                code,
                before,
                each -> each.message() == null ? null : each.message().id());
        flag(code.live());
        common(code, before, Code::target);
        common(code, before, Code::condition);
        common(code, before, Code::aliasOf);
        common(code, before, Code::firstRelease);
        common(code, before, Code::lastRelease);
        number(code.past().lines().size());
        code.past().lines().forEach(this::number);
        number(code.past().versions().size());
        code.past().versions().forEach(version -> code(version, code));
    }

    /** Feeds a text that is mostly the same in neighbouring codes. */
    private void common(Code code, @Nullable Code before, Function<Code, @Nullable String> fact) {
        var text = fact.apply(code);
        if (before != null && Objects.equals(text, fact.apply(before))) {
            number(-2);
        } else {
            text(text);
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

    /** Seven bits a byte, lowest first; but for the last byte of a number the top bit is set. */
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
