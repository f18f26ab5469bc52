package stillwatch.brief.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stillwatch.brief.audience.Field;
import stillwatch.brief.audience.Rules;
import stillwatch.brief.audience.Treatment;
import stillwatch.brief.outline.Group;
import stillwatch.casefile.DecidedAs;
import stillwatch.casefile.Stake;
import stillwatch.casefile.action.LinkAction.ClusterChanged;
import stillwatch.casefile.action.LinkAction.Linked;
import stillwatch.casefile.claim.Status;
import stillwatch.store.decided.FormedClusters.Cluster;
import stillwatch.store.decided.FormedClusters.Member;

/** Clusters people decided on. One that only a source claims is its statement and is not among them. */
record Groups(Sight sight) {

    List<Group> all() {
        return sight.material().clusters().stream().map(this::group).toList();
    }

    private Group group(Cluster one) {
        return new Group(
                one.label(),
                title(one),
                size(one.members().size()),
                sight.decided(one.by(), one.at()),
                sight.part(Field.REASONS, one.id(), "cluster " + one.label(), one.at(), one.why()),
                members(one),
                against(one));
    }

    private String size(int members) {
        boolean small = !sight.shows(Field.ACCOUNT_NAMES) && members < Rules.SMALLEST_GROUP;
        return small ? "fewer than five accounts" : Words.counted(members, "account", "accounts");
    }

    private List<String> members(Cluster one) {
        boolean named = sight.rules().of(Field.ACCOUNT_NAMES) != Treatment.WITHHELD;
        boolean small = !sight.shows(Field.ACCOUNT_NAMES) && one.members().size() < Rules.SMALLEST_GROUP;
        if (!named || small) {
            sight.leftOut(
                    Field.ACCOUNT_NAMES.words(),
                    "cluster " + one.label(),
                    one.at(),
                    small ? "fewer than five" : "not for this audience");
            return List.of();
        }
        return one.members().stream().map(this::member).sorted().toList();
    }

    private String member(Member one) {
        String name = sight.shows(Field.ACCOUNT_NAMES)
                ? sight.text(sight.material().accountName(one.account()))
                : sight.text(one.account()).replace("[", "").replace("]", "");
        String basis =
                one.basis() == null || !sight.shows(Field.MEMBER_BASIS) ? "" : " (" + sight.text(one.basis()) + ")";
        return name + basis;
    }

    /** A title that names somebody says who is behind it: that is an allegation, unless a claim carries it further. */
    private String title(Cluster one) {
        String title = one.title();
        if (title == null) {
            return "";
        }
        String named = named(title);
        return named == null || carried(one, named)
                ? sight.text(title)
                : "alleged by whoever titled it: " + sight.text(title);
    }

    private @Nullable String named(String title) {
        String low = title.toLowerCase(Locale.ROOT);
        Stream<String> accused = sight.book().directory().sources().values().stream()
                .filter(source -> source.stake() == Stake.ACCUSED)
                .map(source -> source.name());
        return Stream.concat(sight.material().actors().stream(), accused)
                .filter(name -> low.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private boolean carried(Cluster one, String named) {
        return sight.book().propositions().stream()
                .filter(claim -> claim.what().sentence().contains(one.label())
                        && claim.what().sentence().contains(named))
                .flatMap(claim -> sight.book().status(claim.id()).stream())
                .anyMatch(held -> held.what().status() == Status.CORROBORATED
                        || held.what().status() == Status.CONFIRMED);
    }

    /** What was weighed and left out, as counts. */
    private List<String> against(Cluster one) {
        Set<String> members =
                one.members().stream().map(Member::account).collect(Collectors.toCollection(HashSet::new));
        List<String> against = new ArrayList<>();
        count(
                against,
                linked(members, DecidedAs.NEGATIVE),
                "link to other accounts was decided against",
                "links to other accounts were decided against");
        count(against, linked(members, DecidedAs.UNSURE), "link was left open", "links were left open");
        count(against, removed(one), "account was taken out again", "accounts were taken out again");
        if (one.claim() != null) {
            against.add("A source claimed this cluster first; a person accepted it here.");
        }
        return against;
    }

    private static void count(List<String> all, long count, String single, String many) {
        if (count > 0) {
            all.add(Words.counted(count, single, many) + ".");
        }
    }

    private long linked(Set<String> members, DecidedAs as) {
        return sight.material().links().stream()
                .filter(link -> link instanceof Linked linked
                        && linked.verdict() == as
                        && linked.accounts().stream().anyMatch(members::contains))
                .count();
    }

    private long removed(Cluster one) {
        return sight.material().links().stream()
                .filter(link -> link instanceof ClusterChanged changed
                        && changed.cluster().equals(one.id()))
                .mapToLong(link -> ((ClusterChanged) link).removed().size())
                .sum();
    }
}
