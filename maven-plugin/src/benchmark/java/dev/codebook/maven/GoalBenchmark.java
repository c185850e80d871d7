package dev.codebook.maven;

import dev.codebook.sdk.SdkOpener;
import dev.codebook.sdk.SdkTree;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Measures whole processes, including the start of the JVM (and, as "goal", without it): the goal on a release, on parts of
 * it, on one core, and Universal Ctags on the same headers. They take turns, so that other load affects all of them.
 */
public final class GoalBenchmark {

    private static final int ROUNDS = 5;
    private static final Path FOLDER = Path.of("target/benchmark").toAbsolutePath();
    private static final Path OUTPUT = FOLDER.resolve("codebook");
    private static final String GC_LOG = "gc-";
    /** The first tables that Codebook supported. */
    private static final String SEVEN = "bugcodes.h,cfgmgr2err.h,lmerr.h,ntstatus.h,raserror.h,winerror.h,wininet.h";

    private static final Pattern HEAP = Pattern.compile("(\\d+)M->\\d+M");

    private final String sdk;
    private final SdkTree tree;
    private final List<Timed> all = new ArrayList<>();

    /**
     * A command, and its run times in seconds.
     *
     * @param again whether it finds the outputs of the previous command
     * @param goal the times without the start of the JVM; empty for commands that are not the goal
     */
    private record Timed(String name, List<String> command, boolean again, List<Double> seconds, List<Double> goal) {
        void add(double whole) throws IOException {
            seconds.add(whole);
            try (var lines = Files.lines(log().toPath())) {
                lines.filter(line -> line.startsWith(GoalRun.SECONDS))
                        .map(line -> line.substring(GoalRun.SECONDS.length()))
                        .forEach(inside -> goal.add(Double.valueOf(inside)));
            }
        }

        /** Returns the median ratio to the times of another command. */
        double times(Timed other) {
            var ratios = new ArrayList<Double>();
            for (int i = 0; i < seconds.size(); i++) {
                ratios.add(seconds.get(i) / other.seconds.get(i));
            }
            return GoalBenchmark.median(ratios);
        }
    }

    private GoalBenchmark(String sdk) throws Exception {
        this.sdk = sdk;
        this.tree = SdkOpener.open(Path.of(sdk), null);
    }

    /** Prints the figures. The argument is a pattern for the names of benchmarks, as for JMH. */
    public static void main(String[] arguments) throws Exception {
        var sdk = System.getProperty("sdk.include", "");
        if (!Pattern.compile(arguments[0])
                .matcher(GoalBenchmark.class.getName())
                .find()) {
            return;
        }
        if (sdk.isEmpty()) {
            System.out.println("NOT RUN: the goal's benchmark, which takes -Dsdk.include=<the folder of one release>");
            return;
        }
        Files.createDirectories(FOLDER);
        new GoalBenchmark(sdk).run();
    }

    private void run() throws IOException, InterruptedException {
        var constants = goal("whole release", "constants", "", "json,sqlite");
        add("the same again, up to date", constants.command, true);
        var ctags = ctags();
        var oneCore = oneCore(constants);
        part("half of the headers", 2);
        part("a quarter of them", 4);
        goal("the catalogue's headers", "codes", "", "json,sqlite,java");
        goal("seven tables", "codes", SEVEN, "json,sqlite,java");
        for (int round = 0; round <= ROUNDS; round++) {
            for (var each : all) {
                double seconds = time(each);
                if (round > 0) {
                    each.add(seconds);
                }
            }
        }
        print(constants, ctags, oneCore, peak(constants));
    }

