package dev.codebook.sdk.source;

import dev.codebook.model.ProblemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A local folder or archive; a relative path is resolved against {@code base}. */
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
