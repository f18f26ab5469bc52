package stillwatch.store.decided;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stillwatch.casefile.Confidence;
import stillwatch.casefile.DecidedAs;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.LinkKind;
import stillwatch.casefile.action.LinkAction.Linked;
import stillwatch.store.Tables;
import stillwatch.store.entry.DecisionTable.Decision;

/** Links between accounts, as people decided them. */
public record Links(Tables tables) {

    /** One decision, positive or not. */
    public record Link(
            String id,
            long seq,
            String at,
            String by,
            List<String> accounts,
            LinkKind kind,
            DecidedAs verdict,
            Confidence confidence,
            String why) {
        static Link of(Decision one) {
            Linked said = (Linked) one.action();
            String id = Id.made(Kind.LINK, one.seq(), 1).toString();
            return new Link(
                    id,
                    one.seq(),
                    one.at(),
                    one.by(),
                    said.accounts(),
                    said.kind(),
                    said.verdict(),
                    said.confidence(),
                    said.why());
        }
    }

    /** Oldest first. */
    public List<Link> all() {
        return tables.decisions().standing(List.of(Linked.class)).stream()
                .map(Link::of)
                .toList();
    }

    /** Those of an account and of the accounts merged with it, oldest first. */
    public List<Link> of(String account) {
        Map<Long, Link> found = new TreeMap<>();
        for (String same : new Merges(tables).same(account)) {
            tables.decisions().about(same, List.of(Linked.class)).forEach(one -> found.put(one.seq(), Link.of(one)));
        }
        return List.copyOf(found.values());
    }

    public Optional<Link> at(Id id) {
        return all().stream().filter(link -> link.id().equals(id.toString())).findFirst();
    }
}
