package stillwatch.desktop.frame;

import java.nio.file.Path;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;

/**
 * What a screen works with.
 *
 * @param folder where the case lies
 * @param invented whether the case holds no real data
 * @param scope the time all screens are asked to keep to
 */
public record Desk(
        OpenCase opened,
        Path folder,
        boolean invented,
        Place place,
        Asking asking,
        Decisions decisions,
        Jobs jobs,
        Navigator navigator,
        Notices notices,
        Taste taste,
        Scope scope) {}
