package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.generator.real.RealHeaders;
import dev.codebook.model.Code;
import dev.codebook.model.Conflict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One name with different values in different headers is reported, never merged. */
class ConflictsTest {

    private static final Pattern DEFINE = Pattern.compile("(?m)^#define +(SEC_\\w+) +(\\S+)");
    private static final Pattern NUMBER = Pattern.compile("0x([0-9A-Fa-f]+)L?\\)+");

    @Test
    void bothDefinitionsStayAndTheNameIsReported() {
        var codebook = Miniature.sdk()
                .with("shared/winerror.h", "#define SEC_E_ODD ((HRESULT)0x80090300L)\n#define SEC_E_EVEN 2L\n")
                .with("um/iss16.h", "#define SEC_E_EVEN 2\n\n#define SEC_E_ODD ((HRESULT)0x1300)\n")
                .constants()
                .codebook();

        assertThat(codebook.tables())
                .allSatisfy(table ->
                        assertThat(table.codes()).extracting(Code::name).containsExactly("SEC_E_EVEN", "SEC_E_ODD"));
        assertThat(Conflict.of(codebook)).singleElement().satisfies(conflict -> {
            assertThat(conflict.name()).isEqualTo("SEC_E_ODD");
            assertThat(conflict.isOfCodes()).isTrue();
            assertThat(conflict.definitions())
                    .extracting(code -> code.header() + ":" + code.line() + " "
                            + code.value().hex())
                    .containsExactly("shared/winerror.h:1 0x80090300", "um/iss16.h:3 0x00001300");
        });
    }

    /** The header of 16-bit SSPI has the names of today's codes; what they are is read off both headers' lines. */
    @ParameterizedTest
    @EnumSource(names = {"SDK_10240", "SDK_14393", "SDK_16299"})
    void theCodesOf16BitSspiContradictThoseOfToday(RealHeaders release) throws IOException {
        var old = numbers(release, "shared/IssPer16.h");
        var today = numbers(release, "shared/winerror.h");
        var expected = new TreeSet<>(old.keySet());
        expected.removeIf(name -> !today.containsKey(name) || today.get(name).equals(old.get(name)));

        var reported = Conflict.of(release.constants().codebook()).stream()
                .filter(conflict -> headers(conflict).containsAll(Set.of("shared/IssPer16.h", "shared/winerror.h")))
                .map(Conflict::name);

        assertThat(expected)
                .contains("SEC_E_INSUFFICIENT_MEMORY", "SEC_I_LOCAL_LOGON")
                .hasSizeGreaterThan(20);
        assertThat(reported).containsExactlyElementsOf(expected);
    }

    private static Set<String> headers(Conflict conflict) {
        return conflict.definitions().stream().map(Code::header).collect(Collectors.toSet());
    }

    /** The numbers in a header's bodies, by name; a body that is another name has that one's. */
    private static Map<String, Long> numbers(RealHeaders release, String header) throws IOException {
        var text = new String(release.tree().read(header), StandardCharsets.ISO_8859_1);
        var numbers = new TreeMap<String, Long>();
        DEFINE.matcher(text).results().forEach(define -> {
            var number = NUMBER.matcher(define.group(2));
            if (number.find()) {
                numbers.put(define.group(1), Long.parseLong(number.group(1), 16));
            } else if (numbers.containsKey(define.group(2))) {
                numbers.put(define.group(1), numbers.get(define.group(2)));
            }
        });
        return numbers;
    }
}
