package stillwatch.brief.compose;

import java.util.List;
import stillwatch.brief.audience.Withheld;
import stillwatch.brief.outline.Outline;
import stillwatch.brief.outline.Outline.Withholding;

/**
 * A brief for one audience, and what it must not contain.
 *
 * @param withheld every value that must not be found in what is written, for the leak check
 * @param log what was left out, for whoever wrote it; a legal brief prints it as its privilege log
 * @param exhibits ids of all exhibits that ever got a number, in the order of the numbers
 */
public record Composed(Outline outline, List<Withheld> withheld, List<Withholding> log, List<String> exhibits) {
    public Composed {
        withheld = List.copyOf(withheld);
        log = List.copyOf(log);
        exhibits = List.copyOf(exhibits);
    }
}
