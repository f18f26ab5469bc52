package stillwatch.store.apply;

import stillwatch.casefile.action.BriefAction;

/** What was done about briefs, in words: for the history, and where it stands in the way of something. */
final class BriefSummary {
    private BriefSummary() {}

    static String of(BriefAction action) {
        return switch (action) {
            case BriefAction.AudienceSalted one ->
                "Made pseudonyms for the audience " + one.audience().words();
            case BriefAction.PartReleased one ->
                "Released " + one.item() + " for the audience " + one.audience().words() + ": " + one.why();
            case BriefAction.BriefFrozen one ->
                "Froze brief " + one.version() + " for the audience "
                        + one.audience().words() + ", " + one.format() + ", " + one.size() + " bytes";
            case BriefAction.PackMade one ->
                "Made a pack for the audience " + one.audience().words() + ", " + one.size() + " bytes, "
                        + one.originals().size() + (one.originals().size() == 1 ? " original" : " originals");
        };
    }

    static String words(BriefAction action) {
        return switch (action) {
            case BriefAction.AudienceSalted one ->
                "the pseudonyms for the audience " + one.audience().words();
            case BriefAction.PartReleased one ->
                "a release for the audience " + one.audience().words();
            case BriefAction.BriefFrozen one -> "brief " + one.version();
            case BriefAction.PackMade one ->
                "a pack for the audience " + one.audience().words();
        };
    }
}
