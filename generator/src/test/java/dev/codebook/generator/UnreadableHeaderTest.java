package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Code.Scope;
import dev.codebook.model.Diagnostic;
import dev.codebook.sdk.MemoryTree;
import dev.codebook.sdk.SdkTree;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a file that goes away while it is read")
class UnreadableHeaderTest {

    /** A tree one file of which is listed, but can no longer be read. */
    private record Failing(SdkTree tree, String lost) implements SdkTree {
        @Override
        public String release() {
            return tree.release();
        }

        @Override
        public String family() {
            return tree.family();
        }

        @Override
        public boolean isPartitioned() {
            return tree.isPartitioned();
        }

        @Override
        public List<String> headers() {
            return tree.headers();
        }

        @Override
        public @Nullable String find(String path) {
            return tree.find(path);
        }

        @Override
        public byte[] read(String path) throws IOException {
            if (path.equals(lost)) {
                throw new IOException("the disk is gone");
            }
            return tree.read(path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"shared/winerror.h", "um/windows.h"})
    void isAnErrorOfTheHeaderThatNeedsIt(String lost) {
        var files = Map.of("shared/winerror.h", new byte[0], "um/windows.h", new byte[0]);
        var tree = new Failing(new MemoryTree("10.0.1.0", "sdk", true, files), lost);

        var result = Generator.generate(tree, new Generator.Selection(List.of("winerror.h"), Scope.CODE));

        assertThat(result.codebook().tables()).isEmpty();
        assertThat(result.diagnostics())
                .extracting(Diagnostic::toString)
                .contains("shared/winerror.h: error: cannot be read: " + lost + ": the disk is gone");
    }
}
