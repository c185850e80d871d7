package dev.codebook.lookup.explain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Logs as long as one likes, from templates of our own: times, ids, paths and sizes in every line as in real ones, and a
 * code in one of thirty. The same seed gives the same bytes.
 */
final class LogGenerator {

    private static final int LINES_PER_CODE = 30;

    /** Each {@code {…}} is replaced by something of its kind. */
    private static final List<String> WITHOUT_CODES = List.of(
            "{time}, Info                  CBS    Session: {number}_{number} initialized by client WindowsUpdate",
            "{time}, Info                  CBS    Appl: detect Parent, Package: Package_{small}_for_KB{number}, Parent: Foundation~31bf3856ad364e35~amd64~~{version}, Disposition = Detect, VersionComp: EQ",
            "{time} [{small}] INFO  PolicyAgent - processed {small} of {number} policies in {small} ms, {number} bytes",
            "{time} {small}  {small}  Agent  Added update {{guid}}.{small} to search result",
            "<![LOG[Request {{guid}} for {path} moved to state {small}]LOG]!><time=\"{clock}+000\" date=\"08-04-2017\" component=\"DataTransferService\" context=\"\" type=\"1\" thread=\"{small}\" file=\"dtsjob.cpp:{small}\">",
            "{time} {address} GET /content/{small}/{path} - 443 - {address} Mozilla/5.0+(Windows+NT+10.0) - 200 0 0 {small}",
            "MSI (s) (A4:3C) [{clock}]: Executing op: FileCopy(SourceName={path},FileSize={number},PerTick=65536,,VerifyMedia=1,,Version={version})",
            "     flq: CopyFile: '{path}' to 'C:\\Windows\\System32\\DriverStore\\{guid}\\x64' size {number}, flags {flags}",
            "{time} DEBUG [worker-{small}] example.sync.Scheduler: next run of the task in {number} ms; {small} are waiting for a connection to {address}:{small}");

    private static final List<String> WITH_CODES = List.of(
            "{time} [{small}] ERROR PolicyAgent - the request {{guid}} failed with error {failure} after {small} attempts",
            "{time} MDM ConfigurationManager: Command failure status. Configuration Source ID: ({guid}), Result: (Unknown Win32 Error code: {failure}).",
            "<![LOG[Program exited with exit code {error}]LOG]!><time=\"{clock}+000\" date=\"08-04-2017\" component=\"execmgr\" context=\"\" type=\"3\" thread=\"{small}\" file=\"execreqmgr.cpp:{small}\">",
            "{time}, Error                 CBS    Failed to resolve package {path} [HRESULT = {failure}]",
            "{time} {small}  {small}  Agent  *FAILED* method for {{guid}} ended, hr={failure}");

    private final Random random;

    LogGenerator(long seed) {
        random = new Random(seed);
    }

    /** Lines of at least so many bytes. */
    byte[] bytes(int least) {
        var log = new StringBuilder(least + 1000);
        while (log.length() < least) {
            log.append(random.nextInt(LINES_PER_CODE) == 0 ? lineWithCode() : lineWithoutCodes())
                    .append("\r\n");
        }
        return log.toString().getBytes(StandardCharsets.US_ASCII);
    }

    String lineWithoutCodes() {
        return filled(WITHOUT_CODES.get(random.nextInt(WITHOUT_CODES.size())));
    }

    String lineWithCode() {
        return filled(WITH_CODES.get(random.nextInt(WITH_CODES.size())));
    }

    private String filled(String template) {
        var line = new StringBuilder();
        int place = 0;
        while (true) {
            int open = template.indexOf('{', place);
            if (open < 0) {
                return line.append(template, place, template.length()).toString();
            }
            boolean isBrace = template.charAt(open + 1) == '{';
            int close = template.indexOf('}', open);
            line.append(template, place, open + (isBrace ? 1 : 0));
            line.append(filling(template.substring(open + (isBrace ? 2 : 1), close)));
            place = close + 1;
        }
    }

    private String filling(String kind) {
        return switch (kind) {
            case "time" -> "2017-08-" + two(1, 28) + " " + clock();
            case "clock" -> clock();
            case "small" -> String.valueOf(random.nextInt(16_000));
            case "number" -> String.valueOf(random.nextInt(50_000_000));
            case "flags" -> "0x" + Integer.toHexString(random.nextInt());
            case "version" -> "10.0." + random.nextInt(20_000) + "." + random.nextInt(2000);
            case "address" -> "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
            case "path" -> "C:\\ProgramData\\Example\\Cache\\" + random.nextInt(10_000) + "\\setup.cab";
            case "guid" ->
                String.format(
                        "%08x-%04x-%04x-%04x-%012x",
                        random.nextInt(),
                        random.nextInt(1 << 16),
                        random.nextInt(1 << 16),
                        random.nextInt(1 << 16),
                        random.nextLong() >>> 16);
            case "error" -> String.valueOf(1 + random.nextInt(15_000));
            case "failure" -> String.format("0x%08X", 0x80070000 + 1 + random.nextInt(15_000));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private String clock() {
        return two(0, 23) + ":" + two(0, 59) + ":" + two(0, 59) + "." + (100 + random.nextInt(900));
    }

    private String two(int first, int last) {
        return String.format(Locale.ROOT, "%02d", first + random.nextInt(last - first + 1));
    }
}
