package dev.codebook.output.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.model.Codebook;
import dev.codebook.model.ProblemException;
import dev.codebook.model.merge.Merger;
import dev.codebook.output.Codebooks;
import dev.codebook.output.Formats;
import dev.codebook.output.RandomReleases;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codebooks that have been cut, altered or made to harm. */
class DamagedJsonTest {

    private static final String REMEDY = "; generate the codebook again, or download it again";

    /** One line, so that the column identifies the place. */
    private static final String WHOLE = "{\"version\":1,\"releases\":[{\"release\":\"10.0.1\",\"family\":\"sdk\"},"
            + "{\"release\":\"10.0.2\",\"family\":\"sdk\"},{\"release\":\"wine-1\",\"family\":\"wine\"}],"
            + "\"tables\":[{\"tableId\":\"t\",\"title\":\"T\",\"header\":\"t.h\",\"codes\":[{\"name\":\"X\",\"hex\":\"0x00000005\","
            + "\"value\":5,\"type\":\"int\",\"header\":\"t.h\",\"line\":3,\"expression\":\"5\",\"target\":\"x64\","
            + "\"firstRelease\":\"10.0.1\",\"lastRelease\":\"10.0.2\",\"lines\":[2,3]}]}],"
            + "\"docs\":[{\"tableId\":\"t\",\"text\":\"\",\"url\":\"u\",\"match\":\"only\"}],"
            + "\"ledger\":[{\"release\":\"10.0.1\",\"header\":\"t.h\",\"counts\":{\"constant\":1}}]}";

    private static final Pattern MESSAGE =
            Pattern.compile("x\\.json(:\\d+:\\d+)?: error: \\P{Cc}+" + Pattern.quote(REMEDY));

    @TempDir
    Path folder;

