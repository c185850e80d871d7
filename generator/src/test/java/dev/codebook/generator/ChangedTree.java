package dev.codebook.generator;

import dev.codebook.sdk.SdkTree;
import java.util.regex.Pattern;

/**
 * A release whose files can be read in any number of changed forms: {@code um/~7/winerror.h} is form 7 of {@code
 * um/winerror.h}. A form includes what the file itself includes, and is read for the same target.
 */
final class ChangedTree {

    private static final Pattern FORM = Pattern.compile("~(\\d+)/");

    private ChangedTree() {}

    /** Changes the bytes of a file. */
    interface Change {
        byte[] form(byte[] bytes, int number);
    }

    /** Returns the release with changed forms of its files. */
    static SdkTree of(SdkTree tree, Change change) {
        return tree.withContent(path -> {
            var form = FORM.matcher(path);
            return form.find()
                    ? change.form(tree.read(form.replaceFirst("")), Integer.parseInt(form.group(1)))
                    : tree.read(path);
        });
    }

    /** Returns the path of a changed form of a file. */
    static String path(String file, int number) {
        int name = file.lastIndexOf('/') + 1;
        return file.substring(0, name) + '~' + number + '/' + file.substring(name);
    }
}
