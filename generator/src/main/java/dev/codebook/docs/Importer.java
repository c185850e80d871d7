package dev.codebook.docs;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** A way in which pages tell of codes. */
interface Importer {

    /** All of them. What an earlier one has taken, a later one leaves. */
    List<Importer> ALL = List.of(new CodeTables(), new DefinitionLists(), new Articles());

    /**
     * What a page says in this way.
     *
     * @param isCode whether a name is that of a code of the headers
     * @param taken the elements that have given something; what is found adds its own
     */
    List<PageFinding> find(Page page, Predicate<String> isCode, Set<Element> taken);
}
