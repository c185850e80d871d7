package dev.codebook.sdk.source;

import dev.codebook.model.ProblemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A folder or an archive on this machine.
 *
 * @param base where relative paths begin
 */
record LocalPlace(Path base) implements SdkSource {

    @Override
    public Place locate(String sdk) throws ProblemException {
        try {
            return new Place(base.resolve(sdk), null);
        } catch (InvalidPathException e) {
            throw new ProblemException(sdk, "not a path: " + e.getReason(), e);
        }
    }
}
