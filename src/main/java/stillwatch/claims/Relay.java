package stillwatch.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.claim.Grounds;

/** How a claim came to where it was read, as a small graph: from the documents it stands in to those who know it themselves. */
public record Relay(List<Node> nodes, List<Edge> edges) {

    /**
     * A document, or a party that speaks without one.
     *
     * @param label what it is called
     * @param by who put the document out; the same as the label for a party
     * @param carries whether an excerpt of it states the claim
     * @param origin whether the claim begins here
     */
    public record Node(String id, String label, String by, boolean carries, boolean origin) {}

    /** The one draws on the other; {@code to} is null where nobody knows on what. Drawn dashed unless stated. */
    public record Edge(
            String from,
            @Nullable String to,
            Grounds grounds,
            @Nullable String how) {
        public boolean dashed() {
            return grounds != Grounds.STATED;
        }
    }
}
