package stillwatch.desktop.screen.accounts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Texts;
import stillwatch.settings.SavedView;

/** The views somebody keeps: to choose, keep another, rename and delete. */
final class ViewsChooser {
    private final SavedViews views;
    private final VBox lines = new VBox(2);
    private final PopOver popOver = new PopOver();

    private ViewsChooser(SavedViews views) {
        this.views = views;
        fill();
        popOver.setContentNode(content());
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
    }

    static void open(Node at, SavedViews views) {
        new ViewsChooser(views).popOver.show(at);
    }

    private Node content() {
        TextField name = InlineForm.text("view-name", "Name of this view");
        name.setAccessibleText("Name of this view");
        Label wrong = Texts.wrapped("", "bad-text", "caption");
        Button save = Buttons.primary("Save", () -> save(name, wrong));
        save.setId("view-save");
        save.setMinWidth(Button.USE_PREF_SIZE);
        name.setOnAction(event -> save.fire());
        HBox.setHgrow(name, Priority.ALWAYS);
        VBox all = new VBox(
                8,
                Texts.of("Views", "section-title"),
                lines,
                Texts.of("Keep filter, columns and order as they are now", "caption"),
                new HBox(6, name, save),
                wrong);
        all.setPrefWidth(280);
        all.getStyleClass().add("filter-offers");
        return all;
    }

    private void save(TextField name, Label wrong) {
        if (name.getText().isBlank()) {
            wrong.setText("Give the view a name.");
            name.requestFocus();
            return;
        }
        views.save(name.getText().strip());
        popOver.hide();
    }

    private void fill() {
        Button all = Buttons.link("All accounts", () -> take(null));
        all.setId("view-all");
        lines.getChildren().setAll(all);
        for (SavedView view : views.all()) {
            lines.getChildren().add(line(view));
        }
    }

    private void take(@org.jspecify.annotations.Nullable SavedView view) {
        popOver.hide();
        views.choose(view);
    }

    private HBox line(SavedView view) {
        Button choose = Buttons.link(ShownText.of(view.name(), 40), () -> take(view));
        choose.setId("view-choose-" + views.all().indexOf(view));
        choose.setMaxWidth(Double.MAX_VALUE);
        choose.getStyleClass().add("left");
        HBox.setHgrow(choose, Priority.ALWAYS);
        HBox line = new HBox(2, choose);
        Button rename = Buttons.icon(Feather.EDIT_2, "Rename " + view.name(), () -> rename(view, line));
        rename.setId("view-rename-" + views.all().indexOf(view));
        Button delete = Buttons.icon(Feather.TRASH_2, "Delete " + view.name(), () -> {
            views.delete(view);
            fill();
        });
        delete.setId("view-delete-" + views.all().indexOf(view));
        line.getChildren().addAll(rename, delete);
        return line;
    }

    private void rename(SavedView view, HBox line) {
        TextField name = InlineForm.text("view-new-name", "");
        name.setAccessibleText("New name of " + view.name());
        name.setText(view.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(event -> {
            if (!name.getText().isBlank()) {
                views.rename(view, name.getText().strip());
                fill();
            }
        });
        line.getChildren().setAll(name);
        name.requestFocus();
        name.selectAll();
    }
}
