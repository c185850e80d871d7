package dev.codebook.output.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of the facts in a codebook, whatever they are written with: two files of one hash say the same.
 *
 * <p>The facts are fed in the order of the model: releases, facilities, tables with their codes. A number is 8 bytes,
 * big-endian; a text is its length in UTF-8 bytes and the bytes; an absent text is the length -1. So no two different
 * codebooks feed the same bytes.
 */
public final class ContentHash {

    private final MessageDigest digest;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    private ContentHash(MessageDigest digest) {
        this.digest = digest;
    }

    /** The hash of a codebook, 64 lower-case hexadecimal digits. */
    public static String of(Codebook codebook) {
        var hash = new ContentHash(sha256());
        hash.number(codebook.releases().size());
        codebook.releases().forEach(hash::release);
        hash.number(codebook.facilities().size());
        codebook.facilities().forEach(hash::facility);
        hash.number(codebook.tables().size());
        codebook.tables().forEach(hash::table);
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
        number(table.codes().size());
        table.codes().forEach(this::code);
    }

    private void code(Code code) {
        text(code.name());
        number(code.variant());
        number(code.value().bits());
        number(code.value().width());
        flag(code.value().isSigned());
        text(code.type());
        text(code.space() == null ? null : code.space().name());
        text(code.scope().word());
        text(code.header());
        number(code.line());
        text(code.expression());
        text(code.message() == null ? null : code.message().text());
        text(code.message() == null ? null : code.message().style());
        flag(code.live());
        text(code.target());
        text(code.condition());
        text(code.aliasOf());
        text(code.firstRelease());
        text(code.lastRelease());
    }

    private void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    private void number(long number) {
        if (buffer.remaining() < Long.BYTES) {
            flush();
        }
        buffer.putLong(number);
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256 (MessageDigest)", e);
        }
    }
}
