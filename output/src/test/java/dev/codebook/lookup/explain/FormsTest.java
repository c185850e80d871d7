package dev.codebook.lookup.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.index.IndexFile;
import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.LookupCases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms of logs: what CMTrace reads, and exports of events. */
class FormsTest {

    private static final Lookup LOOKUP = IndexFile.lookup(LookupCases.codebook());

    private static final String EVENT = """
            <Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'>
              <System>
                <Provider Name='Example-Agent' Guid='{80070005-1f1e-4d2a-9c55-0123456789ab}'/>
                <EventID Qualifiers='32775'>404</EventID>
                <TimeCreated SystemTime='2017-08-04T12:02:05.161Z'/>
                <Execution ProcessID='5' ThreadID='38'/>
              </System>
              <EventData>
                <Data Name='ErrorCode'>5</Data>
                <Data Name='ProcessId'>5</Data>
                <Data>2 files, error 2</Data>
                <Data Name='Text'><![CDATA[<b> failed, ]]>hr=0x8007&#48;005 &amp; more</Data>
              </EventData>
              <RenderingInfo Culture='en-US'><Message>The agent stopped.
            Result: (0x80192ee7).</Message><Level>Error</Level></RenderingInfo>
            </Event>
            """;

    private static final List<String> LINES = List.of(
            "9 ErrorCode: 5 [0x00000005]",
            "11 2 files, error 2 [0x00000002]",
            "12 Text: <b> failed, hr=0x80070005 & more [0x80070005]",
            "15 Result: (0x80192ee7). [0x80192EE7]");

