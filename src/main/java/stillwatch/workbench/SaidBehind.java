package stillwatch.workbench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Kind;
import stillwatch.casefile.Stake;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Stance;
import stillwatch.claims.Book;
import stillwatch.claims.Held;
import stillwatch.claims.wording.Behind;
import stillwatch.store.Tables;
import stillwatch.store.decided.FormedClusters;
import stillwatch.store.list.ClusterLine;
import stillwatch.store.view.Things;

/**
 * Who is said to be behind a cluster: by a claim that names both, by the title a person gave it, by what the source that claims it
 * writes of it, or by what an import relates with it. How such a claim stands decides whether the name may stand alone.
 */
final class SaidBehind {
    private final Tables tables;
    private final Book book;
    private final Set<String> names = new LinkedHashSet<>();
    private final List<Behind> all = new ArrayList<>();

    SaidBehind(Tables tables, Book book) {
        this.tables = tables;
        this.book = book;
    }

    List<Behind> all() {
        accused();
        actors();
        Attributions attributions = new Attributions(tables);
        new FormedClusters(tables).all().forEach(one -> formed(one, attributions));
        ClusterLine.all(tables).forEach(one -> ofASource(one, attributions));
        return List.copyOf(all);
    }

    private void formed(FormedClusters.Cluster one, Attributions attributions) {
        claimed(one.label());
        titled(one.label(), one.title(), "whoever titled it");
        attributed(one.label(), attributions.of(one));
    }

    private void ofASource(ClusterLine one, Attributions attributions) {
        claimed(one.label());
        titled(one.label(), one.label() + " " + text(one.description()), one.claimedBy());
        attributed(one.label(), attributions.of(one.id()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void accused() {
        book.directory().sources().values().stream()
                .filter(one -> one.stake() == Stake.ACCUSED)
                .forEach(one -> names.add(one.name()));
    }

    private void actors() {
        var brought = new Things<>(tables.rows(), tables.rows().facts().actors(), Kind.ACTOR, "name");
        brought.page(0, Integer.MAX_VALUE).stream()
                .flatMap(thing -> thing.said().stream())
                .flatMap(one -> one.fact().names())
                .filter(name -> !name.isBlank())
                .forEach(names::add);
    }

    /** Each claim that speaks of the cluster and of somebody; of several that say the same the one decided furthest counts. */
    private void claimed(String cluster) {
        for (Held<Proposition> one : book.propositions()) {
            String sentence = one.what().sentence();
            if (names(sentence, cluster)) {
                names.stream().filter(name -> names(sentence, name)).forEach(name -> add(cluster, name, one));
            }
        }
    }

    private void add(String cluster, String name, Held<Proposition> claim) {
        var status = book.status(claim.id()).map(held -> held.what().status()).orElse(null);
        Behind said = new Behind(cluster, name, status, speakers(claim.id()));
        boolean told = all.stream().anyMatch(one -> isOf(one, cluster, name));
        if (said.mayBeNamed()) {
            all.removeIf(one -> isOf(one, cluster, name));
        }
        if (said.mayBeNamed() || !told) {
            all.add(said);
        }
    }

    private static boolean isOf(Behind one, String cluster, String name) {
        return one.cluster().equals(cluster) && one.actor().equals(name);
    }

    /** A title is no claim: whoever is named in it is alleged to be behind the cluster and no more. */
    private void titled(String cluster, @Nullable String title, String by) {
        names.stream()
                .filter(name -> title != null && names(title, name))
                .filter(name -> all.stream().noneMatch(one -> isOf(one, cluster, name)))
                .forEach(name -> all.add(new Behind(cluster, name, null, by)));
    }

    /** What a file relates is its source's statement, and no more. */
    private void attributed(String cluster, List<Attributions.Named> said) {
        said.stream()
                .filter(named -> all.stream().noneMatch(one -> isOf(one, cluster, named.name())))
                .forEach(named -> all.add(new Behind(cluster, named.name(), null, named.by())));
    }

    private String speakers(String claim) {
        String speakers = book.statements(claim).stream()
                .filter(one -> one.what().stance() == Stance.ASSERTS)
                .map(one -> book.name(one.what().speaker()))
                .distinct()
                .collect(Collectors.joining(", "));
        return speakers.isEmpty() ? "somebody who is not recorded" : speakers;
    }

    /** As a whole word: a cluster C-1 is not named where C-12 is. */
    private static boolean names(String text, String name) {
        String low = text.toLowerCase(Locale.ROOT);
        String wanted = name.toLowerCase(Locale.ROOT);
        int at = wanted.isBlank() ? -1 : low.indexOf(wanted);
        while (at >= 0) {
            int end = at + wanted.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(low.charAt(at - 1));
            if (begins && (end == low.length() || !Character.isLetterOrDigit(low.charAt(end)))) {
                return true;
            }
            at = low.indexOf(wanted, at + 1);
        }
        return false;
    }
}
