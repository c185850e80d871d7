package dev.codebook.maven.remote;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides which URLs are allowed. A URL is allowed if no third party can read or change the transfer. */
final class Urls {

    private static final Pattern FORM = Pattern.compile("(?i)https?://.*");
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._+-]");

    private Urls() {}

    /** Returns whether a text starts with {@code http://} or {@code https://}. */
    static boolean isUrl(String text) {
        return FORM.matcher(text).matches();
    }

    /** Parses a URL, or returns null if it is invalid or not allowed. */
    static @Nullable URI parse(String text) {
        try {
            var uri = new URI(text);
            return isAllowed(uri) ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /**
     * Returns whether a URL is allowed. It must use https, unless the server is on this machine. It must not contain a
     * user or a password, because messages would show them.
     */
    private static boolean isAllowed(URI uri) {
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        boolean isLocal = "http".equalsIgnoreCase(uri.getScheme())
                && LOOPBACK.matcher(host).matches();
        return uri.getHost() != null && uri.getUserInfo() == null && (isHttps(uri) || isLocal);
    }

    private static boolean isHttps(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    /** Resolves a redirect's target, or returns null if it is invalid, not allowed, or leads from https to http. */
    static @Nullable URI resolve(URI from, String location) {
        try {
            var target = from.resolve(new URI(location));
            boolean isSafe = isAllowed(target) && (isHttps(target) || !isHttps(from));
            return isSafe && !location.isEmpty() ? target : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Returns the last part of the path. Characters that a file system might not accept are replaced. */
    static String fileName(URI uri) {
        String path = String.valueOf(uri.getPath());
        return UNSAFE.matcher(path.substring(path.lastIndexOf('/') + 1)).replaceAll("_");
    }
}
