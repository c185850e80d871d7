package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Code.Scope;
import dev.codebook.model.Diagnostic;
import dev.codebook.sdk.Trees;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a file that goes away while it is read")
class UnreadableHeaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"shared/winerror.h", "um/windows.h"})
    void isAnErrorOfTheHeaderThatNeedsIt(String lost) {
        var files = Map.of("shared/winerror.h", new byte[0], "um/windows.h", new byte[0]);
        var whole = Trees.inMemory(files);
        var tree = whole.withContent(path -> {
            if (path.equals(lost)) {
                throw new IOException("the disk is gone");
            }
            return whole.read(path);
        });

        var result = Miniature.generate(tree, Scope.CODE, List.of("winerror.h"));

        assertThat(result.codebook().tables()).isEmpty();
        assertThat(result.diagnostics())
                .extracting(Diagnostic::toString)
                .contains("shared/winerror.h: error: cannot be read: " + lost + ": the disk is gone");
    }
}
