package dev.codebook.maven.remote;

import dev.codebook.model.Digest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A file on a server.
 *
 * @param uri the URL, with {@code https}, or with {@code http} if the server is on this machine
 * @param name a safe name for the file on disk
 * @param digest the expected digest, or null if the user does not give a digest
 */
record RemoteFile(URI uri, String name, @Nullable Digest digest) {}
