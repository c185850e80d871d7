package dev.codebook.maven;

import dev.codebook.maven.generate.GenerationJvm;
import dev.codebook.maven.lookup.CodebookCache;
import dev.codebook.maven.lookup.CodebookChoice;
import dev.codebook.maven.lookup.ProjectCodebook;
import dev.codebook.maven.terminal.Terminal;
import dev.codebook.model.ProblemException;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of goals that look into a codebook. */
abstract class CodebookMojo extends OutputMojo {

    @Parameter(defaultValue = "${style.color}", readonly = true)
    private @Nullable String style;

    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean isInteractive;

    /** Whether what is printed is seen in colours. */
    final boolean isColoured() {
        return Terminal.current(style, isInteractive).isColoured();
    }

    /**
     * The codebook to look into.
     *
     * @throws ProblemException where the user has to put something right
     * @throws IOException where a codebook of headers cannot be kept
     */
    final CodebookChoice.Opened codebook() throws ProblemException, IOException {
        var kept = new CodebookCache(cache(), getLog()::info, getLog()::debug);
        var own = new ProjectCodebook(
                outputDirectory().resolve("codebook.json"), stateFolder(), GenerationJvm.classPath());
        var opened = new CodebookChoice(input(), docs(), own, kept).open();
        opened.warnings().forEach(warning -> getLog().warn(warning.toString()));
        return opened;
    }
}
