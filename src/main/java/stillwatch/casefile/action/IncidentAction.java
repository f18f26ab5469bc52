package stillwatch.casefile.action;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;

/** Incidents that people write down, and what they connect. */
public sealed interface IncidentAction extends Action {

    record IncidentAdded(
            String name, String summary, @Nullable Moment period) implements IncidentAction {}

    /** Also of an incident that an import brought: what a person says of it stands before what rows say. */
    record IncidentDescribed(
            String incident,
            String name,
            String summary,
            @Nullable Moment period) implements IncidentAction {}

    /** Two things have to do with one another, in no direction. */
    record Connected(String from, String to, String why) implements IncidentAction {}

    /** Each of the things has to do with the one, for the same reason. */
    record ThingsConnected(List<String> things, String to, String why) implements IncidentAction {}

    record Disconnected(String from, String to, String why) implements IncidentAction {}
}
