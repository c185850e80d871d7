package dev.codebook.maven.input;

import dev.codebook.generator.tables.Catalogue;
import dev.codebook.model.Code;
import java.util.List;

/**
 * What to read: the parameters that say so, checked.
 *
 * @param sdks where headers come from; empty for what is installed, or for none where there is a codebook
 * @param releases which releases of them, or the name of one; empty for the newest of each
 * @param codebooks files with releases that were read before
 * @param headers patterns; empty for the catalogue's headers
 * @param scope codes only, or every integer constant
 * @param catalogue which constants are codes
 */
public record Input(
        List<String> sdks,
        List<String> releases,
        List<String> codebooks,
        List<String> headers,
        Code.Scope scope,
        Catalogue catalogue) {

    /** With the catalogue that comes with Codebook. */
    public Input(
            List<String> sdks, List<String> releases, List<String> codebooks, List<String> headers, Code.Scope scope) {
        this(sdks, releases, codebooks, headers, scope, Catalogue.builtIn());
    }

    public Input withSdks(List<String> others) {
        return new Input(others, releases, codebooks, headers, scope, catalogue);
    }

    public Input withReleases(List<String> others) {
        return new Input(sdks, others, codebooks, headers, scope, catalogue);
    }

    public Input withCodebooks(List<String> others) {
        return new Input(sdks, releases, others, headers, scope, catalogue);
    }
}
