package stillwatch.brief.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stillwatch.brief.outline.Cover;
import stillwatch.brief.outline.Outline;
import stillwatch.casefile.BriefSection;
import stillwatch.casefile.action.BriefAction.BriefFrozen;
import stillwatch.casefile.action.BriefAction.FrozenLine;
import stillwatch.casefile.action.BriefAction.FrozenPart;

/**
 * A version of a brief, frozen or not, as far as it can be compared.
 *
 * @param name "version 2 for policy", "the draft for policy"
 * @param whole false for one that was frozen when only its claims were kept beside the file
 */
public record Copy(String name, List<Saying> sayings, boolean whole) {
    public Copy {
        sayings = List.copyOf(sayings);
    }

    public static Copy of(BriefFrozen frozen) {
        String name =
                "version " + frozen.version() + " for " + frozen.audience().words();
        return of(name, frozen.lines(), frozen.parts(), !frozen.parts().isEmpty());
    }

    public static Copy of(Outline outline) {
        Cover cover = outline.cover();
        String name = (cover.frozen() ? "version " + cover.version() : "the draft") + " for "
                + cover.audience().words();
        List<FrozenLine> lines = outline.claims().stream()
                .map(one -> new FrozenLine(one.id(), one.whole()))
                .toList();
        return of(name, lines, Besides.of(outline), true);
    }

    /** Page one first, then each claim with what belongs to it. */
    private static Copy of(String name, List<FrozenLine> lines, List<FrozenPart> parts, boolean whole) {
        List<Saying> all = new ArrayList<>();
        Map<String, String> called = new HashMap<>();
        add(all, parts, called, one -> one == BriefSection.PAGE_ONE);
        for (FrozenLine line : lines) {
            called.put(line.claim(), "claim " + (called.size() + 1));
            all.add(new Saying(BriefSection.CLAIMS, line.claim(), called.getOrDefault(line.claim(), ""), line.text()));
        }
        add(all, parts, called, one -> one == BriefSection.CLAIMS);
        add(all, parts, called, one -> one != BriefSection.PAGE_ONE && one != BriefSection.CLAIMS);
        return new Copy(name, all, whole);
    }

    private static void add(
            List<Saying> all,
            List<FrozenPart> parts,
            Map<String, String> called,
            Predicate<@Nullable BriefSection> wanted) {
        parts.stream()
                .filter(one -> wanted.test(one.section()))
                .forEach(one -> all.add(new Saying(one.section(), one.key(), called(one, called), one.text())));
    }

    /** What belongs to a claim begins with the claim's id. */
    private static String called(FrozenPart one, Map<String, String> called) {
        int blank = one.key().indexOf(' ');
        String claim = blank < 0 ? null : called.get(one.key().substring(0, blank));
        return claim == null ? one.key() : claim + one.key().substring(blank);
    }

    /** Its claims alone, where the other one holds no more. */
    Copy claimsOnly() {
        return new Copy(name, sayings.stream().filter(Saying::isClaim).toList(), whole);
    }
}