    @Test
    void theIntactDocumentIsRead() throws Exception {
        assertThat(read(WHOLE).tables().get(0).codes()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing                   |                                 | x.json:1:1: error: expected an object
            an array                  | []                              | x.json:1:1: error: expected an object
            no releases               | {}                              | x.json:1:2: error: expected the property 'releases' before this place
            a later major version     | {"version": 2}                  | x.json:1:13: error: expected version 1 of the format, found 2
            a release without a name  | {"releases":[{"family":"sdk"}]} | x.json:1:14: error: release is missing
            tables before releases    | {"tables":[{}]}                 | x.json:1:13: error: expected the property 'releases' before this place
            an unknown reason         | {"releases":[{"release":"1","family":"sdk"}],"unresolved":[{"release":"1","header":"h","line":1,"name":"X","reason":"empty"}]} | x.json:1:117: error: reason: expected a reason why a definition is unresolved, found 'empty'
            an unknown match          | {"releases":[],"docs":[{"text":"","url":"","match":"x"}]} | x.json:1:52: error: match: expected one of [EXACT, NAME, GUESS, ONLY, CONFLICT], found 'x'
            two documents             | {"releases":[]} {}              | x.json:1:17: error: expected the end of the file
            a page of HTML            | <!DOCTYPE html>                 | x.json:1:1: error: Unexpected character ('<' (code 60)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
            """)
    void aDocumentThatIsNotACodebookIsAnErrorWithItsPlace(String claim, String json, String message) {
        assertThatThrownBy(() -> read(json == null ? "" : json))
                .isInstanceOf(ProblemException.class)
                .hasMessage(message + REMEDY);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a number as a text     | "line":3           | "line":"3"       | expected a whole number
            a fraction             | "line":3           | "line":3.5       | expected a whole number
            null for a text        | "name":"X"         | "name":null      | expected a string
            an object for a text   | "name":"X"         | "name":{}        | expected a string
            an empty name          | "name":"X"         | "name":""        | expected a name, found an empty string
            no line                | "line":3           | "line":0         | expected a whole number from 1 to 2147483647, found '0'
            a line past every file | "line":3           | "line":2147483648 | expected a whole number from 1 to 2147483647, found '2147483648'
            an invalid width       | "value":5          | "value":5,"width":24 | expected a width of 8, 16, 32 or 64 bits, found 24
            more bits than fit     | "value":5          | "value":261,"width":8 | expected a value of up to 8 bits, found 261
            more bits than any has | "value":5          | "value":18446744073709551616 | expected an unsigned number of up to 64 bits, found '18446744073709551616'
            a negative value       | "value":5          | "value":-5       | expected an unsigned number of up to 64 bits, found '-5'
            an altered value       | "value":5          | "value":6        | expected hex 0x00000006, which is the value, found '0x00000005'
            a property twice       | "value":5          | "value":5,"value":6 | Duplicate Object property "value"
            a release twice        | "10.0.2","family"  | "10.0.1","family" | expected each release once, found two of '10.0.1'
            a release with a break | "10.0.2","family"  | "a\\nb","family" | release: expected the name of a release, found 'a\\u000Ab'
            a release not there    | "lastRelease":"10.0.2" | "lastRelease":"10.0.3" | expected a release of the codebook, found '10.0.3'
            releases out of order  | "firstRelease":"10.0.1","lastRelease":"10.0.2" | "firstRelease":"10.0.2","lastRelease":"10.0.1" | expected a first release and a last one of its family, found '10.0.2' and '10.0.1'
            two families           | "lastRelease":"10.0.2" | "lastRelease":"wine-1" | expected a first release and a last one of its family, found '10.0.1' and 'wine-1'
            too few lines          | [2,3]              | [2]              | expected a line number for each of 2 releases, found 1
            an earlier X that is Y | [2,3]              | [2,3],"earlier":[{"name":"Y","value":5,"type":"int","header":"t.h","line":1,"expression":"5","target":"x64","firstRelease":"10.0.1","lastRelease":"10.0.1"}] | expected the earlier versions of the row in order and without gaps
            an earlier X that ends with it | [2,3]      | [2,3],"earlier":[{"name":"X","value":5,"type":"int","header":"t.h","line":1,"expression":"5","target":"x64","firstRelease":"10.0.1","lastRelease":"10.0.2"}] | expected the earlier versions to end before the last release
            two rows of a release  | "codes":[          | "codes":[{"name":"X","value":6,"type":"int","header":"t.h","line":1,"expression":"6","target":"x64","firstRelease":"10.0.2","lastRelease":"10.0.2"}, | expected one definition of 'X' of the variant 0 in a release, found two
            two tables of an id    | "tables":[         | "tables":[{"tableId":"t","title":"T","header":"t.h"}, | expected a unique table id, found 't'
            docs of a long number  | "text":""          | "text":"","value":4294967296 | value: expected a whole number from 0 to 4294967295, found 4294967296
            docs of a longer one   | "text":""          | "text":"","value":18446744073709551616 | value: expected a whole number from 0 to 4294967295, found a larger number
            docs of a number as a string | "text":""    | "text":"","value":"5" | value: expected a whole number from 0 to 4294967295, found a string
            docs without a URL     | "url":"u",         | "later":[{"a":null}], | url is missing
            docs of no table       | "docs":[{"tableId":"t" | "docs":[{"tableId":"u" | expected docs of tables of the codebook, found docs of 'u'
            two accounts           | "ledger":[         | "ledger":[{"release":"10.0.1","header":"t.h","counts":{}}, | expected one account of the header, found two of 't.h'
            a count below nothing  | "constant":1       | "constant":-1    | constant: expected a whole number from 0 to 2147483647, found -1
            """)
    void anAlteredValueIsAnError(String claim, String whole, String altered, String message) {
        assertThat(WHOLE).contains(whole);
        assertThatThrownBy(() -> read(WHOLE.replace(whole, altered)))
                .isInstanceOf(ProblemException.class)
                .hasMessageMatching("x\\.json:1:\\d+: error: " + Pattern.quote(message + REMEDY));
    }

    @Test
    void aDocumentCutAnywhereIsAnErrorWithItsPlace() {
        for (int length = 0; length < WHOLE.length(); length++) {
            var cut = WHOLE.substring(0, length);
            assertThatThrownBy(() -> read(cut))
                    .as(cut)
                    .isInstanceOf(ProblemException.class)
                    .hasMessageMatching("x\\.json:1:\\d+: error: .+" + Pattern.quote(REMEDY));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"arrays, [", "objects, '{\"a\":'", "earlier versions, '{\"earlier\":['"})
    void deepNestingIsRefused(String claim, String opening) {
        for (var place : List.of("\"later\":", "\"releases\":", "\"tables\":[{\"codes\":[")) {
            var json = WHOLE.substring(0, WHOLE.length() - 1) + "," + place + opening.repeat(100_000);
            assertThatThrownBy(() -> read(json))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageMatching(MESSAGE);
        }
    }

    @Test
    void hugeNumbersAndTextsAreRefused() {
        for (var number :
                List.of("1".repeat(1_000_000), "-" + "9".repeat(999), "1e999999999", "0." + "1".repeat(5000))) {
            for (var property : List.of("\"line\":3", "\"value\":5")) {
                var name = property.substring(0, property.indexOf(':') + 1);
                assertThatThrownBy(() -> read(WHOLE.replace(property, name + number)))
                        .isInstanceOf(ProblemException.class)
                        .hasMessageMatching(MESSAGE)
                        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400));
            }
        }
        assertThatThrownBy(() -> read(WHOLE.replace("10.0.2\",\"family", "9".repeat(1_000_000) + "\",\"family")))
                .hasMessageMatching(MESSAGE);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void anAlteredDocumentIsAnErrorOrCanBeUsed(long seed) throws Exception {
        var random = new Random(seed);
        var codebook = random.nextBoolean() ? Merger.merge(RandomReleases.snapshots(seed)) : Codebooks.random(seed);
        var bytes = write(codebook);
        for (int i = 0; i < 60; i++) {
            var altered = altered(bytes, random);
            var label = "seed " + seed + ", run " + i;
            try {
                var read = JsonReader.read(new ByteArrayInputStream(altered), "x.json");
                assertThatCode(() -> use(read)).as(label).doesNotThrowAnyException();
            } catch (ProblemException e) {
                assertThat(e.getMessage()).as(label).matches(MESSAGE);
            }
        }
    }

    /** Merges the codebook and writes it, as the goals do. */
    private void use(Codebook codebook) throws Exception {
        assertThat(Merger.merge(List.of(codebook, codebook)).releases()).isEqualTo(codebook.releases());
        Formats.write(codebook, new Formats("codes", true).writers(List.of("json", "sqlite")), folder);
    }

    private static byte[] altered(byte[] bytes, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> flipped(bytes, random);
            case 2 -> moved(bytes, random);
            default -> valueChanged(new String(bytes, StandardCharsets.UTF_8), random);
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        var copy = bytes.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    /** Copies one range of the document over another. */
    private static byte[] moved(byte[] bytes, Random random) {
        var copy = bytes.clone();
        int length = random.nextInt(200);
        System.arraycopy(
                bytes, random.nextInt(bytes.length - length), copy, random.nextInt(bytes.length - length), length);
        return copy;
    }

    private static final Pattern VALUE = Pattern.compile("(?<=\": )(\"(?:[^\"\\\\]|\\\\.)*\"|-?\\d+|true|false)");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1",
            "2147483647",
            "4294967296",
            "18446744073709551615",
            "1e5",
            "[]",
            "{}",
            "\"\"",
            "\"x\"",
            "\"../../x\"",
            "\"10.0.16299.0\"",
            "\"HRESULT\"",
            "\"constant\"",
            "\"\\u0000\"",
            "[[1]]");

    private static byte[] valueChanged(String json, Random random) {
        var places = VALUE.matcher(json).results().toList();
        var place = places.get(random.nextInt(places.size()));
        var value = random.nextBoolean()
                ? VALUES.get(random.nextInt(VALUES.size()))
                : places.get(random.nextInt(places.size())).group();
        return (json.substring(0, place.start()) + value + json.substring(place.end()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] write(Codebook codebook) throws Exception {
        var out = new ByteArrayOutputStream();
        JsonWriter.write(codebook, out);
        return out.toByteArray();
    }

    private static Codebook read(String json) throws Exception {
        return JsonReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "x.json");
    }
}
