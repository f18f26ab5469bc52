package stillwatch.casefile.claim;

import java.util.Set;

/** Something recorded of claims, by hand or with a file. */
public sealed interface Piece permits Noun, Assessment {
    /** The ids of what it is about. */
    Set<String> mentions();
}
