package stillwatch.desktop.screen.brief;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.brief.compare.Comparison;
import stillwatch.brief.compare.Difference;
import stillwatch.desktop.part.Empty;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Row;

/** Two versions side by side in one text: which they are is chosen above. */
final class ComparePanel extends VBox {
    /** Stands for the draft among the numbers of versions. */
    static final int DRAFT = 0;

    private static final int MOST = 300;
    private final ComboBox<Integer> earlier = versions("brief-compare-earlier", "Earlier version");
    private final ComboBox<Integer> later = versions("brief-compare-later", "Later version");
    private final Label counts = Texts.wrapped("", "muted");
    private final Label limits = Texts.wrapped("", "warn-text");
    private final VBox found = new VBox();
    private final ScrollPane scroll = new ScrollPane(found);
    private final BiConsumer<Integer, Integer> wanted;
    private boolean setting;

    ComparePanel(BiConsumer<Integer, Integer> wanted) {
        super(10);
        this.wanted = wanted;
        getStyleClass().addAll("panel", "brief-compare");
        setId("brief-compare");
        FlowPane choice =
                new FlowPane(8, 6, Texts.of("From", "muted"), earlier, Texts.of("to", "muted"), later, counts);
        choice.setAlignment(Pos.CENTER_LEFT);
        counts.setId("brief-compare-counts");
        limits.managedProperty().bind(limits.textProperty().isNotEmpty());
        found.getStyleClass().add("differences");
        scroll.setFitToWidth(true);
        scroll.setId("brief-compare-found");
        scroll.setAccessibleText("Differences");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(choice, limits, scroll);
    }

    private ComboBox<Integer> versions(String id, String name) {
        ComboBox<Integer> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(name);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer version) {
                return version == null ? "" : version == DRAFT ? "the draft" : "version " + version;
            }

            @Override
            public Integer fromString(String words) {
                return DRAFT;
            }
        });
        box.valueProperty().subscribe((was, is) -> chosen());
        return box;
    }

    private void chosen() {
        if (!setting && earlier.getValue() != null && later.getValue() != null) {
            wanted.accept(earlier.getValue(), later.getValue());
        }
    }

    /** {@code versions}: those there are, the newest first. */
    void choose(List<Integer> versions, int from, int to) {
        setting = true;
        earlier.getItems().setAll(versions);
        later.getItems().setAll(versions);
        later.getItems().addFirst(DRAFT);
        earlier.setValue(from);
        later.setValue(to);
        setting = false;
    }

    void show(Comparison comparison) {
        List<Difference> all = comparison.differences();
        counts.setText(comparison.count(Difference.Kind.NEW) + " new · " + comparison.count(Difference.Kind.CHANGED)
                + " said otherwise · " + comparison.count(Difference.Kind.GONE) + " gone");
        limits.setText(comparison.limits());
        List<Node> cards =
                all.stream().limit(MOST).<Node>map(DifferenceCard::new).toList();
        found.getChildren().setAll(cards.isEmpty() ? List.of(alike()) : Row.first(cards, MOST, "differences"));
        if (all.size() > MOST) {
            found.getChildren().add(Texts.wrapped("and " + Texts.number(all.size() - MOST) + " more", "caption"));
        }
        scroll.setVvalue(0);
    }

    private static Node alike() {
        return new Empty(Feather.CHECK, "Nothing differs", "Both say the same in the same words.");
    }

    void begin() {
        earlier.requestFocus();
    }
}
