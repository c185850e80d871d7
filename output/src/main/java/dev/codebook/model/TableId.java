package dev.codebook.model;

import java.util.Locale;

/** The ids of code tables. */
public final class TableId {

    private TableId() {}

    /** Returns the header's file name without extension, in lower case: {@code winerror}. */
    public static String of(String header) {
        var file = fileName(header);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** Returns the file name of a header in lower case: {@code winerror.h} for {@code um/WinError.h}. */
    public static String fileName(String header) {
        return header.substring(header.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /** Prefixes a name with the folder of its header, for releases with two headers of a name: {@code um-issper16}. */
    public static String withFolder(String header, String name) {
        return folder(header) + name;
    }

    /** Returns the id of a table without the prefix of the header's folder. */
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
