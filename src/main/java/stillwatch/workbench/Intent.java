package stillwatch.workbench;

import java.io.IOException;
import stillwatch.casefile.action.Action;

/** What is to be done, decided when it is the writer's turn: nothing can change between the decision and the entry. */
interface Intent {
    Action decide() throws IOException, Refused;
}
