package stillwatch.store.apply;

import java.util.List;
import java.util.stream.Collectors;
import stillwatch.casefile.action.BriefAction;
import stillwatch.casefile.action.BriefPart;

/** What was done about briefs, in words: for the history, and where it stands in the way of something. */
final class BriefSummary {
    private BriefSummary() {}

    static String of(BriefAction action) {
        return switch (action) {
            case BriefAction.AudienceSalted one ->
                "Made pseudonyms for the audience " + one.audience().words();
            case BriefAction.PartReleased one ->
                "Released " + one.item() + " for the audience " + one.audience().words() + ": " + one.why();
            case BriefAction.BriefPlanned one ->
                "Planned the brief for the audience " + one.audience().words() + ": " + planned(one);
            case BriefAction.BriefFrozen one ->
                "Froze brief " + one.version() + " for the audience "
                        + one.audience().words() + ", " + one.format() + ", " + one.size() + " bytes";
            case BriefAction.PackMade one ->
                "Made a pack for the audience " + one.audience().words() + ", " + one.size() + " bytes, "
                        + one.originals().size() + (one.originals().size() == 1 ? " original" : " originals")
                        + copies(one.copies().size());
        };
    }

    private static String copies(int copies) {
        return copies == 0 ? "" : copies == 1 ? ", 1 stamped copy" : ", " + copies + " stamped copies";
    }

    static String words(BriefAction action) {
        return switch (action) {
            case BriefAction.AudienceSalted one ->
                "the pseudonyms for the audience " + one.audience().words();
            case BriefAction.PartReleased one ->
                "a release for the audience " + one.audience().words();
            case BriefAction.BriefPlanned one ->
                "the plan of the brief for the audience " + one.audience().words();
            case BriefAction.BriefFrozen one -> "brief " + one.version();
            case BriefAction.PackMade one ->
                "a pack for the audience " + one.audience().words();
        };
    }

    /** "11 sections, without Notes, 2 texts of the author". */
    private static String planned(BriefAction.BriefPlanned one) {
        List<BriefPart.Section> sections = one.parts().stream()
                .filter(part -> part instanceof BriefPart.Section)
                .map(part -> (BriefPart.Section) part)
                .toList();
        String out = sections.stream()
                .filter(BriefPart.Section::out)
                .map(part -> part.section().title())
                .collect(Collectors.joining(", "));
        int own = one.parts().size() - sections.size();
        long standing = sections.stream().filter(part -> !part.out()).count();
        return standing
                + (standing == 1 ? " section" : " sections")
                + (out.isEmpty() ? "" : ", without " + out)
                + (own == 0 ? "" : own == 1 ? ", 1 text of the author" : ", " + own + " texts of the author");
    }
}
