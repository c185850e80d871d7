package dev.codebook.maven;

import java.io.IOException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters of goals that look into a codebook. */
abstract class CodebookMojo extends OutputMojo {

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private PluginDescriptor plugin;

    /**
     * The codebook to look into.
     *
     * @throws MistakesException where the user has to put something right
     * @throws IOException where a codebook of headers cannot be kept
     */
    final CodebookChoice.Opened codebook() throws MistakesException, IOException {
        var kept = new KeptCodebooks(
                plugin.getVersion(), new GenerationJvm(getLog()::debug, getLog()::info), getLog()::info);
        return new CodebookChoice(input(), outputDirectory().resolve("codebook.json"), kept).open();
    }
}
