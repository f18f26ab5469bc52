package stillwatch.desktop.screen.accounts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;
import stillwatch.roster.Column;
import stillwatch.settings.SavedView;

/** Which columns are shown, in which order, and by which it is sorted, without a mouse. */
final class ColumnsChooser {
    private final AccountTable table;
    private final Runnable reset;
    private final VBox lines = new VBox(2);

    private ColumnsChooser(AccountTable table, Runnable reset) {
        this.table = table;
        this.reset = reset;
        fill();
    }

    static void open(Node at, AccountTable table, Runnable reset) {
        PopOver popOver = new PopOver(new ColumnsChooser(table, reset).content());
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.show(at);
    }

    private Node content() {
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(270, 380);
        Button usual = Buttons.link("Back to the usual columns", () -> {
            reset.run();
            fill();
        });
        usual.setId("columns-reset");
        VBox all = new VBox(8, Texts.of("Columns", "section-title"), scroll, usual);
        all.getStyleClass().add("filter-offers");
        return all;
    }

    private void fill() {
        List<Column> shown = table.shownColumns();
        List<Column> others = new ArrayList<>(table.known());
        others.removeAll(shown);
        lines.getChildren().clear();
        for (int i = 0; i < shown.size(); i++) {
            lines.getChildren().add(line(shown.get(i), true, i, shown.size()));
        }
        others.forEach(one -> lines.getChildren().add(line(one, false, -1, 0)));
    }

    private HBox line(Column column, boolean on, int at, int of) {
        CheckBox box = new CheckBox(ShownText.of(column.title(), 40));
        box.setId("column-" + column.name());
        box.setSelected(on);
        box.setOnAction(event -> turn(column, box.isSelected()));
        HBox line = new HBox(2, box, Panel.spring());
        line.getStyleClass().add("column-line");
        if (on) {
            Button left = Buttons.icon(Feather.ARROW_UP, column.title() + " further left", () -> move(at, at - 1));
            Button right = Buttons.icon(Feather.ARROW_DOWN, column.title() + " further right", () -> move(at, at + 1));
            Button sort =
                    Buttons.icon(Feather.BAR_CHART_2, "Sort by " + column.title(), () -> table.sortBy(column.name()));
            sort.setId("sort-" + column.name());
            left.setDisable(at == 0);
            right.setDisable(at == of - 1);
            line.getChildren().addAll(sort, left, right);
        }
        return line;
    }

    private void turn(Column column, boolean on) {
        List<SavedView.Shown> layout = new ArrayList<>(table.laid());
        if (on) {
            layout.add(new SavedView.Shown(column.name(), TableLayout.width(column)));
        } else {
            layout.removeIf(one -> one.name().equals(column.name()));
        }
        table.lay(layout);
        fill();
    }

    private void move(int from, int to) {
        List<SavedView.Shown> layout = new ArrayList<>(table.laid());
        layout.add(to, layout.remove(from));
        table.lay(layout);
        fill();
    }
}
