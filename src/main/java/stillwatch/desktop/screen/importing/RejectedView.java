package stillwatch.desktop.screen.importing;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Columns;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Table;
import stillwatch.desktop.part.Texts;
import stillwatch.intake.reading.Rejection;

/** The rows that did not come in: found by words, sorted, copied, and written to a file for a spreadsheet. */
final class RejectedView extends VBox {
    private final Desk desk;
    private final Picker picker;
    private final Label title = Texts.of("Rejected rows", "section-title");
    private final Label count = Texts.of("", "muted");
    private final TextField filter = new TextField();
    private final Table<Rejection> table;
    private List<Rejection> all = List.of();
    private String file = "";
    private boolean quiet;

    RejectedView(Desk desk, Picker picker, Consumer<String> typed) {
        super(8);
        this.desk = desk;
        this.picker = picker;
        this.table = new Table<>(
                "Rejected rows",
                Texts.of("No row holds all these words.", "muted"),
                narrow(100, Columns.number("Line", 70, Rejection::line)),
                narrow(200, Columns.text("Column", 120, Rejection::column)),
                Columns.text("Reason", 320, Rejection::reason),
                Columns.mono("As it stands in the file", 360, Rejection::raw));
        dress();
        filter.textProperty().subscribe((before, words) -> {
            if (!quiet) {
                typed.accept(words);
                find();
            }
        });
        getChildren().addAll(bar(), table);
    }

    private void dress() {
        table.setId("rejected-table");
        table.getStyleClass().add("compact");
        VBox.setVgrow(table, Priority.ALWAYS);
        filter.setId("rejected-filter");
        filter.setPromptText("Filter by words");
        filter.setAccessibleText("Filter rejected rows by words");
    }

    private static <S, T> TableColumn<S, T> narrow(double most, TableColumn<S, T> column) {
        column.setMaxWidth(most);
        return column;
    }

    private HBox bar() {
        Button copy = Buttons.plain("Copy", this::copy);
        copy.setId("rejected-copy");
        Button export = Buttons.plain("Export CSV…", this::export);
        export.setId("rejected-export");
        HBox bar = new HBox(8, title, count, Panel.spring(), filter, copy, export);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setMinHeight(USE_PREF_SIZE);
        return bar;
    }

    void type(String words) {
        quiet = true;
        filter.setText(words);
        quiet = false;
    }

    void show(String name, List<Rejection> problems) {
        file = name;
        all = problems;
        find();
    }

    private void find() {
        List<Rejection> among = all;
        RejectedFilter wanted = RejectedFilter.of(filter.getText());
        desk.asking().ask(table, progress -> among.stream().filter(wanted).toList(), found -> {
            table.getItems().setAll(found);
            table.sort();
            count.setText(
                    found.size() == among.size()
                            ? Texts.number(among.size())
                            : Texts.number(found.size()) + " of " + Texts.number(among.size()));
        });
    }

    /** The chosen rows, or all that are shown where none is chosen. */
    private void copy() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectAll();
        }
        table.copy();
        int rows = table.getSelectionModel().getSelectedItems().size();
        desk.notices().say(Texts.counted(rows, "row", "rows") + " copied");
    }

    private void export() {
        List<Rejection> shown = List.copyOf(table.getItems());
        picker.target("Rejected rows as CSV", plain(file) + "-rejected.csv")
                .ifPresent(to -> desk.jobs()
                        .start(
                                "Writing rejected rows",
                                progress -> Outputs.rejected(to, shown),
                                done -> desk.notices()
                                        .say(Texts.counted(shown.size(), "row", "rows") + " written to "
                                                + ShownText.of(Objects.toString(done.getFileName())))));
    }

    /** Names of files never become paths. */
    static String plain(String name) {
        String kept = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceFirst("^[.-]+", "");
        return kept.isEmpty() ? "import" : kept.substring(0, Math.min(80, kept.length()));
    }
}
