package stillwatch.workbench;

import java.io.IOException;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.Moment;
import stillwatch.casefile.action.IncidentAction.Connected;
import stillwatch.casefile.action.IncidentAction.Disconnected;
import stillwatch.casefile.action.IncidentAction.IncidentAdded;
import stillwatch.casefile.action.IncidentAction.IncidentDescribed;
import stillwatch.casefile.action.IncidentAction.ThingsConnected;
import stillwatch.journal.Entry;
import stillwatch.store.decided.Connections;
import stillwatch.store.decided.Incidents;

/** Incidents written down by hand, and what has to do with what. */
public final class IncidentWork {
    private static final List<Kind> CONNECTED =
            List.of(Kind.INCIDENT, Kind.ACCOUNT, Kind.CLUSTER, Kind.EVIDENCE, Kind.EVENT, Kind.PROPOSITION);
    private final Deciding deciding;

    IncidentWork(Deciding deciding) {
        this.deciding = deciding;
    }

    /** {@code period} as a person writes a time, or "from to to"; null where nothing is known. {@code zone} where it states none. */
    public record Said(
            String name,
            String summary,
            @Nullable String period,
            @Nullable ZoneId zone) {}

    /** Answers its id. */
    public String add(String by, Said said) throws IOException, Refused {
        Entry entry = deciding.decide(
                by, () -> new IncidentAdded(name(said), said.summary().strip(), period(said.period(), said.zone())));
        return Id.made(Kind.INCIDENT, entry.seq(), 1).toString();
    }

    private static String name(Said said) throws Refused {
        return Deciding.said(said.name(), "An incident needs a name.");
    }

    /** The period a text means, the way an import reads times; for looking before deciding. */
    public static @Nullable Moment period(@Nullable String written, @Nullable ZoneId zone) throws Refused {
        return WrittenTime.of(written, zone, "period");
    }

    /** Also of an incident an import brought. */
    public Entry describe(String by, String incident, Said said) throws IOException, Refused {
        return deciding.decide(by, () -> {
            String id = deciding.existing(incident, Kind.INCIDENT).toString();
            IncidentDescribed anew =
                    new IncidentDescribed(id, name(said), said.summary().strip(), period(said.period(), said.zone()));
            expectChanged(anew);
            return anew;
        });
    }

    private void expectChanged(IncidentDescribed anew) throws Refused {
        boolean same = of(anew.incident())
                .filter(now -> now.name().equals(anew.name())
                        && now.summary().equals(anew.summary())
                        && java.util.Objects.equals(now.period(), anew.period()))
                .isPresent();
        if (same) {
            throw new Refused("Nothing of the incident was changed.");
        }
    }

    /** Of incidents, accounts, clusters, evidence, events and claims, in no direction. */
    public Entry connect(String by, String from, String to, String why) throws IOException, Refused {
        return deciding.decide(by, () -> {
            String one = deciding.existing(from, CONNECTED).toString();
            String other = deciding.existing(to, CONNECTED).toString();
            if (one.equals(other)) {
                throw new Refused("A thing is not connected with itself.");
            }
            if (connected(one, other)) {
                throw new Refused("These two are connected already.");
            }
            return new Connected(one, other, Deciding.why(why));
        });
    }

    /** Each of these with the one, as a single decision; those connected with it already are left out. */
    public Entry connectAll(String by, List<String> things, String to, String why) throws IOException, Refused {
        return deciding.decide(by, () -> {
            String one = deciding.existing(to, CONNECTED).toString();
            LinkedHashSet<String> others = new LinkedHashSet<>();
            for (String thing : things) {
                others.add(deciding.existing(thing, CONNECTED).toString());
            }
            if (others.contains(one)) {
                throw new Refused("A thing is not connected with itself.");
            }
            others.removeAll(deciding.read(tables -> new Connections(tables).with(one)));
            if (others.isEmpty()) {
                throw new Refused("They are connected with it already.");
            }
            return new ThingsConnected(List.copyOf(others), one, Deciding.why(why));
        });
    }

    private boolean connected(String one, String other) {
        return deciding.read(tables -> new Connections(tables).between(one, other));
    }

    public Entry disconnect(String by, String from, String to, String why) throws IOException, Refused {
        return deciding.decide(by, () -> {
            if (!connected(from, to)) {
                throw new Refused("These two are not connected.");
            }
            return new Disconnected(from, to, Deciding.why(why));
        });
    }

    /** Those added by hand. */
    public List<Incidents.Incident> added() {
        return deciding.read(tables -> new Incidents(tables).added());
    }

    /** What people say of an incident, by hand or imported. */
    public Optional<Incidents.Incident> of(String incident) {
        return deciding.read(tables -> new Incidents(tables).of(incident));
    }

    public List<Connections.Connection> connections(String id) {
        return deciding.read(tables -> new Connections(tables).of(id));
    }

    public List<Connections.Connection> connections() {
        return deciding.read(tables -> new Connections(tables).all());
    }
}
