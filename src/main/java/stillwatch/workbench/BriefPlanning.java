package stillwatch.workbench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stillwatch.brief.compare.Copy;
import stillwatch.brief.compose.Material;
import stillwatch.brief.plan.Plan;
import stillwatch.casefile.Audience;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.BriefAction.BriefFrozen;
import stillwatch.casefile.action.BriefAction.PartReleased;
import stillwatch.claims.Held;
import stillwatch.journal.Entry;
import stillwatch.progress.Progress;
import stillwatch.store.Tables;

/** What an author decides about briefs: what stands in which order, what is released, and how versions differ. */
public final class BriefPlanning {
    private final OpenCase opened;
    private final Deciding deciding;

    BriefPlanning(OpenCase opened, Deciding deciding) {
        this.opened = opened;
        this.deciding = deciding;
    }

    /** As decided last; the usual order where nobody decided. */
    public Plan plan(Audience audience) {
        return deciding.read(tables -> Material.plan(tables, audience));
    }

    /** Keeps the whole plan; the next brief of this audience follows it. */
    public Entry plan(String by, Audience audience, Plan plan) throws IOException, Refused {
        return deciding.decide(by, () -> {
            List<String> against = new ArrayList<>(plan.against());
            Integer since = plan.since();
            if (since != null && frozen(audience, since).isEmpty()) {
                against.add("There is no version " + since + " for " + audience.words()
                        + ". \"show CASE briefs\" lists those that were frozen.");
            }
            if (!against.isEmpty()) {
                throw new Refused(String.join(" ", against));
            }
            if (plan(audience).equals(plan)) {
                throw new Refused("Nothing of the plan was changed.");
            }
            return plan.forAudience(audience);
        });
    }

    /** The version of an audience that was frozen under this number. */
    public Optional<Held<BriefFrozen>> frozen(Audience audience, int version) {
        return deciding.read(Material::frozen).stream()
                .filter(one -> one.what().audience() == audience && one.what().version() == version)
                .findFirst();
    }

    /** A frozen version, to be compared. */
    public Copy copy(Audience audience, int version) throws Refused {
        return frozen(audience, version)
                .map(one -> Copy.of(one.what()))
                .orElseThrow(() -> new Refused("There is no version " + version + " for " + audience.words()
                        + ". \"show CASE briefs\" lists those that were frozen."));
    }

    /** What a person let this audience see, oldest first. */
    public List<Held<PartReleased>> released(Audience audience) {
        return deciding.read(tables -> released(tables, audience));
    }

    private static List<Held<PartReleased>> released(Tables tables, Audience audience) {
        List<Held<PartReleased>> all = new ArrayList<>();
        List<Class<? extends Action>> kind = List.of(PartReleased.class);
        tables.decisions().standing(kind).forEach(one -> {
            PartReleased released = (PartReleased) one.action();
            if (released.audience() == audience) {
                all.add(new Held<>(released.item(), released, one.seq(), one.at(), one.by()));
            }
        });
        return all;
    }

    /** From now on this audience does not see it any more; what it has already seen it has seen. */
    public Entry takeBack(String by, Audience audience, String item, String why) throws IOException, Refused {
        String said = Deciding.why(why);
        List<Held<PartReleased>> standing = released(audience).stream()
                .filter(one -> one.id().equals(item.strip()))
                .toList();
        if (standing.isEmpty()) {
            throw new Refused("\"" + item + "\" is not released for " + audience.words() + ".");
        }
        Entry last = opened.undo(by, standing.getFirst().seq(), said, Progress.NONE);
        for (Held<PartReleased> more : standing.subList(1, standing.size())) {
            last = opened.undo(by, more.seq(), said, Progress.NONE);
        }
        return last;
    }
}
