package stillwatch.casefile.action;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done with evidence and what is written about things. */
public sealed interface EvidenceAction extends Action {

    /** {@code reference} is the place outside the case of a file too large to be copied in; null where the case holds it. */
    record EvidenceAdded(
            String sha256,
            String name,
            String mime,
            long size,
            @Nullable String origin,
            @Nullable String collectedBy,
            @Nullable String collectedAt,
            @Nullable String how,
            @Nullable String reference)
            implements EvidenceAction {}

    /** The same bytes were added once more: nothing new came in, but somebody brought them. */
    record EvidenceSeenAgain(
            String sha256, String name, @Nullable String origin) implements EvidenceAction {}

    record EvidenceDestroyed(String sha256, String authority, String why) implements EvidenceAction {}

    /** A note on anything that has an id; {@code place} says where in it ("page 3", "line 17"), empty for the whole. */
    record Annotated(String target, String place, String text, List<String> tags) implements EvidenceAction {}

    record AnnotationRevised(String annotation, String place, String text, List<String> tags)
            implements EvidenceAction {}
}
