package dev.codebook.maven;

import dev.codebook.lookup.program.Screen;
import dev.codebook.maven.generate.ClassPath;
import dev.codebook.maven.input.ParameterErrors;
import dev.codebook.maven.lookup.CodebookCache;
import dev.codebook.maven.lookup.CodebookChoice;
import dev.codebook.maven.lookup.ProjectCodebook;
import dev.codebook.maven.terminal.ResultOutput;
import dev.codebook.maven.terminal.Terminal;
import dev.codebook.model.ProblemException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of the goals that read a codebook. */
abstract class AbstractCodebookMojo extends AbstractOutputMojo {

    /**
     * The file to write to, in UTF-8 and without colours. Default: standard output.
     *
     * <p>Example: {@code -Dcodebook.outputFile=answer.txt}
     */
    @Parameter(property = "codebook.outputFile")
    private @Nullable File outputFile;

    @Parameter(defaultValue = "${style.color}", readonly = true)
    private @Nullable String style;

    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean isInteractive;

    final @Nullable Path outputFile() {
        return outputFile == null ? null : outputFile.toPath();
    }

    final boolean isColoured() {
        return outputFile == null && Terminal.current(style, isInteractive).isColoured();
    }

    /** Returns the number of columns at which text is wrapped. */
    static int width() {
        return Screen.current().width();
    }

    /** Checks the parameters, and opens the codebook that they choose. */
    final CodebookChoice.Opened codebook() throws ProblemException, IOException {
        var errors = new ParameterErrors();
        var input = input(errors);
        input.check(errors);
        errors.throwIfAny();
        var cache = new CodebookCache(cache(), getLog()::info, getLog()::debug);
        var project = new ProjectCodebook(outputDirectory().resolve("codebook.json"), stateFolder(), ClassPath.files());
        var opened = new CodebookChoice(downloaded(input), docs(), project, cache).open();
        opened.warnings().forEach(getLog()::warn);
        return opened;
    }

    /** Writes a result to the file or to standard output, and logs which codebook was read. */
    final void write(CodebookChoice.Opened opened, ResultOutput.Result result) throws ProblemException, IOException {
        ResultOutput.write(outputFile(), result);
        getLog().info(opened.where() + (outputFile == null ? "" : ": see " + outputFile));
    }
}
