package stillwatch.casefile.action;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Audience;
import stillwatch.casefile.BriefSection;

/** What is done so that a brief can leave the case, and that one was kept. */
public sealed interface BriefAction extends Action {
    /** Random, so that the pseudonyms made with it tell nothing; kept, so that an audience always meets the same ones. */
    record AudienceSalted(Audience audience, String salt) implements BriefAction {}

    /** A note, an explanation, or the reasons of what has this id may be read by this audience. */
    record PartReleased(Audience audience, String item, String why) implements BriefAction {}

    /**
     * What stands in the briefs of this audience from now on, in this order; it takes the place of any plan before. A section that
     * is not named stands where it usually does. {@code since}: the version whose reader is told what changed; null for the last.
     */
    record BriefPlanned(
            Audience audience,
            List<BriefPart> parts,
            @Nullable Integer since) implements BriefAction {}

    /**
     * A brief was kept in briefs/ and never changes. {@code head} is the hash of the entry before this one; {@code exhibits} is
     * every exhibit that ever got a number, in the order of the numbers; {@code lines} are what it said of each claim,
     * {@code parts} what it said beside them; versions frozen before these were kept have none.
     */
    record BriefFrozen(
            int version,
            Audience audience,
            String format,
            @Nullable String paper,
            String sha256,
            long size,
            String head,
            List<String> exhibits,
            List<FrozenLine> lines,
            List<FrozenPart> parts)
            implements BriefAction {}

    /**
     * A pack left the case. {@code head} is what it prints, the hash of the entry before this one or, where the entry before this one
     * froze the brief in it, of the one before that; {@code sha256} is that of the zip. {@code forms} are the forms of the brief in
     * it, {@code originals} the ids of the evidence whose bytes went along, {@code copies} of that a stamped copy of which did.
     */
    record PackMade(
            Audience audience,
            String head,
            String sha256,
            long size,
            List<String> forms,
            List<String> originals,
            List<String> copies)
            implements BriefAction {}

    /** What a frozen brief said of one claim: {@code text} as that audience read it. */
    record FrozenLine(String claim, String text) {}

    /**
     * What a frozen brief said beside its claims. {@code section} is null for the author's own words; {@code key} tells in two
     * versions what is the same thing, and is read by people too.
     */
    record FrozenPart(@Nullable BriefSection section, String key, String text) {}
}
