package stillwatch.desktop.screen.timeline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Calm;
import stillwatch.desktop.part.Texts;
import stillwatch.timeline.view.TimelineView;

/** Which kinds of event run through all lanes, and whether what was counted is drawn. */
final class ShowChooser {
    private static final int MOST = 200;
    private final Work work;

    private ShowChooser(Work work) {
        this.work = work;
    }

    static void open(Node at, Work work) {
        if (work.looking().ready()) {
            PopOver over = new PopOver(new ShowChooser(work).content());
            over.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
            over.setDetachable(false);
            Calm.show(over, at);
        }
    }

    private TimelineView view() {
        return work.looking().view();
    }

    private Node content() {
        CheckBox density = new CheckBox("What was counted, as density");
        density.setId("show-density");
        density.setSelected(!Material.hidesDensity(view()));
        density.setOnAction(
                event -> work.looking().go(view().with(view().lanes().shown(Material.DENSITY))));
        VBox marks = new VBox(4);
        List<String> kinds = work.looking().model().events().kinds().stream()
                .filter(kind -> !kind.isEmpty())
                .sorted()
                .limit(MOST)
                .toList();
        kinds.forEach(kind -> marks.getChildren().add(mark(kind)));
        ScrollPane scroll = new ScrollPane(marks);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(290, Math.min(280, 40 + 26 * kinds.size()));
        String none = kinds.isEmpty() ? "No event has a kind." : "Events of these kinds run through all lanes.";
        VBox all = new VBox(8, density, Texts.of("Marks", "section-title"), Texts.wrapped(none, "caption"), scroll);
        all.getStyleClass().add("offers");
        return all;
    }

    private CheckBox mark(String kind) {
        CheckBox box = new CheckBox(ShownText.of(kind, 40));
        box.setId("mark-" + kind);
        box.setSelected(view().marks().contains(kind));
        box.setOnAction(event -> {
            Set<String> now = new TreeSet<>(view().marks());
            if (!now.remove(kind)) {
                now.add(kind);
            }
            work.looking().go(view().marking(now));
        });
        return box;
    }
}