    static Stream<Arguments> exports() {
        return Stream.of(
                Arguments.of("one event", EVENT),
                Arguments.of("a document of one event", "<?xml version='1.0' encoding='UTF-16'?>" + EVENT),
                Arguments.of("a root", "<Events>" + EVENT + "</Events>"),
                Arguments.of("an end that is cut off", "<Events>" + EVENT + "<Event><System>"),
                Arguments.of("no root and a second event", EVENT + "<Event/>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exports")
    void valuesOfEvents(String claim, String export) throws IOException {
        var lines = explain(new StringReader(export));

        assertThat(lines).extracting(FormsTest::words).isEqualTo(LINES);
        assertThat(lines).extracting(LogLine::origin).containsOnly("2017-08-04T12:02:05.161Z Example-Agent 404");
    }

    @Test
    void whatIsNoXmlIsReadAsLines() throws IOException {
        var export = "<Events>" + EVENT + "<Event><EventData>\n<Data Name='ErrorCode'>0x80070005\u0001</Data>\n"
                + "<Data Name='hr'>-2147467259</Data></EventData></Event>\n<Event><Data>error 38</Data></Event></Events>";
        var lines = explain(new StringReader(export));

        assertThat(lines.subList(0, 4)).extracting(FormsTest::words).isEqualTo(LINES);
        assertThat(lines.subList(4, lines.size()))
                .extracting(line ->
                        line.number() + " " + line.findings().get(0).reading().hex())
                .containsExactly("18 0x80070005", "19 0x80004005", "20 0x00000026");
    }

    @Test
    void anEventOfAnyLengthTakesLittleMemory() throws IOException {
        var words = "word ".repeat(400_000);
        var lines =
                explain(new StringReader(EVENT + "<Event><Data>" + words + "error 38 " + words + "</Data></Event>"));
        var attribute = explain(new StringReader("<Event a='" + words + "'><Data>error 5</Data></Event>"));

        assertThat(lines.subList(0, 4)).extracting(FormsTest::words).isEqualTo(LINES);
        assertThat(lines).hasSize(5).allMatch(line -> line.text().length() < 300_000);
        assertThat(attribute).hasSize(1);
    }

    /** The statuses of Kerberos are numbers of RFC 4120, which no header defines. */
    @ParameterizedTest
    @CsvSource({
        "Microsoft-Windows-Security-Auditing, 4771, 0x5, Failure Code: 0x5 ?",
        "Microsoft-Windows-Security-Auditing, 4771, 0x0, none",
        "Microsoft-Windows-Security-Auditing, 4776, 0x80070005, Status: 0x80070005 E_ACCESSDENIED",
        "Example-Agent, 4771, 0x5, none"
    })
    void theStatusOfKerberosIsNoWindowsError(String provider, int id, String status, String expected)
            throws IOException {
        var lines = explain(new StringReader("<Event><System><Provider Name='" + provider + "'/><EventID>" + id
                + "</EventID></System><EventData><Data Name='Status'>" + status + "</Data></EventData></Event>"));
        var found = lines.stream()
                .map(line -> line.text() + " " + line.findings().get(0).name())
                .map(text -> text.endsWith(" ") ? text + "?" : text)
                .findFirst();

        assertThat(found.orElse("none")).isEqualTo(expected);
    }

    @Test
    void entitiesAreNotFetched() throws IOException {
        var lines = explain(
                new StringReader(
                        "<!DOCTYPE Events [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><Events><Event><Data>error 5 &e;</Data></Event></Events>"));

        assertThat(lines).extracting(LogLine::text).allMatch(text -> text.contains("&e;"));
    }

    /** Ends of events stand everywhere in the parser's buffers, and in comments and values too. */
    @Test
    void damageBehindEventsOfEveryLength() throws IOException {
        for (int length = 0; length < 9000; length += 61) {
            var events = "<Event><!-- </Event> --><Data><![CDATA[</Event>, error 2]]>" + " ".repeat(length)
                    + "</Data></Event  >\n<Event><Data>error 5</Data></Event>\n";
            var export = events.repeat(3) + "<Event><Data>error 38</Data><Data>&</Data></Event><Event>error 2</Event>";

            assertThat(explain(new StringReader(export)))
                    .as("length " + length)
                    .extracting(line -> line.number() + " "
                            + line.findings().get(0).reading().bits())
                    .containsExactly("1 2", "2 5", "3 2", "4 5", "5 2", "6 5", "7 38");
        }
    }

    /** Where a character of the XML is damaged, the codes before and behind are found all the same. Seed 4. */
    @Test
    void noDamageLosesWhatIsWhole() throws IOException {
        var random = new Random(4);
        for (int round = 0; round < 100; round++) {
            int before = 1 + random.nextInt(20);
            var damaged = new StringBuilder(EVENT.replace("&#48;", "0"));
            damaged.setCharAt(random.nextInt(damaged.length()), (char) random.nextInt(128));
            var export = "<Events>" + EVENT.repeat(before) + damaged + EVENT.repeat(3) + "</Events>";
            var lines = explain(new StringReader(export));

            assertThat(lines.subList(0, 4 * before))
                    .as(damaged.toString())
                    .extracting(FormsTest::words)
                    .endsWith(LINES.stream()
                            .map(line -> shifted(line, before - 1))
                            .toArray(String[]::new));
            assertThat(lines.stream().filter(line -> line.text().contains("0x80192ee7")))
                    .as(damaged.toString())
                    .hasSizeGreaterThanOrEqualTo(before + 3);
        }
    }

    private static String shifted(String line, int events) {
        int blank = line.indexOf(' ');
        return Integer.parseInt(line.substring(0, blank)) + events * 16 + line.substring(blank);
    }

    static Stream<Arguments> traces() {
        return Stream.of(
                Arguments.of(
                        "<![LOG[Failed, error 5]LOG]!><time=\"10:38:25.161+000\" date=\"08-04-2017\" component=\"execmgr\" context=\"\" type=\"3\" thread=\"5\" file=\"error.cpp:5\">",
                        "2017-08-04 10:38:25.161 execmgr|Failed, error 5"),
                Arguments.of(
                        "<![LOG[Failed, error 5]LOG]!><time=\"10:38:25.161-060\" date=\"8-4-2017\" component=\"\" type=\"3\">",
                        "2017-8-4 10:38:25.161|Failed, error 5"),
                Arguments.of(
                        "Failed, error 5  $$<SMS_EXECUTIVE><08-04-2017 10:38:25.161+300><thread=5 (0x5)>",
                        "2017-08-04 10:38:25.161 SMS_EXECUTIVE|Failed, error 5"),
                Arguments.of("<![LOG[Failed, error 5", "|Failed, error 5"),
                Arguments.of(
                        "and error 5]LOG]!><time=\"10:38:25.161+000\" date=\"08-04-2017\" component=\"a b\">",
                        "2017-08-04 10:38:25.161 a b|and error 5"),
                Arguments.of("error 5]LOG]!>", "|error 5"),
                Arguments.of("error 5 <b>", "|error 5 <b>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("traces")
    void linesOfConfigurationManager(String line, String expected) throws IOException {
        assertThat(explain(new StringReader(line)))
                .extracting(found -> found.origin() + "|" + found.text())
                .containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            the column                       | #Fields: date sc-status sc-win32-status time-taken;2021-06-08 401 5 38  | 2 0x00000005
            the last column                  | #Fields: cs-uri-query sc-win32-status;error=38 2                        | 2 0x00000002
            an HRESULT                       | #Fields: time sc-win32-status;12:00:00 2147942405                       | 2 0x80070005
            tabs                             | #Fields:\ttime\tsc-win32-status;12:00:00\t5                              | 2 0x00000005
            success                          | #Fields: cs-uri-query sc-win32-status;error=38 0                        | none
            no value                         | #Fields: cs-uri-query sc-win32-status;error=38 -                        | none
            other names from a line on       | #Fields: a sc-win32-status;x 5;#Fields: sc-win32-status a;2 38          | 2 0x00000005, 4 0x00000002
            names without the column         | #Fields: a sc-win32-status;#Fields: a sc-status;5 error=38              | 3 0x00000026
            a line with other columns        | #Fields: a sc-win32-status;1 2 error 5;5 2                              | 2 0x00000005, 3 0x00000002
            a line without a date            | #Fields: date sc-win32-status;2021-06-08 5;x 5;error 2                  | 2 0x00000005, 4 0x00000002
            a line with a word in the column | #Fields: a sc-win32-status;x 5;2, error=5                               | 2 0x00000005, 3 0x00000005
            names in the middle of a line    | x #Fields: a sc-win32-status;x 5                                        | none
            """)
    void columnsOfW3cLogs(String claim, String log, @Nullable String codes) throws IOException {
        var lines = explain(new StringReader(log.replace(";", "\r\n")));

        assertThat(lines.stream()
                        .map(line -> line.number() + " "
                                + line.findings().get(0).reading().hex())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(codes == null ? "" : codes);
    }

    @Test
    void binaryEventLogsAreNamed() {
        var bytes = "ElfFile\0\0\0\0".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> LogDecoder.open(new ByteArrayInputStream(bytes)))
                .hasMessage(
                        "a binary event log: expected text or XML; export it first: wevtutil qe <file> /lf:true /f:RenderedXml > log.xml");
    }

    /** UTF-8 and Windows-1252 in one file, a character cut by the end, and by every length of buffer. */
    @Test
    void bytesThatAreNoUtf8AreWindows1252() throws IOException {
        var bytes = new byte[] {
            'a',
            (byte) 0xFC,
            (byte) 0xC3,
            (byte) 0xBC,
            (byte) 0x80,
            (byte) 0xF0,
            (byte) 0x9F,
            (byte) 0x98,
            (byte) 0x80,
            '\n',
            (byte) 0xE2,
            (byte) 0x82
        };
        var expected = "a\u00fc\u00fc\u20ac\ud83d\ude00\n\u00e2\u201a";
        for (int length = 1; length < 12; length++) {
            var text = new StringBuilder();
            try (var log = LogDecoder.open(new ByteArrayInputStream(bytes))) {
                var buffer = new char[length];
                for (int count = log.read(buffer); count >= 0; count = log.read(buffer)) {
                    text.append(buffer, 0, count);
                }
            }
            assertThat(text).as("buffer of " + length).hasToString(expected);
        }
    }

    private static String words(LogLine line) {
        return line.number() + " " + line.text() + " "
                + line.findings().stream()
                        .map(finding -> finding.reading().hex())
                        .toList();
    }

    private static List<LogLine> explain(Reader log) throws IOException {
        var lines = new ArrayList<LogLine>();
        new Explainer(LOOKUP).explain(log, lines::add);
        return lines;
    }
}
