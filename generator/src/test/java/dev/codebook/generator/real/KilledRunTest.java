package dev.codebook.generator.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Codebook;
import dev.codebook.model.Digest;
import dev.codebook.output.Formats;
import dev.codebook.output.file.CodebookWriter;
import dev.codebook.output.json.JsonReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes all formats of two releases in turn is killed. */
@DisplayName("killed runs")
class KilledRunTest {

    private static final int KILLS = 20;
    private static final List<RealHeaders> RELEASES = List.of(RealHeaders.SDK_10240, RealHeaders.SDK_16299);

    @TempDir
    Path path;

    /** The process. */
    static final class Writing {

        private Writing() {}

        /** Takes the folder to write to, and two codebooks. */
        public static void main(String[] arguments) throws Exception {
            var output = Path.of(arguments[0]);
            var codebooks = List.of(JsonReader.read(Path.of(arguments[1])), JsonReader.read(Path.of(arguments[2])));
            System.out.println("begun");
            for (int i = 0; ; i++) {
                Formats.write(codebooks.get(i % codebooks.size()), writers(), output);
            }
        }
    }

    @Test
    void eachFileIsWholeAndTheNextRunCompletesTheSet() throws Exception {
        var whole = new ArrayList<Map<String, String>>();
        for (var headers : RELEASES) {
            whole.add(written(headers.codes().codebook(), path.resolve(headers.name())));
        }
        var output = path.resolve("output");
        written(RELEASES.get(0).codes().codebook(), output);
        var random = new Random(KILLS);
        int mixed = 0;
        for (int i = 0; i < KILLS; i++) {
            var process = start(output);
            assertThat(process.getInputStream().read()).isEqualTo('b');
            Thread.sleep(random.nextInt(3000));
            process.destroyForcibly().waitFor();

            var contents = contents(output);
            contents.keySet().removeIf(name -> name.startsWith(".codebook-"));
            assertThat(contents.entrySet())
                    .as("kill %d", i)
                    .allMatch(file ->
                            whole.stream().anyMatch(files -> files.entrySet().contains(file)));
            mixed += whole.contains(contents) ? 0 : 1;
        }
        var last = RELEASES.size() - 1;
        assertThat(written(RELEASES.get(last).codes().codebook(), output)).isEqualTo(whole.get(last));
        System.out.println("of " + KILLS + " kills " + mixed + " left files of two releases");
    }

    private Process start(Path output) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writing.class.getName(),
                        output.toString(),
                        path.resolve(RELEASES.get(0).name())
                                .resolve("codebook.json")
                                .toString(),
                        path.resolve(RELEASES.get(1).name())
                                .resolve("codebook.json")
                                .toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Map<String, String> written(Codebook codebook, Path output) throws Exception {
        Formats.write(codebook, writers(), output);
        return contents(output);
    }

    private static List<CodebookWriter> writers() {
        var formats = new Formats("codes", false);
        return formats.writers(formats.names());
    }

    private static Map<String, String> contents(Path output) throws Exception {
        var contents = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(output)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        output.relativize(file).toString(),
                        Digest.of(file, Digest.SHA256).hex());
            }
        }
        return contents;
    }
}
