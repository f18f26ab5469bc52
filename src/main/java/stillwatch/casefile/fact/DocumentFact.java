package stillwatch.casefile.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.Moment;

/** A text a source put out: report, letter, post. */
public record DocumentFact(
        @Nullable String ref,
        String source,
        String title,
        @Nullable Moment published,
        @Nullable Moment captured,
        @Nullable String language,
        List<Detail> details)
        implements Fact {
    public Id id() {
        return Id.natural(Kind.DOCUMENT, List.of("document", source, ref == null ? title : ref));
    }
}
