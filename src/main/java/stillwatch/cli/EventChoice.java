package stillwatch.cli;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stillwatch.casefile.Moment;
import stillwatch.casefile.ShownText;
import stillwatch.timeline.EventFilter;
import stillwatch.workbench.EventWork;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

/** The options that say which events are meant. */
final class EventChoice {
    @Option(names = "--from", paramLabel = "TIME", description = "events: not those that ended before")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "TIME", description = "events: not those that began after it ended")
    private @Nullable String to;

    @Option(names = "--zone", paramLabel = "ZONE", description = "the zone of --from and --to (UTC)")
    private String zone = "UTC";

    @Option(names = "--without-undated", description = "events: not those without a time")
    private boolean withoutUndated;

    @Option(names = "--kind", paramLabel = "KIND", description = "events of this kind; as often as wanted")
    private List<String> kinds = List.of();

    @Option(names = "--actor", paramLabel = "NAME", description = "events whose detail \"actor\" is this")
    private List<String> actors = List.of();

    @Option(names = "--account", paramLabel = "ID", description = "events of this account")
    private List<String> accounts = List.of();

    @Option(names = "--cluster", paramLabel = "ID", description = "events of accounts in this cluster")
    private List<String> clusters = List.of();

    @Option(names = "--incident", paramLabel = "ID", description = "events connected with it, or of an account that is")
    private List<String> incidents = List.of();

    @Option(names = "--import", paramLabel = "NUMBER", description = "events this entry brought")
    private List<Long> imports = List.of();

    @Option(names = "--tag", description = "events with this tag")
    private List<String> tags = List.of();

    @Option(names = "--marks", description = "marks only: releases, letters, memoranda, filings")
    private boolean marks;

    @Option(names = "--words", description = "events in which each of these words stands")
    private String words = "";

    boolean made() {
        return !filter(null, null).equals(EventFilter.EVERYTHING) || from != null || to != null;
    }

    /** Refuses times and ids that mean nothing, so that a slip of the pen does not look like an empty case. */
    EventFilter filter(OpenCase opened) throws Refused {
        for (List<String> ids : List.of(accounts, clusters, incidents)) {
            for (String id : ids) {
                expect(opened, id);
            }
        }
        Moment begin = moment(from);
        Moment end = moment(to);
        return filter(begin == null ? null : begin.from(), end == null ? null : end.to() + 1);
    }

    private static void expect(OpenCase opened, String id) throws Refused {
        if (opened.nameOf(id).equals(id)) {
            throw new Refused("There is nothing with the id \"" + ShownText.of(id) + "\" in this case.");
        }
    }

    private @Nullable Moment moment(@Nullable String text) throws Refused {
        return EventWork.moment(text, zone());
    }

    private ZoneId zone() throws Refused {
        return ZoneId.of(Zones.checked(zone));
    }

    private EventFilter filter(@Nullable Long begin, @Nullable Long end) {
        return new EventFilter(
                begin,
                end,
                !withoutUndated,
                Set.copyOf(kinds),
                Set.copyOf(actors),
                Set.copyOf(accounts),
                Set.copyOf(clusters),
                Set.copyOf(incidents),
                Set.copyOf(imports),
                Set.copyOf(tags),
                Set.of(),
                marks,
                words);
    }
}
