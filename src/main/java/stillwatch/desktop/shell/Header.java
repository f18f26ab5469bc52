package stillwatch.desktop.shell;

import java.util.Optional;
import stillwatch.store.entry.DescriptionTable.Description;
import stillwatch.store.list.Tally;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Step;

/** What the frame around the screens says of the case, asked in one go. */
record Header(
        Tally tally,
        long claims,
        long briefs,
        Optional<Description> said,
        Optional<Step> undo,
        Optional<Step> redo,
        long seq) {
    static Header of(OpenCase opened) throws java.io.IOException {
        Tally tally = opened.read(Tally::of);
        return new Header(
                tally,
                opened.claims().book().propositions().size(),
                opened.briefs().frozen().size(),
                tally.description(),
                opened.steps().toUndo(),
                opened.steps().toRedo(),
                opened.head().seq());
    }
}
