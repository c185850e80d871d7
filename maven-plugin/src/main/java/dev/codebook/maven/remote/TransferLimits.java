package dev.codebook.maven.remote;

import java.time.Duration;

/**
 * The limits of a download.
 *
 * @param bytes the maximum size of a file
 * @param redirects the maximum number of redirects
 * @param attempts the maximum number of attempts if transfers break
 * @param patience the maximum time without a byte from the server
 */
record TransferLimits(long bytes, int redirects, int attempts, Duration patience) {

    /** The headers of a release are 30 to 100 MB as an archive; the image of a whole kit is 1.5 GB. */
    static final TransferLimits STANDARD = new TransferLimits(4L << 30, 5, 3, Duration.ofSeconds(60));
}
