package dev.codebook.generator;

import dev.codebook.sdk.SdkTree;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A release in which each file is there in as many changed forms as one likes: {@code um/~7/winerror.h} is the seventh of
 * {@code um/winerror.h}. It includes what the file itself would, and is read for the same target.
 */
class ChangedTree implements SdkTree {

    private static final Pattern FORM = Pattern.compile("~(\\d+)/");

    private final SdkTree tree;
    private final Change change;

    /** What becomes of a file's bytes. */
    interface Change {
        byte[] form(byte[] bytes, int number);
    }

    ChangedTree(SdkTree tree, Change change) {
        this.tree = tree;
        this.change = change;
    }

    /** The path of a form of a file. */
    static String path(String file, int number) {
        int name = file.lastIndexOf('/') + 1;
        return file.substring(0, name) + '~' + number + '/' + file.substring(name);
    }

    @Override
    public String release() {
        return tree.release();
    }

    @Override
    public String family() {
        return tree.family();
    }

    @Override
    public boolean isPartitioned() {
        return tree.isPartitioned();
    }

    @Override
    public List<String> headers() {
        return tree.headers();
    }

    @Override
    public @Nullable String find(String path) {
        return tree.find(path);
    }

    @Override
    public byte[] read(String path) throws IOException {
        var form = FORM.matcher(path);
        return form.find()
                ? change.form(tree.read(form.replaceFirst("")), Integer.parseInt(form.group(1)))
                : tree.read(path);
    }
}
