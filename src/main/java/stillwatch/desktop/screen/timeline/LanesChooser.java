package stillwatch.desktop.screen.timeline;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Calm;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;
import stillwatch.timeline.lane.Lane;
import stillwatch.timeline.view.LaneBy;
import stillwatch.timeline.view.LaneChoice;
import stillwatch.timeline.view.TimelineView;

/** What lanes there are, which of them show and in which order, without a mouse. */
final class LanesChooser {
    private final Work work;
    private final VBox lines = new VBox(2);
    private final ComboBox<LaneBy> by = new ComboBox<>();

    private LanesChooser(Work work) {
        this.work = work;
        by.setId("lanes-by");
        by.setAccessibleText("Lanes by");
        by.getItems().setAll(LaneBy.values());
        by.setConverter(new Word());
        by.setValue(view().lanes().by());
        by.setMaxWidth(Double.MAX_VALUE);
        by.setOnAction(event -> turn(by.getValue()));
        fill();
    }

    static void open(Node at, Work work) {
        LanesChooser chooser = new LanesChooser(work);
        PopOver over = new PopOver(chooser.content());
        over.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        over.setDetachable(false);
        work.whenRead(chooser::fill);
        over.setOnHidden(event -> work.whenRead(() -> {}));
        Calm.show(over, at);
    }

    private Node content() {
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(330, 320);
        VBox all = new VBox(8, Texts.of("Lanes by", "section-title"), by, scroll);
        all.getStyleClass().add("offers");
        return all;
    }

    private TimelineView view() {
        return work.looking().view();
    }

    private void turn(@Nullable LaneBy now) {
        if (now != null && now != view().lanes().by()) {
            boolean hidden = Material.hidesDensity(view());
            LaneChoice fresh = LaneChoice.by(now);
            work.looking()
                    .go(view().with(hidden ? fresh.shown(Material.DENSITY) : fresh)
                            .scrolled(0));
        }
    }

    private void fill() {
        List<Lane> all = work.looking().model().lanes().all();
        List<Lane> shown = work.looking().model().shown(view());
        lines.getChildren().setAll(Texts.wrapped(view().lanes().by().rule(), "caption"));
        for (int i = 0; i < shown.size(); i++) {
            lines.getChildren().add(line(shown.get(i), i, shown));
        }
        all.stream()
                .filter(lane -> !shown.contains(lane))
                .forEach(lane -> lines.getChildren().add(line(lane, -1, shown)));
        int left = work.looking().model().lanes().groups() - all.size();
        if (left > 0) {
            String rest = Texts.number(left) + " more hold fewer events: they stand in \"Everything else\". Filter to"
                    + " bring one out.";
            lines.getChildren().add(Texts.wrapped(rest, "caption"));
        }
    }

    private Node line(Lane lane, int at, List<Lane> shown) {
        CheckBox box = new CheckBox(ShownText.of(lane.head().name(), 36));
        box.setId("lane-" + lane.key());
        box.setSelected(at >= 0);
        box.setOnAction(event -> go(view().lanes().shown(lane.key())));
        HBox line = new HBox(2, box, Panel.spring());
        line.getStyleClass().add("column-line");
        if (at >= 0) {
            boolean strip = view().lanes().collapsed().contains(lane.key());
            String name = lane.head().name();
            Button up = Buttons.icon(Feather.ARROW_UP, name + " further up", () -> move(lane, -1, shown));
            Button down = Buttons.icon(Feather.ARROW_DOWN, name + " further down", () -> move(lane, 1, shown));
            Button fold = Buttons.icon(
                    strip ? Feather.MAXIMIZE : Feather.MINIMIZE,
                    strip ? "Open " + name : "Collapse " + name,
                    () -> go(view().lanes().toggled(lane.key())));
            up.setDisable(at == 0);
            down.setDisable(at == shown.size() - 1);
            line.getChildren().addAll(fold, up, down);
        }
        return line;
    }

    private void move(Lane lane, int by, List<Lane> shown) {
        go(view().lanes().moved(lane.key(), by, shown.stream().map(Lane::key).toList()));
    }

    private void go(LaneChoice now) {
        work.looking().go(view().with(now));
        fill();
    }

    private static final class Word extends StringConverter<LaneBy> {
        @Override
        public String toString(@Nullable LaneBy by) {
            return by == null ? "" : by.word();
        }

        @Override
        public LaneBy fromString(String word) {
            return LaneBy.valueOf(word);
        }
    }
}