    private Timed goal(String name, String scope, String headers, String formats) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), GoalRun.class.getName()));
        command.addAll(List.of(sdk, scope, headers, formats, OUTPUT.toString()));
        return add(name, command, false);
    }

    private Timed add(String name, List<String> command, boolean again) {
        var timed = new Timed(name, command, again, new ArrayList<>(), new ArrayList<>());
        all.add(timed);
        return timed;
    }

    private @Nullable Timed ctags() throws IOException, InterruptedException {
        var headers = FOLDER.resolve("headers.txt");
        Files.write(
                headers,
                tree.headers().stream().map(header -> sdk + "/" + header).toList());
        return isThere("ctags")
                ? add(
                        "ctags",
                        List.of(
                                "ctags",
                                "--languages=C++",
                                "--langmap=C++:+.h.H",
                                "--kinds-C++=de",
                                "-f",
                                FOLDER.resolve("tags").toString(),
                                "-L",
                                headers.toString()),
                        false)
                : null;
    }

    /** {@code -XX:ActiveProcessorCount=1} does not suffice: the threads of the JVM itself would use the other core. */
    private @Nullable Timed oneCore(Timed timed) throws IOException, InterruptedException {
        if (!isThere("taskset")) {
            return null;
        }
        var command = new ArrayList<>(List.of("taskset", "-c", "0"));
        command.addAll(timed.command);
        return add(timed.name + ", one core", command, false);
    }

    /** Selects headers by the last letter of their names, which mixes them well. */
    private void part(String name, int divisor) throws IOException {
        var byLetter = new TreeMap<Character, List<String>>();
        for (var header : tree.headers()) {
            char letter = header.toLowerCase(Locale.ROOT).charAt(header.length() - ".h".length() - 1);
            byLetter.computeIfAbsent(letter, absent -> new ArrayList<>()).add(header);
        }
        var patterns = new ArrayList<String>();
        var taken = new ArrayList<String>();
        for (var letter : byLetter.entrySet()) {
            if (taken.size() < tree.headers().size() / divisor) {
                patterns.add("*" + letter.getKey() + ".h");
                taken.addAll(letter.getValue());
            }
        }
        goal(name + ": " + size(taken), "constants", String.join(",", patterns), "json,sqlite");
    }

    private String size(List<String> headers) throws IOException {
        long bytes = 0;
        for (var header : headers) {
            bytes += tree.read(header).length;
        }
        return headers.size() + ", " + Math.round(bytes / 1e6) + " MB";
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(log())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            System.out.println("NOT RUN: " + program + " is not on this machine");
            return false;
        }
    }

    private static double time(Timed timed) throws IOException, InterruptedException {
        if (!timed.again) {
            delete(OUTPUT);
            delete(GoalRun.stateFolder(OUTPUT));
        }
        long start = System.nanoTime();
        int exit = new ProcessBuilder(timed.command)
                .redirectErrorStream(true)
                .redirectOutput(log())
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (exit != 0) {
            throw new IOException(timed.name + " ended with " + exit + ": " + Files.readString(log().toPath()));
        }
        return seconds;
    }

    private static File log() {
        return FOLDER.resolve("output.txt").toFile();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void print(Timed constants, @Nullable Timed ctags, @Nullable Timed oneCore, int peak) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "%n%s, %s, by %d processors; seconds of %d rounds, after one that does not count%n",
                tree.release(),
                size(tree.headers()),
                Runtime.getRuntime().availableProcessors(),
                ROUNDS);
        System.out.printf("%-40s %7s %7s %7s %7s%n", "", "median", "min", "max", "goal");
        for (var each : all) {
            var sorted = each.seconds.stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "%-40s %7.2f %7.2f %7.2f %7s%n",
                    each.name,
                    median(each.seconds),
                    sorted.get(0),
                    sorted.get(sorted.size() - 1),
                    each.goal.isEmpty() ? "" : String.format(Locale.ROOT, "%.2f", median(each.goal)));
        }
        if (ctags != null) {
            System.out.printf(Locale.ROOT, "%nwhole release / ctags      %.2f%n", constants.times(ctags));
        }
        if (oneCore != null) {
            System.out.printf(Locale.ROOT, "one core / all             %.2f%n", oneCore.times(constants));
        }
        System.out.printf(Locale.ROOT, "peak of the heap           %d MB%n", peak);
    }

    /** Returns the peak of the heap before a collection, garbage included, in either JVM of the goal. */
    private static int peak(Timed goal) throws IOException, InterruptedException {
        deleteLogs();
        var logging = new ProcessBuilder(goal.command);
        logging.environment().put("JDK_JAVA_OPTIONS", "-Xlog:gc:file=" + FOLDER.resolve(GC_LOG + "%p.log"));
        logging.redirectErrorStream(true).redirectOutput(log()).start().waitFor();
        int peak = 0;
        for (var log : gcLogs()) {
            peak = Math.max(
                    peak,
                    HEAP.matcher(Files.readString(log))
                            .results()
                            .mapToInt(match -> Integer.parseInt(match.group(1)))
                            .max()
                            .orElse(0));
        }
        return peak;
    }

    private static void deleteLogs() throws IOException {
        for (var log : gcLogs()) {
            Files.delete(log);
        }
    }

    private static List<Path> gcLogs() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith(GC_LOG))
                    .toList();
        }
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
