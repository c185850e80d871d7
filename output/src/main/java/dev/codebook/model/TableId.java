package dev.codebook.model;

import java.util.Locale;

/** What the table of a header is called. */
public final class TableId {

    private TableId() {}

    /** The header's file name without extension, in lower case: {@code winerror}. */
    public static String of(String header) {
        var file = header.substring(header.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** A name with the header's folder in front, where a release has two headers of it: {@code um-issper16}. */
    public static String inFolder(String header, String name) {
        return folder(header) + name;
    }

    /** A table's id without its header's folder, if that is in front. */
    public static String withoutFolder(CodeTable table) {
        var folder = folder(table.header());
        return table.id().startsWith(folder) && !table.id().equals(of(table.header()))
                ? table.id().substring(folder.length())
                : table.id();
    }

    private static String folder(String header) {
        int slash = header.lastIndexOf('/');
        return slash < 0
                ? ""
                : header.substring(0, slash).toLowerCase(Locale.ROOT).replace('/', '-') + "-";
    }
}
