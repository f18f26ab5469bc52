package stillwatch.casefile.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Observable;

/** A value somebody reports as telling, without an account it was seen with: an indicator, an attribute of a report. */
public record SignalFact(
        Observable observable,
        @Nullable String comment,
        @Nullable Moment at,
        List<Detail> details) implements Fact {}
