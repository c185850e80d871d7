/**
 * Locates headers: the folder or archive that a value of the parameter {@code sdk} specifies, or an installed SDK.
 *
 * <p>A source returns only a location; {@link dev.codebook.sdk.SdkOpener} opens it. Therefore sources do not depend on
 * layouts, and layouts do not depend on sources. {@link dev.codebook.sdk.source.MingwPackage} is the only source that
 * downloads headers, with a package client of the system. URLs, NuGet packages and Maven coordinates need the
 * repositories, credentials and proxies of a build. Therefore the Maven plugin downloads these headers in the JVM of
 * the build, before they are read, and passes their paths to this package.
 */
@NullMarked
package dev.codebook.sdk.source;

import org.jspecify.annotations.NullMarked;
