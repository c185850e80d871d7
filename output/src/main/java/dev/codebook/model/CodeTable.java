package dev.codebook.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The codes of one header.
 *
 * @param id the header's file name in lower case without its extension, {@code winerror}; prefixed with the partition
 *     if two partitions have different headers with the same name
 * @param title a short description
 * @param header the path in the SDK tree
 * @param links URLs of pages that document the header, in the order of the catalogue
 * @param codes the codes, sorted by name, variant and value
 */
public record CodeTable(String id, String title, String header, List<String> links, List<Code> codes) {

    /** Sorts and copies the codes, and copies the links. */
    public CodeTable {
        links = List.copyOf(links);
        var sorted = new ArrayList<>(codes);
        sorted.sort(Code.ORDER);
        codes = List.copyOf(sorted);
    }
}
