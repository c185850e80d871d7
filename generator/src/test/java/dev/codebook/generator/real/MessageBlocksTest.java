package dev.codebook.generator.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The message compiler's blocks against the messages of the tables. */
@DisplayName("blocks of the message compiler")
class MessageBlocksTest {

    @ParameterizedTest
    @CsvSource({"SDK_10240, 16419, 4", "SDK_14393, 17538, 5", "SDK_16299, 17793, 6"})
    void everyOneOverADefinitionIsItsMessage(RealHeaders release, int blocks, int otherNames) throws IOException {
        var expected = MessageBlocks.of(release.tree());

        assertThat(expected).hasSize(blocks);
        assertThat(expected.values())
                .filteredOn(text -> text.contains(MessageBlocks.UNDER))
                .hasSize(otherNames);
        assertThat(MessageBlocks.missing(expected, release.codes())).isEmpty();
    }
}
