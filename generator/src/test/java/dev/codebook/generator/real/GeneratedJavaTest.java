package dev.codebook.generator.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Code;
import dev.codebook.model.Codebook;
import dev.codebook.model.Value;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The Java source of real tables, compiled with every warning an error, and used. */
class GeneratedJavaTest {

    private static final Set<String> LOOKUP = Set.of(
            "Answer",
            "Code",
            "CodeColumn",
            "CodeColumn$Part",
            "CodeIndex",
            "CodeTexts",
            "Codes",
            "Codes$Holder",
            "Decoded",
            "Doc",
            "Facility",
            "Fields",
            "Hit",
            "Hit$Kind",
            "InputWords",
            "InputWords$1",
            "Lookup",
            "Lookup$Files",
            "Neighbours",
            "NumberParser",
            "NumberParser$Spelling",
            "Reading",
            "Reading$Base",
            "TextSearch",
            "TextSearch$1",
            "TextSearch$Match",
            "TextSearch$Tier",
            "package-info");

    private static final Path THIS_JDK = Path.of(System.getProperty("java.home"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"MINGW", "SDK_16299"})
    void valuesAndNamesFindEveryCodeThatHasThem(RealHeaders headers) throws Exception {
        var codebook = headers.codes().codebook();
        try (var lookup = new Lookup(GeneratedJava.of(codebook, folder, THIS_JDK))) {
            for (var entry : rows(codebook, code -> code.value().bits()).entrySet()) {
                assertThat(lookup.rows("byValue", entry.getKey()))
                        .containsExactlyInAnyOrderElementsOf(entry.getValue());
            }
            for (var entry : rows(codebook, Code::name).entrySet()) {
                assertThat(lookup.rows("byName", entry.getKey())).containsExactlyInAnyOrderElementsOf(entry.getValue());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "SDK_16299")
    void aJarOfAllTablesIsBelowTwoAndAHalfMegabytes(RealHeaders headers) throws Exception {
        var codebook = headers.codes().codebook();
        var jar = GeneratedJava.of(codebook, folder, THIS_JDK).jar();

        assertThat(Files.size(jar)).isLessThan(2_500_000);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"MINGW, win*.h", "SDK_16299, *"})
    void everyConstantIsOneOfJava(RealHeaders headers, String patterns) throws Exception {
        var codebook = headers.constants(patterns).codebook();
        var expected = codebook.tables().stream()
                .flatMap(table -> table.codes().stream().map(Code::name).distinct())
                .count();
        try (var lookup = new Lookup(GeneratedJava.of(codebook, folder, THIS_JDK))) {
            long found = 0;
            for (var type : lookup.types()) {
                for (var field : type.getDeclaredFields()) {
                    if (Modifier.isPublic(field.getModifiers())) {
                        assertThat(lookup.numbers(field.getName()))
                                .as(field.toString())
                                .contains(((Number) field.get(null)).longValue());
                        found++;
                    }
                }
            }
            assertThat(found).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MINGW", "SDK_16299"})
    void anotherJdkCompilesItWithoutAWarning(RealHeaders headers) throws Exception {
        var codebook = headers.codes().codebook();
        var jdk = System.getProperty("other.jdk");
        RealHeaders.runOnlyIf(jdk != null, "-Dother.jdk names no second JDK");

        assertThat(GeneratedJava.of(codebook, folder, Path.of(String.valueOf(jdk)))
                        .jar())
                .exists();
    }

    /** What is to be found under each key. */
    private static <K> Map<K, List<String>> rows(Codebook codebook, Function<Code, K> key) {
        return codebook.tables().stream()
                .flatMap(table -> table.codes().stream())
                .collect(Collectors.groupingBy(
                        key, TreeMap::new, Collectors.mapping(GeneratedJavaTest::row, Collectors.toList())));
    }

    private static String row(Code code) {
        var fields = code.fields();
        return List.of(
                        code.name(),
                        code.value().hex(),
                        code.header(),
                        code.line(),
                        code.type().spelling(),
                        fields == null ? -1 : fields.facility(),
                        code.live(),
                        code.aliasOf() == null ? "" : code.aliasOf(),
                        code.message() == null ? "" : code.message().text())
                .toString();
    }

    /** The generated lookup, by reflection. */
    private static final class Lookup implements AutoCloseable {

        private final GeneratedJava generated;
        private final URLClassLoader loader;

        Lookup(GeneratedJava generated) throws IOException {
            this.generated = generated;
            loader = generated.loader();
        }

        List<String> rows(String method, Object key) throws ReflectiveOperationException {
            var rows = new ArrayList<String>();
            for (var code : codes(method, key)) {
                rows.add(List.of(
                                call(code, "name"),
                                call(code, "hex"),
                                call(code, "header"),
                                call(code, "line"),
                                call(code, "type"),
                                call(call(code, "fields"), "facility"),
                                call(code, "live"),
                                call(code, "aliasOf"),
                                call(code, "message"))
                        .toString());
            }
            return rows;
        }

        /** The numbers that a constant of the name can be in Java, where a keyword has an underscore more. */
        List<Long> numbers(String constant) throws ReflectiveOperationException {
            var codes = codes("byName", constant);
            if (codes.isEmpty()) {
                codes = codes("byName", constant.substring(0, constant.length() - 1));
            }
            var numbers = new ArrayList<Long>();
            for (var code : codes) {
                int width = (int) call(code, "width");
                var value = new Value((long) call(code, "bits"), width, (boolean) call(code, "signed"));
                numbers.add(width >= 32 || value.isSigned() ? value.signed() : value.bits());
            }
            return numbers;
        }

        /** The classes of constants: all but those of the lookup. */
        List<Class<?>> types() throws IOException, ClassNotFoundException {
            try (var jar = new ZipFile(generated.jar().toFile())) {
                var types = new ArrayList<Class<?>>();
                for (var entry : jar.stream().toList()) {
                    var name = entry.getName().replaceFirst(".*/(.*)\\.class", "$1");
                    if (entry.getName().endsWith(".class") && !LOOKUP.contains(name)) {
                        types.add(type(name));
                    }
                }
                return types;
            }
        }

        private List<?> codes(String method, Object key) throws ReflectiveOperationException {
            var type = key instanceof Long ? long.class : String.class;
            return (List<?>) type("Codes").getMethod(method, type).invoke(null, key);
        }

        private static Object call(Object object, String method) throws ReflectiveOperationException {
            return object.getClass().getMethod(method).invoke(object);
        }

        private Class<?> type(String name) throws ClassNotFoundException {
            return loader.loadClass(GeneratedJava.PACKAGE + "." + name);
        }

        @Override
        public void close() throws IOException {
            loader.close();
        }
    }
}
