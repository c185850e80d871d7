package dev.codebook.sdk.source;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lists the folders in which a Windows SDK may be installed. */
final class WindowsKits {

    private static final List<String> KEYS = List.of(
            "HKLM\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows Kits\\Installed Roots",
            "HKLM\\SOFTWARE\\Microsoft\\Windows Kits\\Installed Roots");
    private static final Pattern VALUE = Pattern.compile("KitsRoot10\\s+REG_SZ\\s+(\\S.*\\S)");
    private static final List<String> PROGRAM_FILES = List.of("ProgramFiles(x86)", "ProgramFiles");
    private static final String DEFAULT = "Windows Kits/10";

    private final HostSystem host;

    private WindowsKits(HostSystem host) {
        this.host = host;
    }

    /**
     * Returns the locations, most specific first: the folder of the Visual Studio developer prompt, the folders in the
     * registry, and the default folders of the installer.
     */
    static List<SearchedLocation> searched(HostSystem host) {
        var kits = new WindowsKits(host);
        var locations = new ArrayList<>(List.of(kits.developerPrompt()));
        if (host.isWindows()) {
            KEYS.forEach(key -> locations.add(kits.registry(key)));
            PROGRAM_FILES.forEach(variable -> locations.add(kits.variable(variable, DEFAULT, null)));
        }
        return locations;
    }

    /** Returns the location of the developer prompt, without the final backslash of {@code WindowsSDKVersion}. */
    private SearchedLocation developerPrompt() {
        String version =
                host.environment().getOrDefault("WindowsSDKVersion", "").replace("\\", "");
        return variable("WindowsSdkDir", "", version.isEmpty() ? null : version);
    }

    private SearchedLocation registry(String key) {
        try {
            var output = host.commands().run(List.of("reg", "query", key, "/v", "KitsRoot10"), host.root());
            var value = VALUE.matcher(output);
            return value.find() ? location(key, value.group(1), "", null) : absent(key);
        } catch (IOException noSuchKey) {
            return absent(key);
        }
    }

    private static SearchedLocation absent(String key) {
        return new SearchedLocation(key + ", which has no KitsRoot10", null);
    }

    private SearchedLocation variable(String name, String folder, @Nullable String version) {
        String value = host.environment().get(name);
        return value == null
                ? new SearchedLocation("%" + name + "%, which is not set", null)
                : location("%" + name + "%", value, folder, version);
    }

    private static SearchedLocation location(String source, String value, String folder, @Nullable String version) {
        try {
            var path = Path.of(value).resolve(folder);
            return new SearchedLocation(path + ", from " + source, new SdkLocation(path, version));
        } catch (InvalidPathException e) {
            return new SearchedLocation(value + ", from " + source + ", which is not a valid path", null);
        }
    }
}
