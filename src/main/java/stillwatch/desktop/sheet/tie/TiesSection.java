package stillwatch.desktop.sheet.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Forms;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.ReasonForm;
import stillwatch.desktop.sheet.Row;
import stillwatch.store.decided.Connections;

/** What a thing is connected with, of one kind: each leads there, and says who connected it and why. */
public final class TiesSection extends Section {
    private static final int MOST = 100;
    private static final Map<Kind, String> TITLES = Map.of(
            Kind.INCIDENT, "Incidents",
            Kind.ACCOUNT, "Accounts",
            Kind.CLUSTER, "Clusters",
            Kind.EVIDENCE, "Evidence",
            Kind.EVENT, "Events",
            Kind.PROPOSITION, "Claims");
    private static final List<Kind> ORDER =
            List.of(Kind.INCIDENT, Kind.PROPOSITION, Kind.ACCOUNT, Kind.CLUSTER, Kind.EVIDENCE, Kind.EVENT);
    private final Forms forms;
    private final Id from;

    private TiesSection(Forms forms, Id from, String title, List<Tie> ties) {
        super(title + " · " + Texts.number(ties.size()));
        this.forms = forms;
        this.from = from;
        getStyleClass().add("ties");
        getChildren().addAll(Row.first(ties.stream().map(this::tie).toList(), MOST, "connected"));
    }

    /** A section for each kind of thing. */
    public static List<Node> all(Forms forms, Id from, List<Tie> ties) {
        List<Node> parts = new ArrayList<>();
        for (Kind kind : ORDER) {
            List<Tie> some =
                    ties.stream().filter(tie -> tie.id().kind() == kind).toList();
            if (!some.isEmpty()) {
                parts.add(new TiesSection(forms, from, TITLES.getOrDefault(kind, ""), some));
            }
        }
        List<Tie> others = ties.stream()
                .filter(tie -> !TITLES.containsKey(tie.id().kind()))
                .toList();
        if (!others.isEmpty()) {
            parts.add(new TiesSection(forms, from, "Other things", others));
        }
        if (ties.isEmpty()) {
            parts.add(new Section("Connected", Texts.wrapped("With nothing yet.", "muted")));
        }
        return parts;
    }

    private Node tie(Tie tie) {
        String about = tie.named().about() + "\n" + tie.why().replaceAll("\\s+", " ") + "\n" + who(tie);
        String id = tie.id().toString();
        HBox row = Row.leading(
                tie.named().name(), about, () -> forms.desk().navigator().goToId(id));
        HBox.setHgrow(row, Priority.ALWAYS);
        HBox line = new HBox(row);
        line.getStyleClass().add("tie");
        if (tie.decided() != null) {
            line.getChildren().add(disconnect(tie));
        }
        return line;
    }

    private String who(Tie tie) {
        Connections.Connection one = tie.decided();
        return one == null
                ? ""
                : Row.who(one.by(), one.at(), forms.desk().taste().zone());
    }

    private Button disconnect(Tie tie) {
        String name = ShownText.of(tie.named().name(), 60);
        Button button = Buttons.icon(Feather.X, "Disconnect " + name, () -> forms.open(asking(tie, name)));
        button.getStyleClass().add("disconnect");
        return button;
    }

    private InlineForm asking(Tie tie, String name) {
        return ReasonForm.of(
                forms,
                new ReasonForm.Asked(
                        "Disconnect " + name,
                        "The history keeps that they were connected, and why no longer.",
                        "Disconnect",
                        "Disconnected from " + name),
                why -> forms.desk()
                        .opened()
                        .incidents()
                        .disconnect(
                                forms.desk().taste().by(),
                                from.toString(),
                                tie.id().toString(),
                                why));
    }
}
