package dev.codebook.sdk.source;

import org.jspecify.annotations.Nullable;

/**
 * A location that is searched for an installed SDK.
 *
 * @param description the location and how it was determined, for the error message if no SDK is installed
 * @param location null if the location cannot be determined, for example because an environment variable is not set
 */
record SearchedLocation(String description, @Nullable SdkLocation location) {}
