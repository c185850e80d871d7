package dev.codebook.maven.remote;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which URLs are asked: those that nobody between can read or change. */
final class Urls {

    private static final Pattern FORM = Pattern.compile("(?i)https?://.*");
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._+-]");

    private Urls() {}

    /** Whether a text is meant as a URL. */
    static boolean isUrl(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * Reads one.
     *
     * @return the URL, or null where it is none, or none that is asked
     */
    static @Nullable URI parse(String text) {
        try {
            var uri = new URI(text);
            return isAsked(uri) ? uri : null;
        } catch (URISyntaxException notOne) {
            return null;
        }
    }

    /** Not in the clear, but for a server on this machine; no password in it, which would be printed. */
    private static boolean isAsked(URI uri) {
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        boolean isHere = "http".equalsIgnoreCase(uri.getScheme())
                && LOOPBACK.matcher(host).matches();
        return uri.getHost() != null && uri.getUserInfo() == null && (isHttps(uri) || isHere);
    }

    private static boolean isHttps(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    /**
     * Where a redirect leads.
     *
     * @param location absolute or relative
     * @return the URL, or null where it is none, none that is asked, or less safe than the one before
     */
    static @Nullable URI resolve(URI from, String location) {
        try {
            var target = from.resolve(new URI(location));
            boolean isSafe = isAsked(target) && (isHttps(target) || !isHttps(from));
            return isSafe && !location.isEmpty() ? target : null;
        } catch (URISyntaxException notOne) {
            return null;
        }
    }

    /** The last part of the path, with what a file system might not take replaced. */
    static String fileName(URI uri) {
        String path = String.valueOf(uri.getPath());
        return UNSAFE.matcher(path.substring(path.lastIndexOf('/') + 1)).replaceAll("_");
    }
}
