package stillwatch.workbench;

import java.io.IOException;
import stillwatch.casefile.action.Action;

/** An action that is looked over, and perhaps refused, when its turn to be written has come: nothing can change in between. */
interface Proposal {
    Action action() throws IOException, Refused;
}
