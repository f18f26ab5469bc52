package stillwatch.workbench;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import stillwatch.casefile.DecidedAs;
import stillwatch.casefile.Id;
import stillwatch.casefile.action.LinkAction.Linked;
import stillwatch.claims.wording.Unsure;
import stillwatch.store.Tables;
import stillwatch.store.entry.DecisionTable.Decision;
import stillwatch.store.view.Accounts;

/** The accounts people judged without deciding: what is written must not tell them as if they had. */
record LeftOpen(Tables tables) {

    List<Unsure> all() {
        Set<String> open = new LinkedHashSet<>();
        Set<String> decided = new HashSet<>();
        for (Decision one : tables.decisions().standing(List.of(Linked.class))) {
            Linked linked = (Linked) one.action();
            (linked.verdict() == DecidedAs.UNSURE ? open : decided).addAll(linked.accounts());
        }
        open.removeAll(decided);
        return open.stream().flatMap(this::names).distinct().map(Unsure::new).toList();
    }

    private Stream<String> names(String account) {
        Accounts accounts = new Accounts(tables.rows());
        Id id = Id.parse(account);
        Stream<String> own = accounts.of(id).stream().map(line -> line.key().externalId());
        Stream<String> shown = accounts.profiles(id).stream()
                .map(profile -> profile.fact().name())
                .filter(Objects::nonNull);
        return Stream.concat(own, shown);
    }
}
