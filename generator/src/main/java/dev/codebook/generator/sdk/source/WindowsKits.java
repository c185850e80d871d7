package dev.codebook.generator.sdk.source;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a Windows SDK may be installed: as the developer prompt, the registry and the installer's default say. */
final class WindowsKits {

    private static final List<String> KEYS = List.of(
            "HKLM\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows Kits\\Installed Roots",
            "HKLM\\SOFTWARE\\Microsoft\\Windows Kits\\Installed Roots");
    private static final Pattern VALUE = Pattern.compile("KitsRoot10\\s+REG_SZ\\s+(\\S.*\\S)");
    private static final String DEFAULT = "Windows Kits/10";

    private final Machine machine;

    private WindowsKits(Machine machine) {
        this.machine = machine;
    }

    /** The most particular first. */
    static List<Place> places(Machine machine) {
        var kits = new WindowsKits(machine);
        return Stream.of(kits.developerPrompt(), kits.registry(), kits.programFiles())
                .flatMap(places -> places)
                .toList();
    }

    /** {@code WindowsSDKVersion} ends in a backslash there. */
    private Stream<Place> developerPrompt() {
        String version =
                machine.environment().getOrDefault("WindowsSDKVersion", "").replace("\\", "");
        return variable("WindowsSdkDir").map(path -> new Place(path, version.isEmpty() ? null : version));
    }

    private Stream<Place> registry() {
        if (!machine.isWindows()) {
            return Stream.empty();
        }
        return KEYS.stream()
                .map(this::query)
                .flatMap(Optional::stream)
                .flatMap(WindowsKits::path)
                .map(path -> new Place(path, null));
    }

    private Optional<String> query(String key) {
        try {
            var printed = machine.commands().run(List.of("reg", "query", key, "/v", "KitsRoot10"), machine.root());
            var value = VALUE.matcher(printed);
            return value.find() ? Optional.of(value.group(1)) : Optional.empty();
        } catch (IOException noSuchKey) {
            return Optional.empty();
        }
    }

    private Stream<Place> programFiles() {
        return Stream.of("ProgramFiles(x86)", "ProgramFiles")
                .flatMap(this::variable)
                .map(path -> new Place(path.resolve(DEFAULT), null));
    }

    private Stream<Path> variable(String name) {
        return Stream.ofNullable(machine.environment().get(name)).flatMap(WindowsKits::path);
    }

    private static Stream<Path> path(String text) {
        try {
            return Stream.of(Path.of(text));
        } catch (InvalidPathException notOfThisSystem) {
            return Stream.empty();
        }
    }
}
