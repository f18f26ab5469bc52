package stillwatch.casefile.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;

/** A note or opinion that came with a file, about the things it names. */
public record RemarkFact(
        String remarkKind,
        @Nullable String author,
        String text,
        @Nullable Moment at,
        List<String> about) implements Fact {}
