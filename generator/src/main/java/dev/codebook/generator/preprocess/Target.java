package dev.codebook.generator.preprocess;

import java.util.List;

/**
 * The environment that a header is read in.
 *
 * @param name as published in the column {@code target}
 * @param prelude the resource that is read before the header: predefined macros, types, and what programs include first
 * @param folders of the tree where {@code #include} looks, in order; {@code ""} is the tree's top
 */
public record Target(String name, String prelude, List<String> folders) {

    /** A user-mode program on x64 for the newest Windows that the release knows, after {@code windows.h}. */
    public static final Target USER =
            new Target("x64-user", "user.h", List.of("um", "shared", "ucrt", "winrt", "km", "km/crt", ""));

    /** The same program after the Windows Runtime's headers, nearly all of which include one another. */
    public static final Target RUNTIME = new Target("x64-user", "runtime.h", USER.folders);

    /** A driver on x64 for the newest Windows that the release knows, after {@code ntifs.h}. */
    public static final Target KERNEL =
            new Target("x64-kernel", "kernel.h", List.of("km", "shared", "km/crt", "ucrt", "um", "winrt", ""));

    /** A header on its own: for headers that say nothing once their names are known. */
    public static final Target BARE = new Target("x64-bare", "bare.h", USER.folders);

    /** All targets, those first whose preludes take longest to read. */
    static final List<Target> ALL = List.of(RUNTIME, USER, KERNEL, BARE);

    /** The folder that a header lies in, {@code ""} at the tree's top. */
    static String folder(String header) {
        int slash = header.lastIndexOf('/');
        return slash < 0 ? "" : header.substring(0, slash);
    }

    /** The path of a name in a folder. */
    static String path(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }
}
