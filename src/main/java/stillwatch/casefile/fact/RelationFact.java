package stillwatch.casefile.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Moment;

/** A source says that one thing relates to another; the ends are our ids where the file holds them, else the source's own. */
public record RelationFact(
        String from,
        String relation,
        String to,
        @Nullable Moment at,
        @Nullable Long count,
        List<Detail> details) implements Fact {}
