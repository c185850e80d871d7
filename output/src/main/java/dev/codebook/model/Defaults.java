package dev.codebook.model;

import java.util.List;

/**
 * The default values of columns, which a document may leave out. They are the {@code default}s of the JSON schema.
 *
 * @param firstRelease the codebook's first release
 * @param lastRelease the codebook's last release
 */
public record Defaults(String firstRelease, String lastRelease) {

    /** The default of the column {@code width}, in bits. */
    public static final int WIDTH = 32;
    /** The default of the column {@code is_signed}. */
    public static final boolean IS_SIGNED = true;
    /** The default of the column {@code variant}. */
    public static final int VARIANT = 0;
    /** The default of the column {@code live}. */
    public static final boolean LIVE = true;
    /** The default of the column {@code scope}. */
    public static final Code.Scope SCOPE = Code.Scope.CODE;

    /**
     * Returns the defaults of a codebook.
     *
     * @param releases the codebook's releases, in order; a codebook without releases has no codes
     */
    public static Defaults of(List<Release> releases) {
        return releases.isEmpty()
                ? new Defaults("", "")
                : new Defaults(
                        releases.get(0).name(),
                        releases.get(releases.size() - 1).name());
    }
}
