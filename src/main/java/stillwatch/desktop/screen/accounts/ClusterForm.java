package stillwatch.desktop.screen.accounts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ClusterMember;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Texts;
import stillwatch.store.decided.FormedClusters.Cluster;
import stillwatch.workbench.ClusterWork;

/** Forms a cluster of the chosen accounts, or adds them to one there is. */
final class ClusterForm {
    /** Beyond this many, one basis is asked for all of them. */
    private static final int EACH = 8;

    static final String REMINDER =
            "Naming who is behind a cluster is a claim with a status of its own. That is not done here.";
    private final Acts acts;
    private final Named named;
    private final Choices<Into> into;
    private final TextField title = InlineForm.text("cluster-title", "Neutral words, or nothing");
    private final List<TextField> bases = new ArrayList<>();
    private final TextArea why = InlineForm.reason();
    private final InlineForm form;

    /** Null for a new one. */
    private record Into(@Nullable Cluster cluster) {
        String words() {
            return cluster == null ? "A new cluster" : cluster.label();
        }
    }

    private ClusterForm(Acts acts) {
        this.acts = acts;
        this.named = Named.chosen(acts);
        List<Into> all = new ArrayList<>(List.of(new Into(null)));
        named.now().decided().ours().forEach(one -> all.add(new Into(one)));
        into = new Choices<>("Which cluster", all, Into::words, all.getFirst());
        form = new InlineForm("Cluster of " + named.counted(), "Form cluster", this::decide, acts::leave);
        form.say(named.words());
        if (all.size() > 1) {
            form.field("Into", into);
        }
        form.field("Title (its label C-… is given by itself)", title)
                .field("Basis of each (may stay empty)", bases())
                .needed("Why", why, "Say why: the reason is kept with the cluster.")
                .say(REMINDER)
                .beginAt(why);
        into.onChange(() -> title.setDisable(chosen() != null));
    }

    static InlineForm of(Acts acts) {
        return new ClusterForm(acts).form;
    }

    private @Nullable Cluster chosen() {
        Into now = into.value();
        return now == null ? null : now.cluster();
    }

    private GridPane bases() {
        GridPane grid = new GridPane(8, 4);
        int fields = named.size() <= EACH ? named.size() : 1;
        for (int i = 0; i < fields; i++) {
            String name = named.size() <= EACH ? named.name(i) : "All of them";
            TextField basis = InlineForm.text("basis-" + i, "");
            basis.setAccessibleText("Basis of " + name);
            Label label = Texts.foreign(name, "mono");
            label.setMaxWidth(130);
            GridPane.setHgrow(basis, Priority.ALWAYS);
            grid.addRow(i, label, basis);
            bases.add(basis);
        }
        return grid;
    }

    private List<ClusterMember> members() {
        List<ClusterMember> members = new ArrayList<>();
        List<String> ids = named.ids();
        for (int i = 0; i < ids.size(); i++) {
            String basis = bases.get(Math.min(i, bases.size() - 1)).getText();
            members.add(new ClusterMember(ids.get(i), basis.isBlank() ? null : basis));
        }
        return members;
    }

    private void decide() {
        Desk desk = acts.desk();
        List<ClusterMember> members = members();
        Cluster old = chosen();
        String by = desk.taste().by();
        String said =
                old == null ? "Formed a cluster of " + named.counted() : named.counted() + " added to " + old.label();
        String called = title.getText();
        String reason = why.getText();
        ClusterWork clusters = desk.opened().links().clusters();
        desk.decisions()
                .decide(
                        said,
                        () -> old == null
                                ? clusters.form(by, members, called, reason)
                                : clusters.change(by, old.id(), members, List.of(), reason),
                        done -> acts.leave(),
                        form::refuse);
    }
}
