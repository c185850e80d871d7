package dev.codebook.docs;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** A documentation importer, which finds the descriptions of codes that are written in one form, such as a table. */
interface Importer {

    /** All importers, in the order in which they run: a later one skips the elements that an earlier one has used. */
    List<Importer> ALL = List.of(new TableImporter(), new DefinitionListImporter(), new ArticleImporter());

    /**
     * Finds the descriptions of codes on a page.
     *
     * @param isCode whether a name is the name of a code in the headers
     * @param taken the elements that earlier importers used; this importer adds the elements that it uses
     */
    List<PageFinding> find(Page page, Predicate<String> isCode, Set<Element> taken);
}
