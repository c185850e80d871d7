/**
 * Sources of headers: locates the folder or archive that a value of the parameter {@code sdk} names, or an installed SDK.
 *
 * <p>A source returns only a location; {@link dev.codebook.sdk.SdkOpener} opens it. Therefore a new source does not depend
 * on layouts, and a new layout not on sources. {@link dev.codebook.sdk.source.MingwPackage} is the only source that
 * downloads, by a package client of the system. URLs, NuGet packages and Maven coordinates need the repositories,
 * credentials and proxies of a build: the Maven plugin downloads them before the headers are read, in the JVM of the build,
 * and passes them on as paths.
 */
@NullMarked
package dev.codebook.sdk.source;

import org.jspecify.annotations.NullMarked;
