package dev.codebook.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * Imports definition lists in which the term is a name, a number or both, or in which the definition starts with the
 * number.
 *
 * <p>Microsoft's pages nest lists: {@code <dl><dt>NAME</dt><dd><dl><dt>0x80070005</dt><dt>Text.</dt></dl></dd></dl>}.
 */
final class DefinitionListImporter implements Importer {

    @Override
    public List<PageFinding> find(Page page, Predicate<String> isCode, Set<Element> taken) {
        var findings = new ArrayList<PageFinding>();
        int number = 0;
        for (var list : page.body().select("dl")) {
            number++;
            if (list.parents().stream().noneMatch(taken::contains)) {
                findings.addAll(new ListReader(page, list, number, isCode, taken).findings());
            }
        }
        return findings;
    }

    private static final class ListReader {

        private final Page page;
        private final Element list;
        private final int number;
        private final Predicate<String> isCode;
        private final PageContext context;
        private final Set<Element> taken;

        ListReader(Page page, Element list, int number, Predicate<String> isCode, Set<Element> taken) {
            this.page = page;
            this.list = list;
            this.number = number;
            this.isCode = isCode;
            this.taken = taken;
            this.context = PageContext.of(page, list, "");
        }

        List<PageFinding> findings() {
            var findings = new ArrayList<PageFinding>();
            var entry = new ArrayList<Element>();
            boolean isDefined = false;
            for (var child : list.children()) {
                boolean isTerm = child.nameIs("dt");
                if (isTerm && isDefined) {
                    add(entry, findings);
                    entry.clear();
                }
                isDefined = !isTerm;
                entry.add(child);
            }
            add(entry, findings);
            return findings;
        }

        private void add(List<Element> entry, List<PageFinding> findings) {
            var blocks = entry.stream()
                    .flatMap(element -> BlockReader.read(element).stream())
                    .toList();
            var names = new ArrayList<String>();
            var numbers = new ArrayList<Numeral>();
            int next = 0;
            var description = new ArrayList<Block>();
            while (next < blocks.size()) {
                var mentions = CodeMentions.atStart(blocks.get(next).text(), isCode);
                if (mentions.isEmpty() || mentions.isRange() || next > 0 && !mentions.isWhole()) {
                    break;
                }
                names.addAll(mentions.names());
                numbers.addAll(mentions.numbers());
                if (!mentions.isWhole()) {
                    description.add(blocks.get(next).withText(mentions.rest()));
                }
                next++;
            }
            if (next == 0) {
                return;
            }
            description.addAll(blocks.subList(next, blocks.size()));
            taken.addAll(entry);
            var place = "entry " + (findings.size() + 1) + " of list " + number;
            findings.add(new PageFinding(
                    page.line(entry.get(0)),
                    page.url(),
                    place,
                    list,
                    names.stream().distinct().toList(),
                    numbers,
                    page.title(),
                    Advice.of(description, false),
                    page.release(),
                    context));
        }
    }
}
