package dev.codebook.docs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Imports articles: a heading, bold text or the start of a line names a code, and the next blocks describe it. */
final class ArticleImporter implements Importer {

    private static final Pattern END_OF_LEAD = Pattern.compile("^\\s*(?::|[-–—]\\s|=|\\z|\\n)");
    private static final Pattern TITLE = Pattern.compile("[^:\\n]{1,120}(?=:\\s)");
    private static final Pattern SEPARATORS = Pattern.compile("^[\\s:;,.\\p{Pd}]+");
    /** The text to remove around a title: the marker of a list item, and separators. */
    private static final Pattern AROUND_TITLE = Pattern.compile("^\\s*(?:-|\\d+\\.)\\s+|[\\s:;,\\p{Pd}]+$");

    @Override
    public List<PageFinding> find(Page page, Predicate<String> isCode, Set<Element> taken) {
        var blocks = BlockReader.read(page.body(), taken);
        var leads = new ArrayList<@Nullable Lead>();
        int level = Lead.LOWEST;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            level = block.isHeading() ? block.level() : level;
            // The description of a code below the page's title ends at the next heading of level 2 as well.
            int leadLevel = block.isHeading() ? level : Math.max(level, 2);
            boolean isNumbered = i + 1 < blocks.size() && isNumber(blocks.get(i + 1));
            leads.add(Lead.of(
                    block, leadLevel, isNumbered ? name -> isCode.test(name) || isSpelledAsConstant(name) : isCode));
        }
        var findings = new ArrayList<PageFinding>();
        for (int i = 0; i < blocks.size(); i++) {
            var lead = leads.get(i);
            if (lead != null) {
                int end = end(i, lead, blocks, leads);
                var finding = finding(page, blocks.get(i), lead, blocks.subList(i + 1, end));
                if (!finding.advice().isEmpty()) {
                    findings.add(finding);
                }
                // Leads up to the end that name the same code are removed: their blocks belong to its description.
                leads.subList(i + 1, end)
                        .replaceAll(each ->
                                lead.rank <= Lead.LINE && each != null && lead.includesCodesOf(each) ? null : each);
            }
        }
        return findings;
    }

    /** Returns whether a name is written like a constant: it contains an underscore and a capital letter. */
    private static boolean isSpelledAsConstant(String name) {
        return name.indexOf('_') > 0 && name.chars().anyMatch(Character::isUpperCase);
    }

    private static int end(int begin, Lead lead, List<Block> blocks, List<@Nullable Lead> leads) {
        int end = begin + 1;
        while (end < blocks.size() && !lead.endsAt(blocks.get(end), leads.get(end))) {
            end++;
        }
        return end;
    }

    private static PageFinding finding(Page page, Block block, Lead lead, List<Block> body) {
        var blocks = new ArrayList<Block>();
        var rest = SEPARATORS.matcher(block.text().substring(lead.length)).replaceFirst("");
        if (!rest.isEmpty()) {
            blocks.add(block.withText(rest));
        }
        var names = new ArrayList<>(lead.mentions.names());
        var numbers = new ArrayList<>(lead.mentions.numbers());
        int next = 0;
        while (rest.isEmpty() && next < body.size() && add(body.get(next), names, numbers)) {
            next++;
        }
        blocks.addAll(body.subList(next, body.size()));
        var title = AROUND_TITLE.matcher(block.text().substring(0, lead.length)).replaceAll("");
        var context = title + " " + (page.title() == null ? "" : page.title());
        return new PageFinding(
                page.line(block.element()),
                page.url(),
                "the section \"" + title + "\"",
                page,
                names,
                numbers,
                lead.isTitle ? title : page.title(),
                cut(Advice.of(blocks, true)),
                page.release(),
                new PageContext(
                        Keywords.areAboutErrors(context), Keywords.areAboutErrors(title), Keywords.space(context)));
    }

    /** Adds the numbers or names of a block with nothing else: a code can have its name and number on two lines. */
    private static boolean add(Block block, List<String> names, List<Numeral> numbers) {
        var mentions = CodeMentions.atStart(block.text(), name -> false);
        boolean isNew = mentions.names().isEmpty() ? numbers.isEmpty() : names.isEmpty();
        if (!mentions.isWhole() || mentions.isRange() || !isNew || block.isHeading()) {
            return false;
        }
        names.addAll(mentions.names());
        numbers.addAll(mentions.numbers());
        return true;
    }

    private static boolean isNumber(Block block) {
        var mentions = CodeMentions.atStart(block.text(), name -> false);
        return mentions.isWhole() && mentions.names().isEmpty() && !block.isHeading();
    }

    private static Advice cut(Advice advice) {
        var remedy = advice.remedy();
        return new Advice(cut(advice.text()), remedy == null ? null : cut(remedy));
    }

    private static String cut(String text) {
        return text.length() <= PageLimits.DESCRIPTION_CHARACTERS
                ? text
                : text.substring(0, PageLimits.DESCRIPTION_CHARACTERS) + "…";
    }

    /**
     * A block that names a code, which the following blocks describe.
     *
     * @param rank the level of a heading; 7 for another line; 8 for a list item, which contains the whole description
     * @param level the level of this heading, or of the heading above this block; the description ends at the next
     *     heading of the same or a higher level
     * @param mentions the codes that the block names
     * @param length the length of the part that names the codes
     * @param isTitle whether that part can be used as a title
     */
    private record Lead(int rank, int level, CodeMentions mentions, int length, boolean isTitle) {

        private static final int LOWEST = 6;
        private static final int LINE = 7;
        private static final int ITEM = 8;
        private static final int MAX_LENGTH = 200;

        static @Nullable Lead of(Block block, int level, Predicate<String> isCode) {
            if (block.isHeading()) {
                return of(level, level, block, block.text().length(), isCode);
            }
            if (block.element().closest("pre") != null) {
                return null;
            }
            int rank = block.isLine() ? ITEM : LINE;
            if (block.boldLength() > 0) {
                return of(rank, level, block, block.boldLength(), isCode);
            }
            var mentions = CodeMentions.atStart(block.text(), isCode);
            int at = block.text().length() - mentions.rest().length();
            boolean isNamed =
                    mentions.hasCertainNumber() || mentions.names().stream().anyMatch(isCode);
            if (!isNamed
                    || mentions.isRange()
                    || !END_OF_LEAD.matcher(mentions.separator()).find()) {
                return null;
            }
            var title = TITLE.matcher(block.text());
            boolean isTitle = title.lookingAt() && title.end() > at;
            return new Lead(rank, level, mentions, isTitle ? title.end() : at, isTitle || mentions.isWhole());
        }

        private static @Nullable Lead of(int rank, int level, Block block, int length, Predicate<String> isCode) {
            if (length > MAX_LENGTH) {
                return null;
            }
            var mentions = CodeMentions.inHeading(block.text().substring(0, length), isCode);
            boolean isNamed =
                    !mentions.numbers().isEmpty() || mentions.names().stream().anyMatch(isCode);
            return isNamed ? new Lead(rank, level, mentions, length, true) : null;
        }

        /** Returns whether the description ends before a block, because the block starts another topic. */
        boolean endsAt(Block block, @Nullable Lead lead) {
            if (rank == ITEM) {
                return true;
            }
            if (block.isHeading() && block.level() <= level) {
                return true;
            }
            return lead != null && lead.rank <= Math.max(rank, LINE) && !includesCodesOf(lead);
        }

        private boolean includesCodesOf(Lead other) {
            var names = new HashSet<>(mentions.names());
            var numbers =
                    new HashSet<>(mentions.numbers().stream().map(Numeral::bits).toList());
            return names.containsAll(other.mentions.names())
                    && other.mentions.numbers().stream().map(Numeral::bits).allMatch(numbers::contains);
        }
    }
}
