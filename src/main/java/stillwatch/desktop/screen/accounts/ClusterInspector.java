package stillwatch.desktop.screen.accounts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.screen.accounts.model.ClusterMembers.Member;
import stillwatch.desktop.screen.accounts.model.ClusterRow;
import stillwatch.desktop.screen.accounts.model.Times;
import stillwatch.roster.Typed;
import stillwatch.store.decided.FormedClusters.Cluster;
import stillwatch.workbench.ClusterWork;

/** One cluster: who is in it and why, and what can be done about it. */
final class ClusterInspector {
    private static final int MOST = 200;
    private final Acts acts;
    private final Desk desk;
    private final ClusterRow row;
    private final List<Member> members;
    private final Set<String> chosen = new LinkedHashSet<>();
    private final Button remove = button("cluster-remove", "Remove chosen…", this::remove);
    private final Button split = button("cluster-split", "Split off chosen…", this::split);

    ClusterInspector(Acts acts, ClusterRow row, List<Member> members) {
        this.acts = acts;
        this.desk = acts.desk();
        this.row = row;
        this.members = members;
    }

    List<Node> content() {
        List<Node> all = new ArrayList<>();
        all.add(head());
        all.add(actions());
        all.add(members());
        all.add(Texts.wrapped(ClusterForm.REMINDER, "caption"));
        return all;
    }

    private Node head() {
        Cluster ours = row.ours();
        VBox head = new VBox(4);
        head.setId("inspector-cluster");
        if (ours != null) {
            head.getChildren().add(new HBox(ClusterChips.ours(ours)));
            head.getChildren().add(Texts.wrapped(ShownText.of(ours.name(), 300), "section-title"));
            head.getChildren().add(Texts.wrapped("“" + ShownText.of(ours.why(), 1000) + "”"));
            String at = Times.day(ours.at(), desk.taste().zone());
            head.getChildren().add(Texts.wrapped("Decided by " + ShownText.of(ours.by()) + ", " + at, "caption"));
        } else {
            Chip chip = ClusterChips.claimed(row.label(), row.by());
            head.getChildren().add(new HBox(chip));
            head.getChildren().add(Texts.wrapped(ShownText.of(row.label(), 300), "section-title"));
            head.getChildren().add(Texts.wrapped(ShownText.of(row.basis(), 1000)));
            String accepted = row.accepted() == null ? ", not decided" : ", accepted as " + row.accepted();
            head.getChildren().add(Texts.wrapped("Only " + ShownText.of(row.by()) + accepted, "caption"));
        }
        return head;
    }

    /** What finds its members in the table. */
    static String term(ClusterRow row) {
        return Typed.exactly("cluster", row.label());
    }

    private Node actions() {
        FlowPane line = new FlowPane(8, 6);
        line.getChildren().add(button("cluster-members", "Show in table", () -> acts.only(term(row))));
        Cluster ours = row.ours();
        if (ours != null) {
            line.getChildren().add(button("cluster-rename", "Title…", () -> open(ReasonForm.title(acts, ours))));
        } else {
            line.getChildren().add(button("cluster-accept", "Accept…", this::accept));
        }
        line.getChildren()
                .add(button(
                        "cluster-note",
                        "Note…",
                        () -> open(NoteForm.on(acts, "Note on " + row.label(), List.of(row.id())))));
        return line;
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = Buttons.plain(words, action);
        button.setId(id);
        return button;
    }

    private void open(InlineForm form) {
        acts.open(form);
        form.begin();
    }

    private Node members() {
        Section section = new Section(Texts.counted(row.members(), "member", "members"));
        List<Node> lines = members.stream().map(this::member).toList();
        section.getChildren().addAll(Lines.first(lines, MOST, "members"));
        if (row.ours() != null) {
            chosenNow();
            section.getChildren().add(new FlowPane(8, 6, remove, split));
            section.getChildren()
                    .add(Texts.wrapped("To add accounts, choose them in the table and press K.", "caption"));
        }
        return section;
    }

    private Node member(Member member) {
        Node line = Lines.block(
                member.name(), member.basis() == null ? "" : member.basis(), () -> acts.account(member.account()));
        if (row.ours() == null) {
            return line;
        }
        CheckBox box = new CheckBox();
        box.setAccessibleText("Choose " + ShownText.of(member.name()));
        box.setId("member-" + members.indexOf(member));
        box.selectedProperty().subscribe(on -> {
            if (on ? chosen.add(member.account()) : chosen.remove(member.account())) {
                chosenNow();
            }
        });
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox both = new HBox(4, box, line);
        both.getStyleClass().add("member-line");
        return both;
    }

    private void chosenNow() {
        remove.setDisable(chosen.isEmpty() || chosen.size() == members.size());
        split.setDisable(chosen.isEmpty() || chosen.size() == members.size());
    }

    private ClusterWork work() {
        return desk.opened().links().clusters();
    }

    private void accept() {
        open(ReasonForm.why(
                acts,
                new ReasonForm.Asked(
                        "Accept " + ShownText.of(row.label(), 60),
                        "Forms a cluster of this case of its " + Texts.counted(row.members(), "member", "members")
                                + ". What the source claims stays as it is.",
                        "Accept",
                        ShownText.of(row.label(), 60) + " accepted as a cluster of this case",
                        why -> () -> work().accept(desk.taste().by(), row.id(), why))));
    }

    private void remove() {
        List<String> out = List.copyOf(chosen);
        open(ReasonForm.why(
                acts,
                new ReasonForm.Asked(
                        "Remove " + Texts.counted(out.size(), "account", "accounts") + " from " + row.label(),
                        "They stay in the case, and in other clusters.",
                        "Remove",
                        Texts.counted(out.size(), "account", "accounts") + " removed from " + row.label(),
                        why -> () -> work().change(desk.taste().by(), row.id(), List.of(), out, why))));
    }

    private void split() {
        List<String> out = List.copyOf(chosen);
        open(ReasonForm.why(
                acts,
                new ReasonForm.Asked(
                        "Split " + Texts.counted(out.size(), "account", "accounts") + " off " + row.label(),
                        "They leave it and are a cluster of their own, with the next label.",
                        "Split",
                        Texts.counted(out.size(), "account", "accounts") + " split off " + row.label(),
                        why -> () -> work().split(desk.taste().by(), row.id(), out, why))));
    }
}
