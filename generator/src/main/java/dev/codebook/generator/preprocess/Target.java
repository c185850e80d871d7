package dev.codebook.generator.preprocess;

import java.util.List;

/**
 * The environment in which a header is preprocessed.
 *
 * @param name the value of the column {@code target}
 * @param prelude the resource that is preprocessed before the header: predefined macros, types, and usual includes
 * @param folders the include path: folders of the tree, in search order; {@code ""} is the root of the tree
 */
public record Target(String name, String prelude, List<String> folders) {

    /** A user-mode program on x64 for the newest Windows that the release knows, after {@code windows.h}. */
    public static final Target USER =
            new Target("x64-user", "user.h", List.of("um", "shared", "ucrt", "winrt", "km", "km/crt", ""));

    /** A user-mode program after the headers of the Windows Runtime, nearly all of which include each other. */
    public static final Target RUNTIME = new Target("x64-user", "runtime.h", USER.folders);

    /** A driver on x64 for the newest Windows that the release knows, after {@code ntifs.h}. */
    public static final Target KERNEL =
            new Target("x64-kernel", "kernel.h", List.of("km", "shared", "km/crt", "ucrt", "um", "winrt", ""));

    /**
     * A program that includes only {@code windef.h} before the header. It is the target of headers that define nothing
     * if their names are already defined.
     */
    public static final Target BARE = new Target("x64-bare", "bare.h", USER.folders);

    /** All targets, in descending order of the time that is needed to preprocess their preludes. */
    static final List<Target> ALL = List.of(RUNTIME, USER, KERNEL, BARE);

    /** Returns the folder of a header; {@code ""} for a header in the root of the tree. */
    static String folder(String header) {
        int slash = header.lastIndexOf('/');
        return slash < 0 ? "" : header.substring(0, slash);
    }

    static String path(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }
}
