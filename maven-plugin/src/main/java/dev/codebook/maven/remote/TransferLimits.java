package dev.codebook.maven.remote;

import java.time.Duration;

/** The limits of a download: bytes of the file, redirects, attempts if transfers end early, and time without bytes. */
record TransferLimits(long bytes, int redirects, int attempts, Duration patience) {

    /** An archive with the headers of a release has 30 to 100 MB; the image of a whole kit has 1.5 GB. */
    static final TransferLimits STANDARD = new TransferLimits(4L << 30, 5, 3, Duration.ofSeconds(60));
}
