package stillwatch.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import stillwatch.workbench.CaseDamaged;
import stillwatch.workbench.Place;

/** What the command line can ask of the face that has windows and draws pictures; the two do not know each other. */
public interface Windows {

    /** Whether this computer can show a window now. */
    boolean display();

    /** Returns when the window is closed; without a folder it begins with the list of cases. */
    void open(Place place, @Nullable Path folder);

    /** Draws one screen into a PNG file; answers the words for the screens there are where {@code screen} is none of them. */
    @Nullable
    String picture(Place place, Path folder, String screen, int width, int height, boolean dark, Path out)
            throws IOException, CaseDamaged;
}
