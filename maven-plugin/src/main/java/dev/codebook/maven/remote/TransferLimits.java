package dev.codebook.maven.remote;

import java.time.Duration;

/**
 * What a download may cost.
 *
 * @param bytes the most that a file may have
 * @param redirects the most that are followed
 * @param attempts how often a transfer that breaks is begun
 * @param patience how long a server may say nothing
 */
record TransferLimits(long bytes, int redirects, int attempts, Duration patience) {

    /** The headers of a release are 30 to 100 MB as an archive; the image of a whole kit is 1.5 GB. */
    static final TransferLimits STANDARD = new TransferLimits(4L << 30, 5, 3, Duration.ofSeconds(60));
}
