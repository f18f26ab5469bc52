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

    /**
     * A note on anything that has an id; {@code place} says where in it ("page 3", "line 17"), empty for the whole.
     * {@code privileged}: between a client and counsel, never to leave the case.
     */
    record Annotated(String target, String place, String text, List<String> tags, boolean privileged)
            implements EvidenceAction {}

    /** One note on each of these things, as a whole: revised and removed it is so on all of them. */
    record ThingsAnnotated(List<String> targets, String text, List<String> tags, boolean privileged)
            implements EvidenceAction {}

    record AnnotationRevised(String annotation, String place, String text, List<String> tags, boolean privileged)
            implements EvidenceAction {}

    record AnnotationRemoved(String annotation, String why) implements EvidenceAction {}

    /** Evidence without a file: a book, a page on the net, a talk. {@code where} is written down and never fetched. */
    record Cited(
            String title,
            String where,
            @Nullable String origin,
            @Nullable String collectedBy,
            @Nullable String collectedAt,
            @Nullable String how)
            implements EvidenceAction {}

    /** How evidence came to be, said anew as a whole; {@code name} is null where it keeps the one it has. */
    record EvidenceDescribed(
            String evidence,
            @Nullable String name,
            @Nullable String origin,
            @Nullable String collectedBy,
            @Nullable String collectedAt,
            @Nullable String how)
            implements EvidenceAction {}

    /** The original itself went from hand to hand; {@code at} as it is to be quoted. */
    record Transferred(
            String evidence,
            String from,
            String to,
            String at,
            @Nullable String how) implements EvidenceAction {}
}
