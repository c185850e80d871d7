package dev.codebook.maven.remote;

import dev.codebook.model.Digest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A file on a server.
 *
 * @param uri where it is, {@code https}, or {@code http} of this machine
 * @param name of the file, safe as such
 * @param digest what its bytes must hash to; null where only the server vouches for them
 */
record RemoteFile(URI uri, String name, @Nullable Digest digest) {}
