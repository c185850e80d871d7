package dev.codebook.maven;

import dev.codebook.lookup.Lookup;
import dev.codebook.maven.input.Parameters;
import dev.codebook.maven.terminal.StandardOutput;
import dev.codebook.model.ProblemException;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says what a number can mean that was found in a log, with everything that is known of it; names and words of messages are
 * looked up too. It looks into {@code codebook}; without that into what {@code generate} wrote in this project, where {@code
 * sdk} names no others or changed headers; and else into the headers, whose codebook it keeps in the local repository's
 * {@code .cache}. Where nothing is found it says what was tried, and ends well: that is an answer too.
 */
@Mojo(name = "lookup", threadSafe = true, requiresProject = false)
public final class LookupMojo extends CodebookMojo {

    /**
     * What to look up: a number as logs have it ({@code 80192ee7}, {@code -2145833241}, {@code 12007}), a name or a part of
     * one, with {@code *} for any characters, or words of a message. Commas part several; blanks too where there are
     * numbers and names only.
     *
     * <p>Example: {@code -Dcodebook.code=80192ee7}
     */
    @Parameter(property = "codebook.code")
    private @Nullable String code;

    /**
     * How to say it: {@code text}, {@code json}.
     *
     * <p>Example: {@code -Dcodebook.format=json}
     */
    @Parameter(property = "codebook.format", defaultValue = "text")
    @SuppressWarnings("NullAway.Init")
    private String format;

    /** Made by Maven. */
    public LookupMojo() {}

    /** What is printed is printed bare, so that other programs can read it, and {@code -q} leaves nothing else. */
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            var parameters = new Parameters();
            var inputs = parameters.codes(code);
            var answers = parameters.answerFormat(format);
            parameters.check();
            var opened = codebook();
            var lookup = new Lookup(opened.codebook());
            var results = inputs.stream().map(lookup::answer).toList();
            StandardOutput.print(answers.render(opened.codebook(), results, isColoured()));
            getLog().info(opened.where());
        } catch (ProblemException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException("the cache cannot be written: " + e.getMessage(), e);
        }
    }
}
