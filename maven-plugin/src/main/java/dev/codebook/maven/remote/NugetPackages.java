package dev.codebook.maven.remote;

import dev.codebook.model.Digest;
import dev.codebook.model.ProblemException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Downloads packages of a NuGet feed, {@code nuget:<id>:<version>}, from the flat container of the NuGet API version 3
 * (resource PackageBaseAddress/3.0.0): {@code <base>/<id>/<version>/<id>.<version>.nupkg} in lower case. The user
 * names the feed.
 */
final class NugetPackages implements RemoteSource {

    private static final String PREFIX = "nuget:";
    private static final Pattern FORM = Pattern.compile(
            "nuget:([A-Za-z0-9_][A-Za-z0-9_.-]*):(\\d+(?:\\.\\d+){0,3})((?:-[0-9A-Za-z.-]+)?)(?:\\+[^#]*)?(?:#(.*))?");

    private final Downloads downloads;
    private final @Nullable String base;

    /** Creates a source. The base is the URL of the flat container, or null if the user does not name a feed. */
    NugetPackages(Downloads downloads, @Nullable String base) {
        this.downloads = downloads;
        this.base = base;
    }

    @Override
    public @Nullable Path fetch(String name, RemoteKind kind) throws ProblemException {
        return name.startsWith(PREFIX) ? downloads.get(name, file(name)) : null;
    }

    private RemoteFile file(String text) throws ProblemException {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new ProblemException(
                    text,
                    "not a package: expected nuget:<id>:<version>, for example"
                            + " nuget:Microsoft.Windows.SDK.CPP:10.0.26100.1742");
        }
        var digest = form.group(4) == null ? null : Digest.parse(form.group(4));
        if (form.group(4) != null && digest == null) {
            throw new ProblemException(text, "not a digest after #: expected " + Digest.FORMS);
        }
        String id = form.group(1).toLowerCase(Locale.ROOT);
        String version = normal(form.group(2)) + form.group(3).toLowerCase(Locale.ROOT);
        String file = id + "." + version + ".nupkg";
        return new RemoteFile(uri(text, id + "/" + version + "/" + file), file, digest);
    }

    private URI uri(String text, String path) throws ProblemException {
        if (base == null) {
            throw new ProblemException(
                    text,
                    "no feed is configured: name the URL of its flat container with -Dcodebook.nugetUrl=https://.../");
        }
        var uri = Urls.parse(base.endsWith("/") ? base + path : base + "/" + path);
        if (uri == null) {
            throw new ProblemException(
                    "codebook.nugetUrl", "'" + base + "' is not an allowed URL: expected https://.../");
        }
        return uri;
    }

    /** Returns NuGet's normal form: three or four numbers without leading zeros. A fourth number of 0 is omitted. */
    private static String normal(String version) {
        var numbers = new ArrayList<String>();
        for (String number : version.split("\\.", -1)) {
            numbers.add(new BigInteger(number).toString());
        }
        while (numbers.size() < 3) {
            numbers.add("0");
        }
        if (numbers.size() == 4 && numbers.get(3).equals("0")) {
            numbers.remove(3);
        }
        return String.join(".", numbers);
    }
}
