package dev.codebook.generator.sdk.source;

import dev.codebook.generator.sdk.SdkException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A folder or an archive on this machine.
 *
 * @param base where relative paths begin
 */
record LocalPlace(Path base) implements SdkSource {

    @Override
    public Place locate(String sdk) throws SdkException {
        try {
            return new Place(base.resolve(sdk), null);
        } catch (InvalidPathException e) {
            throw new SdkException(sdk, "not a path: " + e.getReason(), e);
        }
    }
}
