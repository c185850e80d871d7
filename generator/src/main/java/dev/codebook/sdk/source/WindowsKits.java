package dev.codebook.sdk.source;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a Windows SDK may be installed: as the developer prompt, the registry and the installer's default say. */
final class WindowsKits {

    private static final List<String> KEYS = List.of(
            "HKLM\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows Kits\\Installed Roots",
            "HKLM\\SOFTWARE\\Microsoft\\Windows Kits\\Installed Roots");
    private static final Pattern VALUE = Pattern.compile("KitsRoot10\\s+REG_SZ\\s+(\\S.*\\S)");
    private static final List<String> PROGRAM_FILES = List.of("ProgramFiles(x86)", "ProgramFiles");
    private static final String DEFAULT = "Windows Kits/10";

    private final Machine machine;

    private WindowsKits(Machine machine) {
        this.machine = machine;
    }

    /** The most particular first. */
    static List<Clue> clues(Machine machine) {
        var kits = new WindowsKits(machine);
        var clues = new ArrayList<>(List.of(kits.developerPrompt()));
        if (machine.isWindows()) {
            KEYS.forEach(key -> clues.add(kits.registry(key)));
            PROGRAM_FILES.forEach(variable -> clues.add(kits.programFiles(variable)));
        }
        return clues;
    }

    /** {@code WindowsSDKVersion} ends in a backslash there. */
    private Clue developerPrompt() {
        String version =
                machine.environment().getOrDefault("WindowsSDKVersion", "").replace("\\", "");
        return variable("WindowsSdkDir", "", version.isEmpty() ? null : version);
    }

    private Clue programFiles(String variable) {
        return variable(variable, DEFAULT, null);
    }

    private Clue registry(String key) {
        try {
            var printed = machine.commands().run(List.of("reg", "query", key, "/v", "KitsRoot10"), machine.root());
            var value = VALUE.matcher(printed);
            return value.find() ? clue(key, value.group(1), "", null) : absent(key);
        } catch (IOException noSuchKey) {
            return absent(key);
        }
    }

    private static Clue absent(String key) {
        return new Clue(key + ", which has no KitsRoot10", null);
    }

    private Clue variable(String name, String folder, @Nullable String version) {
        String value = machine.environment().get(name);
        return value == null
                ? new Clue("%" + name + "%, which is not set", null)
                : clue("%" + name + "%", value, folder, version);
    }

    private static Clue clue(String source, String value, String folder, @Nullable String version) {
        try {
            var path = Path.of(value).resolve(folder);
            return new Clue(path + ", from " + source, new Place(path, version));
        } catch (InvalidPathException notOfThisSystem) {
            return new Clue(value + ", from " + source + ", which is no path", null);
        }
    }
}
