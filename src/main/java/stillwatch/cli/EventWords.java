package stillwatch.cli;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Mark;
import stillwatch.casefile.Moment;
import stillwatch.casefile.ShownText;
import stillwatch.store.decided.Event;
import stillwatch.workbench.EventWork;
import stillwatch.workbench.Refused;

/** The options that say what happened; of an edit those not given keep what is said now, and empty ones say nothing more. */
final class EventWords {
    @Option(names = "--title", description = "what happened")
    private @Nullable String title;

    @Option(names = "--time", description = "when, as it is written: \"22 April 2026\", \"… to …\"")
    private @Nullable String time;

    @Option(names = "--zone", paramLabel = "ZONE", description = "the zone of a time that states none")
    private @Nullable String zone;

    @Option(
            names = "--kind",
            description = "what kind of event; letter, memorandum, filing and model release are marks")
    private @Nullable String kind;

    @Option(names = "--account", paramLabel = "ID", description = "the account it is of")
    private @Nullable String account;

    @Option(names = "--actor", paramLabel = "NAME", description = "who did it, where it is no account")
    private @Nullable String actor;

    @Option(
            names = "--mark",
            description = "makes it a mark: model release, letter, memorandum, filing, other; or \"no\"")
    private @Nullable String mark;

    @Option(names = "--detail", paramLabel = "NAME=VALUE", description = "whatever else is to be kept")
    private Map<String, String> details = new TreeMap<>();

    EventWork.Said said() throws Refused {
        return over(new EventWork.Said("", null, null, null, List.of()));
    }

    EventWork.Said over(Event now) throws Refused {
        return over(EventWork.Said.of(now.now()));
    }

    private EventWork.Said over(EventWork.Said now) throws Refused {
        return new EventWork.Said(
                title == null ? now.title() : title,
                at(now),
                kind == null ? now.kind() : kind,
                account == null ? now.account() : account,
                details(now.details()));
    }

    /** With a zone alone, what was written is read again as of that zone. */
    private @Nullable Moment at(EventWork.Said now) throws Refused {
        Moment before = now.at();
        ZoneId in = zone();
        if (time != null) {
            return EventWork.moment(time, in);
        }
        return in == null || before == null
                ? before
                : EventWork.moment(before.written().replace(" / ", " to "), in);
    }

    private @Nullable ZoneId zone() throws Refused {
        return zone == null ? null : ZoneId.of(Zones.checked(zone));
    }

    private List<Detail> details(List<Detail> now) throws Refused {
        Map<String, String> anew = new TreeMap<>(details);
        if (actor != null) {
            anew.put("actor", actor);
        }
        if (mark != null) {
            anew.put(Mark.DETAIL, known(mark));
        }
        List<Detail> all = new ArrayList<>();
        now.stream().filter(one -> !anew.containsKey(one.name())).forEach(all::add);
        anew.forEach((name, value) -> {
            if (!value.isBlank()) {
                all.add(new Detail(name, value));
            }
        });
        return all;
    }

    private static String known(String mark) throws Refused {
        if (!mark.isBlank() && !mark.equals(Mark.NONE) && Mark.meant(mark).isEmpty()) {
            throw new Refused("There is no mark \"" + ShownText.of(mark)
                    + "\"; there are model release, letter, memorandum, filing, other, and no.");
        }
        return mark;
    }
}
