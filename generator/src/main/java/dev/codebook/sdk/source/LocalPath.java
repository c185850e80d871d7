package dev.codebook.sdk.source;

import dev.codebook.model.ProblemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A local folder or archive.
 *
 * @param base the folder that relative paths are resolved against
 */
record LocalPath(Path base) implements SdkSource {

    @Override
    public SdkLocation locate(String sdk) throws ProblemException {
        try {
            return new SdkLocation(base.resolve(sdk), null);
        } catch (InvalidPathException e) {
            throw new ProblemException(sdk, "not a valid path: " + e.getReason(), e);
        }
    }
}
