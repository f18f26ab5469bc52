package stillwatch.timeline.picture;

import java.util.List;

/** Knows what events are called; asked once a picture, for the few that have room for a label. */
public interface Titles {
    /** One for each number of a fact, in their order; empty where it is not known yet. */
    List<String> of(long[] numbers);
}
