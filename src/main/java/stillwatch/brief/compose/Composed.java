package stillwatch.brief.compose;

import java.util.List;
import stillwatch.brief.audience.Withheld;
import stillwatch.brief.outline.Outline;
import stillwatch.brief.outline.Outline.Withholding;

/**
 * A brief for one audience, and what it must not contain.
 *
 * @param withheld every value that must not be found in what is written, for the leak check
 * @param leftOut what was left out part by part, for whoever wrote it; a legal brief prints it as its privilege log
 * @param exhibits ids of all exhibits that ever got a number, in the order of the numbers
 */
public record Composed(Outline outline, List<Withheld> withheld, List<LeftOut> leftOut, List<String> exhibits) {
    public Composed {
        withheld = List.copyOf(withheld);
        leftOut = List.copyOf(leftOut);
        exhibits = List.copyOf(exhibits);
    }

    /** What was left out, in words alone. */
    public List<Withholding> log() {
        return leftOut.stream().map(LeftOut::told).toList();
    }
}
