package dev.codebook.maven.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InputParametersTest {

    @Test
    void blanksAroundTheEntriesOfListsSayNothing() {
        var written = parameters(
                List.of("kit/Include", " sdk.zip"),
                List.of("10.0.1.0", "\n  10.0.2.0\n"),
                List.of("one.json", " two.json"),
                List.of("winerror.h", " um/bits*.h "));
        var meant = parameters(
                List.of("kit/Include", "sdk.zip"),
                List.of("10.0.1.0", "10.0.2.0"),
                List.of("one.json", "two.json"),
                List.of("winerror.h", "um/bits*.h"));

        assertThat(written).isEqualTo(meant);
    }

    private static InputParameters parameters(
            List<String> sdks, List<String> releases, List<String> codebooks, List<String> headers) {
        return new InputParameters(sdks, releases, codebooks, headers, "codes", null, "base", "cache", true);
    }
}
