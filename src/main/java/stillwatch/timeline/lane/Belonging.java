package stillwatch.timeline.lane;

import java.util.OptionalInt;
import java.util.function.IntConsumer;

/** Which groups an event belongs to: none, one or several. Groups are counted from 0. */
public interface Belonging {
    int groups();

    /** Asked only for groups that get a lane. */
    LaneHead head(int group);

    /** The group of this key. */
    OptionalInt find(String key);

    void each(int place, IntConsumer group);
}
