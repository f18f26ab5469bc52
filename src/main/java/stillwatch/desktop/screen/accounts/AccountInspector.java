package stillwatch.desktop.screen.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Id;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.fact.MemberFact;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Facts;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.screen.accounts.model.AccountSheet;
import stillwatch.desktop.screen.accounts.model.Times;
import stillwatch.roster.Line;
import stillwatch.roster.SharedSignal;
import stillwatch.roster.Typed;
import stillwatch.store.decided.FormedClusters.Cluster;
import stillwatch.store.decided.FormedClusters.Member;
import stillwatch.store.decided.Merges.Merge;
import stillwatch.store.view.Located;

/** Everything known of one account. */
final class AccountInspector {
    private static final int MOST = 12;
    private final Acts acts;
    private final AccountSheet sheet;
    private final java.time.ZoneId zone;

    AccountInspector(Acts acts, AccountSheet sheet) {
        this.acts = acts;
        this.sheet = sheet;
        this.zone = acts.desk().taste().zone();
    }

    List<Node> content() {
        List<Node> all = new ArrayList<>();
        all.add(head());
        all.add(actions());
        all.addAll(sameAs());
        all.add(WeekSection.of(sheet.week()));
        all.add(signals());
        all.add(clusters());
        all.add(links());
        all.add(notes());
        all.addAll(details());
        all.addAll(states());
        all.addAll(events());
        all.add(cameFrom());
        return all;
    }

    private Node head() {
        Line line = sheet.file().line();
        Label id = Texts.foreign(line.key().externalId(), "mono", "strong", "account-id");
        id.setId("inspector-account");
        VBox head = new VBox(3, id);
        if (line.name() != null) {
            head.getChildren().add(Texts.wrapped(ShownText.of(line.name(), 300)));
        }
        head.getChildren().add(Texts.wrapped(about(line), "muted"));
        return head;
    }

