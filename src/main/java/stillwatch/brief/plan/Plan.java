package stillwatch.brief.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Audience;
import stillwatch.casefile.BriefSection;
import stillwatch.casefile.action.BriefAction.BriefPlanned;
import stillwatch.casefile.action.BriefPart;
import stillwatch.casefile.action.BriefPart.OwnText;
import stillwatch.casefile.action.BriefPart.Section;

/**
 * Every section once, page one first, with the author's own texts between. It does not change: each step gives another one.
 *
 * @param since the version whose reader is told what changed; null for the last one
 */
public record Plan(List<BriefPart> parts, @Nullable Integer since) {
    public static final int LONGEST_TEXT = 20_000;
    public static final int LONGEST_TITLE = 200;
    private static final int MOST_TEXTS = 100;

    public Plan {
        parts = complete(parts);
    }

    /** All sections, in the order they usually stand. */
    public static Plan usual() {
        return new Plan(List.of(), null);
    }

    public static Plan of(BriefPlanned planned) {
        return new Plan(planned.parts(), planned.since());
    }

    /** Page one comes first; a section that is missing comes behind the one it usually follows. */
    private static List<BriefPart> complete(List<BriefPart> parts) {
        List<BriefPart> all = new ArrayList<>();
        Set<BriefSection> seen = EnumSet.of(BriefSection.PAGE_ONE);
        all.add(new Section(BriefSection.PAGE_ONE, false));
        for (BriefPart part : parts) {
            if (!(part instanceof Section one) || seen.add(one.section())) {
                all.add(part);
            }
        }
        BriefSection before = BriefSection.PAGE_ONE;
        for (BriefSection one : BriefSection.values()) {
            if (seen.add(one)) {
                all.add(at(all, before) + 1, new Section(one, false));
            }
            before = one;
        }
        return List.copyOf(all);
    }

    private static int at(List<BriefPart> parts, BriefSection section) {
        return parts.stream()
                .map(part -> part instanceof Section one ? one.section() : null)
                .toList()
                .indexOf(section);
    }

    public int at(BriefSection section) {
        return at(parts, section);
    }

    /** Those that stand, in their order. */
    public List<BriefPart> standing() {
        return parts.stream()
                .filter(part -> !(part instanceof Section one) || !one.out())
                .toList();
    }

    public List<BriefSection> leftOut() {
        return sections().filter(Section::out).map(Section::section).toList();
    }

    private Stream<Section> sections() {
        return parts.stream().filter(part -> part instanceof Section).map(part -> (Section) part);
    }

    public List<OwnText> ownTexts() {
        return parts.stream()
                .filter(part -> part instanceof OwnText)
                .map(part -> (OwnText) part)
                .toList();
    }

    /** Takes a section in, or leaves it out. */
    public Plan shows(BriefSection section, boolean shown) {
        return with(at(section), new Section(section, !shown));
    }

    /** Another part in its place. */
    public Plan with(int at, BriefPart part) {
        List<BriefPart> now = new ArrayList<>(parts);
        now.set(at, part);
        return new Plan(now, since);
    }

    /** Nothing comes before page one, and page one goes nowhere. */
    public Plan moved(int from, int to) {
        if (from <= 0 || from >= parts.size()) {
            return this;
        }
        List<BriefPart> now = new ArrayList<>(parts);
        now.add(Math.clamp(to, 1, parts.size() - 1), now.remove(from));
        return new Plan(now, since);
    }

    public Plan added(int at, OwnText text) {
        List<BriefPart> now = new ArrayList<>(parts);
        now.add(Math.clamp(at, 1, parts.size()), text);
        return new Plan(now, since);
    }

    /** Only the author's own text goes; sections are left out and stay in the plan. */
    public Plan without(int at) {
        List<BriefPart> now = new ArrayList<>(parts);
        if (now.get(at) instanceof OwnText) {
            now.remove(at);
        }
        return new Plan(now, since);
    }

    public Plan since(@Nullable Integer version) {
        return new Plan(parts, version);
    }

    /** What speaks against it, each as a sentence that says why. */
    public List<String> against() {
        List<String> against = new ArrayList<>();
        sections()
                .filter(one -> one.out() && !one.section().mayBeLeftOut())
                .forEach(one -> against.add(
                        "This stays in every brief. " + one.section().stays()));
        List<OwnText> own = ownTexts();
        if (own.size() > MOST_TEXTS) {
            against.add("There are " + own.size() + " texts of the author; at most " + MOST_TEXTS + " have room.");
        }
        own.stream().map(Plan::against).filter(Objects::nonNull).forEach(against::add);
        return against;
    }

    private static @Nullable String against(OwnText one) {
        if (one.text().isBlank()) {
            return "A text of the author needs words.";
        }
        if (one.text().length() > LONGEST_TEXT) {
            return "A text of the author may have " + LONGEST_TEXT + " letters; this one has "
                    + one.text().length() + ". Make two of it.";
        }
        return one.title() != null && one.title().length() > LONGEST_TITLE
                ? "A heading may have " + LONGEST_TITLE + " letters."
                : null;
    }

    /** The paragraphs of a text: what stands between empty lines. */
    public static List<String> paragraphs(OwnText own) {
        return Arrays.stream(own.text().strip().split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    public BriefPlanned forAudience(Audience audience) {
        return new BriefPlanned(audience, parts, since);
    }
}
