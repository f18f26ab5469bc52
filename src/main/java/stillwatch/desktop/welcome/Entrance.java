package stillwatch.desktop.welcome;

import java.nio.file.Path;
import java.util.List;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.desktop.frame.Notices;
import stillwatch.workbench.Place;

/** What the first screen can lead to. */
public interface Entrance {
    Place place();

    Notices notices();

    List<Path> recent();

    void forget(Path folder);

    void open(Path folder);

    void create(Path folder, CaseStarted start, String by);

    /** Makes the sample case, once, and opens it. */
    void sample();

    void settings();
}
