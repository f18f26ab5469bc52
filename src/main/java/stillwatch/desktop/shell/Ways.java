package stillwatch.desktop.shell;

import java.nio.file.Path;
import stillwatch.settings.Looks;
import stillwatch.workbench.Place;

/** What lies beyond one open case: other cases, the settings of this person. */
public interface Ways {
    Place place();

    void openCase(Path folder);

    /** Back to the list of cases. */
    void closeCase();

    /** Taken on at once, and kept. */
    void settle(Looks looks, String name);

    Looks looks();
}
