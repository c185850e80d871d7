/**
 * From what a user calls a set of headers to where it lies on this machine.
 *
 * <p>A source only names a place, a folder or an archive; {@link dev.codebook.sdk.SdkTrees} opens it. So a new
 * source knows nothing of layouts, and a new layout nothing of sources. Only one source touches the network, through a
 * package client of the machine, and only when it is asked for by name. What has to be fetched with the means of a build
 * (its repositories, its proxies) is fetched before, and comes here as a path.
 */
@NullMarked
package dev.codebook.sdk.source;

import org.jspecify.annotations.NullMarked;
