package stillwatch.casefile.action;

import java.util.List;
import stillwatch.casefile.Handling;

/** What is done to the case as a whole. */
public sealed interface CaseAction extends Action {

    /** Always the first entry. {@code invented} marks a case that holds no real data. */
    record CaseStarted(String title, String purpose, Handling handling, boolean invented) implements CaseAction {}

    record CaseDescribed(String title, String purpose, Handling handling) implements CaseAction {}

    /** Takes an earlier entry back; taking back this one brings the earlier one in force again. */
    record Undone(long entry, String why) implements CaseAction {}

    /** The contents of earlier entries were destroyed by order; the chain keeps their hashes. */
    record ContentDestroyed(List<Long> entries, String authority, String why) implements CaseAction {}
}
