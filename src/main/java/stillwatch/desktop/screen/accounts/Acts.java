package stillwatch.desktop.screen.accounts;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.screen.accounts.model.Found;

/** What parts of the screen ask of the whole of it. */
interface Acts {
    Desk desk();

    /** What the table shows; null while it is being read. */
    @Nullable
    Found found();

    /** The chosen rows that are shown. */
    int[] chosen();

    /** Shows the accounts this filter finds. */
    void only(String filter);

    /** Shows an account, in the table too where it is there. */
    void account(String id);

    /** Shows a cluster in the list of them. */
    void cluster(String id);

    /** Puts a form on top of the inspector. */
    void open(Node form);

    /** Takes the form away. */
    void leave();

    /** Begins one of the things that can be done with the chosen accounts. */
    void begin(Deed deed);
}
