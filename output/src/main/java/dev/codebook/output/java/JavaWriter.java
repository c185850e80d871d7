package dev.codebook.output.java;

import dev.codebook.index.IndexWriter;
import dev.codebook.lookup.Lookup;
import dev.codebook.model.Codebook;
import dev.codebook.output.file.CodebookWriter;
import dev.codebook.output.file.OutputFolder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * Writes Java source into the folder {@code java}, and its data into the folder {@code java-resources}. In a build, the
 * first is a source folder and the second is a resource folder. The source requires Java 17, and no libraries.
 */
public final class JavaWriter implements CodebookWriter {

    /** The path of the source folder, relative to the output folder. */
    public static final String SOURCES = "java";

    /** The path of the resource folder, relative to the output folder. */
    public static final String RESOURCES = "java-resources";

    private static final Pattern PACKAGE = Pattern.compile("[A-Za-z0-9_$]+(\\.[A-Za-z0-9_$]+)*");

    /** The source of the look-up, which is the same for every codebook. */
    private static final List<String> LOOKUP = List.of(
            "Answer",
            "Code",
            "CodeColumn",
            "CodeIndex",
            "CodeTexts",
            "Codes",
            "Decoded",
            "Doc",
            "Facility",
            "Fields",
            "Hit",
            "InputWords",
            "Lookup",
            "Neighbours",
            "NumberParser",
            "Reading",
            "TextSearch");

    private static final Pattern NULLABLE =
            Pattern.compile("import org\\.jspecify\\.annotations\\.Nullable;\n|@Nullable ");

    private final String packageName;
    private final boolean withModule;

    /**
     * Creates a writer for one package.
     *
     * @param packageName the package of all classes, in ASCII
     * @param withModule whether to write a {@code module-info} too, for a module with the name of the package
     * @throws IllegalArgumentException if {@code packageName} cannot be the name of a package
     */
    public JavaWriter(String packageName, boolean withModule) {
        if (!PACKAGE.matcher(packageName).matches()
                || !SourceVersion.isName(packageName, SourceVersion.RELEASE_17)
                || packageName.startsWith("java.")) {
            throw new IllegalArgumentException(
                    "'" + packageName + "' cannot be the name of a package; expected one such as com.example.codes");
        }
        this.packageName = packageName;
        this.withModule = withModule;
    }

    @Override
    public String format() {
        return "java";
    }

    @Override
    public String place() {
        return SOURCES;
    }

    @Override
    public void write(Codebook codebook, OutputFolder folder) throws IOException {
        folder.own(SOURCES, mark());
        folder.own(inPackage(SOURCES), mark());
        if (withModule) {
            add(folder, SOURCES + "/module-info.java", moduleInfo());
        }
        add(folder, inPackage(SOURCES) + "/package-info.java", packageInfo(codebook));
        for (var type : LOOKUP) {
            add(folder, inPackage(SOURCES) + "/" + type + ".java", lookup(type));
        }
        tables(codebook, folder);
        var index = new IndexWriter(codebook);
        try (var out = resource(folder, Lookup.CODES)) {
            index.writeCodes(out);
        }
        try (var out = resource(folder, Lookup.TEXTS)) {
            index.writeTexts(out);
        }
    }

    private OutputStream resource(OutputFolder folder, String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.add(inPackage(RESOURCES) + "/" + name)), 1 << 16);
    }

    private void tables(Codebook codebook, OutputFolder folder) throws IOException {
        var names = JavaNames.ofClasses();
        var classNames = codebook.tables().stream()
                .map(table -> names.forTable(table.id()))
                .toList();
        var constants = new ConstantSource(codebook);
        for (int i = 0; i < classNames.size(); i++) {
            var table = codebook.tables().get(i);
            var sources = TableSource.of(table, classNames.get(i), names, constants.of(table.codes()));
            for (var source : sources.entrySet()) {
                add(
                        folder,
                        inPackage(SOURCES) + "/" + source.getKey() + ".java",
                        "package " + packageName + ";\n\n" + source.getValue());
            }
        }
    }

    private void add(OutputFolder folder, String name, String source) throws IOException {
        Files.writeString(folder.add(name), mark() + source, StandardCharsets.US_ASCII);
    }

    private String inPackage(String root) {
        return root + "/" + packageName.replace('.', '/');
    }

    /** Returns the first line of every file, by which a later run recognises the files of earlier runs. */
    private String mark() {
        return "// Generated by Codebook for the package " + packageName + "; what is changed here will be lost.\n";
    }

    private String packageInfo(Codebook codebook) {
        var releases = codebook.releases().stream()
                .map(release -> Javadoc.text(release.name()))
                .toList();
        return """
                /**
                 * Codes of %releases%: a class of constants per table, and {@link %package%.Codes} to look all of them up.
                 */
                package %package%;
                """.replace("%releases%", String.join(", ", releases)).replace("%package%", packageName);
    }

    /** Suppresses the warning of javac about a module name that ends with a digit, as names of packages often do. */
    private String moduleInfo() {
        return """
                /**
                 * The codes of the package {@link %package%}.
                 */
                @SuppressWarnings("module")
                module %package% {
                    exports %package%;
                }
                """.replace("%package%", packageName);
    }

    /** Returns a source of the look-up in the package of the codes, without annotations, which need a library. */
    private String lookup(String type) throws IOException {
        var name = type + ".java";
        try (var in = Objects.requireNonNull(Lookup.class.getResourceAsStream(name), name)) {
            var source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return NULLABLE.matcher(source).replaceAll("").replace(Lookup.class.getPackageName(), packageName);
        }
    }
}
