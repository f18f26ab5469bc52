package stillwatch.desktop.sheet;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Empty;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Table;
import stillwatch.desktop.part.Texts;

/**
 * A table with a filter above it. What is chosen stays chosen by its id when the rows are read anew.
 *
 * @param <S> a row
 */
public final class Listing<S> extends VBox {
    private final ObservableList<S> rows = FXCollections.observableArrayList();
    private final FilteredList<S> found = new FilteredList<>(rows);
    private final SortedList<S> sorted = new SortedList<>(found);
    private final TextField filter = new TextField();
    private final Label count = Texts.of("", "muted");
    private final HBox head = new HBox(12);
    private final Table<S> table;
    private final Of<S> of;
    private final Node whenEmpty;
    private final Node whenHidden = new Empty(
            Feather.FILTER,
            "Nothing here has these words",
            "Every word typed has to stand somewhere in a row.",
            Buttons.plain("Clear the filter", () -> filter.clear()));
    private Consumer<@Nullable String> chosenListener = id -> {};
    private Runnable typedListener = () -> {};
    private @Nullable String chosen;
    private boolean quiet;

    /**
     * What the rows are.
     *
     * @param id what the parts are named by for tests, "incidents"
     * @param name as people call them, "incidents"
     * @param key the id of the thing in a row
     */
    public record Of<S>(String id, String name, Function<S, String> key, BiPredicate<S, String> has) {}

    public Listing(Of<S> of, Node whenEmpty, Table<S> table) {
        super(8);
        this.of = of;
        this.whenEmpty = whenEmpty;
        this.table = table;
        table.setPlaceholder(Texts.of("Reading the " + of.name() + " …", "muted"));
        fill();
        dress();
        lay();
    }

    private void dress() {
        filter.setId(of.id() + "-filter");
        filter.setPromptText("Filter " + of.name());
        filter.setAccessibleText("Filter " + of.name());
        filter.textProperty().subscribe((before, now) -> typed());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        count.setId(of.id() + "-count");
        count.setMinWidth(USE_PREF_SIZE);
    }

    private void fill() {
        table.setId(of.id() + "-table");
        table.setItems(sorted);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    }

    private void lay() {
        HBox.setHgrow(filter, Priority.ALWAYS);
        filter.setMaxWidth(Double.MAX_VALUE);
        head.getChildren().addAll(filter, count);
        head.managedProperty().bind(head.visibleProperty());
        head.getStyleClass().add("screen-head");
        Panel panel = new Panel(table).flush().filling();
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().addAll(head, panel);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            event.consume();
            table.requestFocus();
            if (chosen() == null) {
                table.getSelectionModel().select(0);
            }
        } else if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            event.consume();
            filter.clear();
        }
    }

    private void typed() {
        narrow();
        if (!quiet) {
            typedListener.run();
        }
    }

    private void narrow() {
        String words = filter.getText();
        quietly(() -> {
            found.setPredicate(row -> words.isBlank() || of.has().test(row, words));
            select();
        });
        head.setVisible(!rows.isEmpty());
        table.setPlaceholder(rows.isEmpty() ? whenEmpty : whenHidden);
        String all = Texts.number(rows.size());
        count.setText(words.isBlank() ? all : Texts.number(found.size()) + " of " + all);
    }

    private void selected(@Nullable S row) {
        if (!quiet && row != null && !of.key().apply(row).equals(chosen)) {
            chosen = of.key().apply(row);
            chosenListener.accept(chosen);
        }
    }

    private void quietly(Runnable work) {
        boolean before = quiet;
        quiet = true;
        work.run();
        quiet = before;
    }

    public void show(List<S> now) {
        quietly(() -> rows.setAll(now));
        narrow();
    }

    /** Nobody is told. */
    public void choose(@Nullable String id) {
        chosen = id;
        quietly(this::select);
    }

    /** Nobody is told. */
    public void filter(String words) {
        quietly(() -> filter.setText(words));
    }

    private void select() {
        table.getSelectionModel().clearSelection();
        for (int i = 0; chosen != null && i < sorted.size(); i++) {
            if (of.key().apply(sorted.get(i)).equals(chosen)) {
                table.getSelectionModel().select(i);
                table.scrollTo(Math.max(0, i - 3));
                return;
            }
        }
    }

    /** The row of what is chosen, also where the filter hides it. */
    public @Nullable S chosen() {
        return rows.stream()
                .filter(row -> Objects.equals(of.key().apply(row), chosen))
                .findFirst()
                .orElse(null);
    }

    public String words() {
        return filter.getText();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public Listing<S> onChosen(Consumer<@Nullable String> listener) {
        chosenListener = listener;
        return this;
    }

    public Listing<S> onTyped(Runnable listener) {
        typedListener = listener;
        return this;
    }

    public void beginFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    /** To go on working in the table. */
    public void beginTable() {
        table.requestFocus();
    }

    public void copy() {
        table.copy();
    }
}