    private String about(Line line) {
        String first = Times.day(line.firstSeen(), zone);
        String last = Times.day(line.lastSeen(), zone);
        return Stream.of(
                        ShownText.of(line.key().platform()),
                        line.created() == null ? "" : "created " + Times.day(line.created(), zone),
                        first.isEmpty() && last.isEmpty()
                                ? ""
                                : "active " + (first.equals(last) ? first : first + " – " + last),
                        line.state() == null ? "no state known" : ShownText.of(line.state()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Node actions() {
        Button link = Buttons.withKey(Buttons.plain("Link to…", () -> acts.begin(Deed.LINK)), "L");
        Button note = Buttons.withKey(Buttons.plain("Note", () -> acts.begin(Deed.NOTE)), "N");
        link.setId("inspector-link");
        note.setId("inspector-note");
        return new FlowPane(8, 6, link, note);
    }

    private List<Node> sameAs() {
        if (sheet.same().isEmpty()) {
            return List.of();
        }
        Section section = new Section("The same account");
        for (Merge merge : sheet.same()) {
            Stream.concat(Stream.of(merge.kept()), merge.others().stream())
                    .filter(other -> !other.equals(sheet.id()))
                    .forEach(other -> section.getChildren().add(same(merge, other)));
        }
        section.getChildren().add(Texts.wrapped("Numbers count the rows of each account by itself.", "caption"));
        return List.of(section);
    }

    private Node same(Merge merge, String other) {
        String kept = merge.kept().equals(other) ? " (this one is kept)" : "";
        return Lines.block(
                "is the same as " + sheet.now().name(other) + kept,
                "“" + merge.why() + "” " + merge.by() + ", " + Times.day(merge.at(), zone),
                () -> acts.account(other));
    }

    private Node signals() {
        Section section = new Section("Shared signals");
        List<Node> lines = new ArrayList<>();
        sheet.file().signals().stream()
                .filter(one -> one.others() > 0)
                .map(this::signal)
                .forEach(lines::add);
        section.getChildren().addAll(Lines.first(lines, MOST, "signals"));
        long alone =
                sheet.file().signals().stream().filter(one -> one.others() == 0).count();
        if (lines.isEmpty() || alone > 0) {
            section.getChildren().add(Texts.wrapped(alone(alone, lines.isEmpty()), "caption"));
        }
        return section;
    }

    private static String alone(long alone, boolean nothing) {
        if (alone == 0) {
            return "Nothing was seen of it that another account could share.";
        }
        String own = Texts.counted(alone, "signal", "signals") + " of its own";
        return nothing ? "Shares nothing with another account; " + own + "." : "and " + own;
    }

    private Node signal(SharedSignal one) {
        String family = one.signal().family().name().toLowerCase(Locale.ROOT);
        String count = one.tooCommon()
                ? Texts.number(one.others()) + ", too common"
                : Texts.counted(one.others(), "other", "others");
        Node line = Lines.of(
                family + " " + one.signal().value(),
                count,
                () -> acts.only(Typed.exactly(family, one.signal().value())),
                one.tooCommon() ? "muted" : "");
        line.getStyleClass().add("signal-line");
        return line;
    }

    private Node clusters() {
        Section section = new Section("Clusters");
        for (Cluster cluster : sheet.clusters()) {
            section.getChildren().add(ours(cluster));
        }
        for (Located<MemberFact> claim : sheet.file().claims()) {
            section.getChildren().add(claimed(claim));
        }
        return orNothing(section, "In no cluster, decided or claimed.");
    }

    private Node ours(Cluster cluster) {
        String basis = cluster.members().stream()
                .filter(member -> member.account().equals(sheet.id()) && member.basis() != null)
                .map(Member::basis)
                .findFirst()
                .map(said -> "Basis: " + said + ". ")
                .orElse("");
        return Lines.block(
                cluster.title() == null ? "" : cluster.title(),
                basis + "“" + cluster.why() + "” " + cluster.by() + ", " + Times.day(cluster.at(), zone),
                () -> acts.cluster(cluster.id()),
                ClusterChips.ours(cluster));
    }

    private Node claimed(Located<MemberFact> claim) {
        MemberFact fact = claim.fact();
        String basis = fact.basis() == null ? "" : " · basis: " + fact.basis();
        return Lines.block(
                "",
                "claimed by " + fact.cluster().source() + basis,
                () -> acts.cluster(fact.cluster().id().toString()),
                ClusterChips.claimed(fact.cluster().label(), fact.cluster().source()));
    }

    private Node links() {
        Section section = new Section("Links");
        sheet.links().forEach(link -> {
            String others = link.accounts().stream()
                    .filter(account -> !account.equals(sheet.id()))
                    .limit(6)
                    .map(sheet.now()::name)
                    .collect(Collectors.joining(", "));
            section.getChildren()
                    .add(Lines.block(
                            Wordings.of(link) + " " + others + (link.accounts().size() > 7 ? " …" : ""),
                            Wordings.details(link) + " · “" + link.why() + "” " + link.by() + ", "
                                    + Times.day(link.at(), zone),
                            link.accounts().size() == 2 ? () -> acts.account(other(link.accounts())) : null));
        });
        return orNothing(section, "No link was decided.");
    }

    private String other(List<String> two) {
        return two.getFirst().equals(sheet.id()) ? two.getLast() : two.getFirst();
    }

    private Node notes() {
        Section section = new Section("Notes");
        sheet.notes().forEach(note -> {
            String tags = note.tags().isEmpty() ? "" : " · " + String.join(", ", note.tags());
            String privileged = note.privileged() ? " · privileged" : "";
            section.getChildren()
                    .add(Lines.block(
                            "“" + note.text() + "”",
                            Times.day(note.at(), zone) + ", " + note.by() + tags + privileged,
                            null));
        });
        return orNothing(section, "No notes.");
    }

    private List<Node> details() {
        List<Detail> details = sheet.file().line().details();
        if (details.isEmpty()) {
            return List.of();
        }
        Facts facts = new Facts();
        details.forEach(one -> facts.add(ShownText.of(one.name(), 40), one.value()));
        return List.of(new Section("Details", facts));
    }

    private List<Node> states() {
        if (sheet.file().states().isEmpty()) {
            return List.of();
        }
        Section section = new Section("States");
        sheet.file().states().forEach(state -> {
            String at = Times.of(state.fact().at(), zone);
            String reason = state.fact().reason();
            section.getChildren()
                    .add(Lines.block(
                            state.fact().state() + (reason == null ? "" : ": " + reason),
                            (at.isEmpty() ? "no time stated" : at) + " · " + state.file() + " line " + state.line(),
                            () -> entry(state.entry())));
        });
        return List.of(section);
    }

    private List<Node> events() {
        if (sheet.recent().isEmpty()) {
            return List.of();
        }
        Section section = new Section("Latest events");
        sheet.recent()
                .forEach(event -> section.getChildren()
                        .add(Lines.of(
                                event.fact().title(),
                                Times.of(event.fact().at(), zone),
                                () -> acts.desk().navigator().goToId(event.id().toString()))));
        return List.of(section);
    }

    private Node cameFrom() {
        Section section = new Section("Came from");
        List<Node> lines = sheet.file().rows().stream()
                .<Node>map(row -> Lines.of(
                        row.file() + " line " + Texts.number(row.line()),
                        "entry " + Texts.number(row.entry()),
                        () -> entry(row.entry())))
                .toList();
        section.getChildren().addAll(Lines.first(lines, MOST, "rows"));
        return section;
    }

    private void entry(long seq) {
        acts.desk().navigator().goToId(Id.entry(seq).toString());
    }

    private static Node orNothing(Section section, String otherwise) {
        if (section.getChildren().size() == 1) {
            section.getChildren().add(Texts.wrapped(otherwise, "caption"));
        }
        return section;
    }
}
