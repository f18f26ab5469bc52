package stillwatch.desktop.screen.overview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import stillwatch.casefile.DecidedAs;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.SourceAction.SourceAssessed;
import stillwatch.casefile.claim.Question;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.part.Texts;
import stillwatch.store.Tables;
import stillwatch.store.decided.FormedClusters;
import stillwatch.store.decided.Links;
import stillwatch.store.decided.Sources;
import stillwatch.store.entry.DecisionTable.Decision;
import stillwatch.store.list.ClusterLine;
import stillwatch.store.list.ImportLine;
import stillwatch.store.list.SourceLine;
import stillwatch.workbench.Sentences;

/** Gathers what waits for a decision, the weightiest first; of many alike the first few, and how many more. */
final class WaitingList {
    private static final int OF_EACH = 4;
    private static final int LONGEST = 60;
    private final Tables tables;
    private final Sentences sentences;
    private final List<Waiting> found = new ArrayList<>();

    WaitingList(Tables tables) {
        this.tables = tables;
        this.sentences = new Sentences(tables);
    }

    List<Waiting> all(
            List<FormedClusters.Cluster> ours, List<Links.Link> links, List<ImportLine> imports, ClaimsTold claims) {
        conflicts(claims);
        undecided(claims);
        questions(claims);
        claimed(ours);
        unsure(links);
        rejected(imports);
        unassessed();
        return List.copyOf(found);
    }

    private void conflicts(ClaimsTold claims) {
        List<Waiting> open = claims.conflicts().stream()
                .map(one -> claim(
                        Waiting.Sort.CONFLICT,
                        one.conflict().what(),
                        "does not go together",
                        "Settle",
                        one.conflict().id().toString()))
                .toList();
        add(open, Waiting.Sort.CONFLICT, "more conflicts", ScreenName.CLAIMS);
    }

    private void undecided(ClaimsTold claims) {
        List<Waiting> open = claims.undecided().stream()
                .map(one -> claim(
                        Waiting.Sort.UNDECIDED,
                        one.proposition().what().sentence(),
                        one.origins().words() + ", nobody said how it stands",
                        "Decide how it stands",
                        one.proposition().id()))
                .toList();
        add(open, Waiting.Sort.UNDECIDED, "more claims not decided", ScreenName.CLAIMS);
    }

    private void questions(ClaimsTold claims) {
        List<Waiting> open = claims.questions().stream()
                .map(one -> claim(Waiting.Sort.QUESTION, one.what().text(), who(one.what()), "Answer", one.id()))
                .toList();
        add(open, Waiting.Sort.QUESTION, "more open questions", ScreenName.CLAIMS);
    }

    private static String who(Question one) {
        return one.whoCouldAnswer() == null
                ? "nobody is named who could answer"
                : "could answer: " + ShownText.of(one.whoCouldAnswer(), LONGEST);
    }

    private static Waiting claim(Waiting.Sort sort, String what, String detail, String next, String id) {
        String shown = ShownText.of(what, 3 * LONGEST);
        return new Waiting(sort, shown, detail, next + ": " + shown, id, null);
    }

    private void claimed(List<FormedClusters.Cluster> ours) {
        Set<String> accepted = ours.stream()
                .map(FormedClusters.Cluster::claim)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Waiting> open = ClusterLine.all(tables).stream()
                .filter(line -> !accepted.contains(line.id().toString()))
                .map(WaitingList::claimed)
                .toList();
        add(open, Waiting.Sort.CLAIMED, "more claimed clusters", ScreenName.ACCOUNTS);
    }

    private static Waiting claimed(ClusterLine line) {
        String label = ShownText.of(line.label(), LONGEST);
        return new Waiting(
                Waiting.Sort.CLAIMED,
                label + " · " + Texts.counted(line.members(), "account", "accounts"),
                "claimed by " + ShownText.of(line.claimedBy(), LONGEST) + ", nobody accepted it",
                "Decide on " + label,
                line.id().toString(),
                null);
    }

    private void unsure(List<Links.Link> links) {
        List<Waiting> open =
                links.stream().filter(WaitingList::isUnsure).map(this::unsure).toList();
        add(open, Waiting.Sort.UNSURE, "more links left open", ScreenName.HISTORY);
    }

    private static boolean isUnsure(Links.Link link) {
        return link.verdict() == DecidedAs.UNSURE;
    }

    private Waiting unsure(Links.Link link) {
        String who = link.accounts().size() == 2
                ? sentences.name(link.accounts().getFirst()) + " and "
                        + sentences.name(link.accounts().getLast())
                : Texts.counted(link.accounts().size(), "account", "accounts");
        return new Waiting(
                Waiting.Sort.UNSURE,
                ShownText.of(who, 2 * LONGEST),
                "left open: " + ShownText.of(link.why(), LONGEST),
                "Decide whether " + ShownText.of(who, 2 * LONGEST) + " belong together",
                link.id(),
                null);
    }

    private void rejected(List<ImportLine> imports) {
        List<Waiting> open = imports.stream()
                .filter(line -> line.rejected() > 0 && line.undoneBy() == null)
                .map(WaitingList::rejected)
                .toList();
        add(open, Waiting.Sort.REJECTED, "more imports with rejected rows", ScreenName.IMPORT);
    }

    private static Waiting rejected(ImportLine line) {
        String file = ShownText.of(line.file(), LONGEST);
        String rows = Texts.counted(line.rejected(), "row", "rows") + " rejected";
        return new Waiting(
                Waiting.Sort.REJECTED,
                rows + " in " + file,
                "each with its line and reason",
                "Read why " + rows + " in " + file,
                null,
                Where.of(ScreenName.IMPORT).at(Long.toString(line.entry())));
    }

    private void unassessed() {
        Set<String> assessed = assessed();
        List<String> open = SourceLine.all(tables).stream()
                .filter(line -> line.reliability() == null
                        && !assessed.contains(line.id().toString()))
                .map(line -> ShownText.of(line.name(), LONGEST))
                .toList();
        if (!open.isEmpty()) {
            found.add(unassessed(open));
        }
    }

    private Set<String> assessed() {
        Set<String> assessed = new HashSet<>();
        new Sources(tables).added().forEach(added -> assessed.add(added.id()));
        for (Decision one : tables.decisions().standing(List.of(SourceAssessed.class))) {
            if (one.action() instanceof SourceAssessed said) {
                assessed.add(said.source());
            }
        }
        return assessed;
    }

    private static Waiting unassessed(List<String> open) {
        String which = String.join(", ", open.subList(0, Math.min(3, open.size())));
        String what = Texts.counted(open.size(), "source has", "sources have") + " no assessment";
        return new Waiting(
                Waiting.Sort.UNASSESSED,
                what,
                which + (open.size() > 3 ? " …" : ""),
                "Say how far " + which + " can be relied on",
                null,
                Where.of(ScreenName.SOURCES));
    }

    static Waiting undated(int events) {
        return new Waiting(
                Waiting.Sort.UNDATED,
                Texts.counted(events, "event has", "events have") + " no time",
                "they stand in no chart and no order",
                "Look for the times of " + Texts.counted(events, "event", "events"),
                null,
                Where.of(ScreenName.SEARCH).filtered("kind:event"));
    }

    private void add(List<Waiting> open, Waiting.Sort sort, String more, ScreenName screen) {
        found.addAll(open.subList(0, Math.min(OF_EACH, open.size())));
        if (open.size() > OF_EACH) {
            String words = Texts.number(open.size() - OF_EACH) + " " + more;
            found.add(new Waiting(sort, words, "", "Go through " + words, null, Where.of(screen)));
        }
    }
}
