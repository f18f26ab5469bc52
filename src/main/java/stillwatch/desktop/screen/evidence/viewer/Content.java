package stillwatch.desktop.screen.evidence.viewer;

import java.util.List;
import stillwatch.casefile.Spot;
import stillwatch.workbench.Notes;

/** What stands in the viewer. */
interface Content {
    void notes(List<Notes.Note> now, String chosen);

    void goTo(Spot spot);

    /** Starts marking a place by keys, or marks what is selected. */
    void mark();

    void dropDraft();

    void find();

    void page(int by);
}
