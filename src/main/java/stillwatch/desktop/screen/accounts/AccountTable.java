package stillwatch.desktop.screen.accounts;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.Taste;
import stillwatch.desktop.look.Look;
import stillwatch.desktop.screen.accounts.model.ColumnTexts;
import stillwatch.desktop.screen.accounts.model.Found;
import stillwatch.desktop.screen.accounts.model.Now;
import stillwatch.roster.Column;
import stillwatch.settings.SavedView;

/** The accounts, as many as there are: rows are numbers, what stands in a cell is made when it is looked at. */
final class AccountTable extends TableView<Integer> {
    private static final double SCROLL_BAR = 16;
    private static final double USUAL_ROOM = 840;
    private static final double LEAST = 48;
    private final RowSelection selection = new RowSelection(this);
    private final Taste taste;
    private final Heard heard;
    private final Map<String, TableColumn<Integer, Integer>> all = new HashMap<>();
    private List<Column> known = List.of();
    private List<SavedView.Shown> usual = List.of();
    private @Nullable Found found;
    private AccountCell.@Nullable Shown shown;
    private @Nullable ZoneId shownIn;
    private int[] chosen = {};
    private boolean applying;
    private double scale = 1;
    private boolean telling;

    /** What a person does to the table. */
    interface Heard {
        void chosen();

        void sorted(String column, boolean ascending);
    }

    AccountTable(Taste taste, Heard heard) {
        this.taste = taste;
        this.heard = heard;
        setId("accounts-table");
        setAccessibleText("Accounts");
        setSelectionModel(selection);
        setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        setSortPolicy(table -> sorted());
        widthProperty().subscribe(width -> roomChanged());
        sceneProperty()
                .flatMap(Scene::rootProperty)
                .flatMap(Node::styleProperty)
                .subscribe(style -> roomChanged());
        getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> chosenNow());
    }

    void whenEmpty(Node node) {
        setPlaceholder(node);
    }

    /** The rows that are chosen and shown. */
    int[] chosen() {
        return chosen;
    }

    private void chosenNow() {
        if (!applying && !telling) {
            telling = true;
            Platform.runLater(() -> {
                telling = false;
                chosen = found == null ? new int[0] : rows(found);
                heard.chosen();
            });
        }
    }

    private int[] rows(Found now) {
        return Arrays.stream(selection.places())
                .filter(place -> place >= 0 && place < now.rows().length)
                .map(place -> now.rows()[place])
                .toArray();
    }

    private boolean sorted() {
        if (!applying) {
            if (getSortOrder().isEmpty()) {
                heard.sorted("", true);
            } else {
                TableColumn<Integer, ?> by = getSortOrder().getFirst();
                heard.sorted(by.getId(), by.getSortType() == TableColumn.SortType.ASCENDING);
            }
        }
        return true;
    }

    /** Upwards first, downwards where it is sorted upwards by it already, as a click on the title does. */
    void sortBy(String name) {
        TableColumn<Integer, Integer> by = all.get(name);
        if (by != null) {
            boolean again = getSortOrder().contains(by) && by.getSortType() == TableColumn.SortType.ASCENDING;
            by.setSortType(again ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            getSortOrder().setAll(List.of(by));
        }
    }

    /** Shows these rows; what is chosen stays chosen where it is among them. */
    void show(Found now) {
        applying = true;
        int[] wanted = translated(now);
        boolean otherTexts = texts(now.now());
        found = now;
        columns(now.now());
        setItems(new RowList(now.rows()));
        choosePlaces(now.places(wanted));
        arrow(now);
        if (otherTexts) {
            refresh();
        }
        applying = false;
        chosen = rows(now);
    }

    /** Whether a row that stays where it is may read differently now. Making all cells anew takes longer than finding the rows. */
    private boolean texts(Now now) {
        ZoneId zone = taste.zone();
        if (shown != null && shown.now().isSame(now) && zone.equals(shownIn)) {
            return false;
        }
        shown = new AccountCell.Shown(now, new ColumnTexts(now, zone));
        shownIn = zone;
        return true;
    }

    private void choosePlaces(int[] places) {
        selection.only(places);
    }

    /** Rows have other numbers once something was imported. */
    private int[] translated(Found now) {
        Found before = found;
        if (before == null || before.now().roster() == now.now().roster()) {
            return chosen;
        }
        return Arrays.stream(chosen)
                .mapToObj(row -> now.now().roster().row(before.now().roster().id(row)))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .toArray();
    }

    /** False where the row is not among those shown. */
    boolean choose(int row) {
        Found now = found;
        int place = now == null
                ? -1
                : IntStream.range(0, now.rows().length)
                        .filter(at -> now.rows()[at] == row)
                        .findFirst()
                        .orElse(-1);
        applying = true;
        choosePlaces(place < 0 ? new int[0] : new int[] {place});
        applying = false;
        chosen = now == null ? new int[0] : rows(now);
        if (place >= 0) {
            scrollTo(Math.max(0, place - 3));
        }
        return place >= 0;
    }

    private void arrow(Found now) {
        TableColumn<Integer, Integer> by = all.get(now.asked().sort());
        if (by == null) {
            getSortOrder().clear();
        } else {
            by.setSortType(now.asked().ascending() ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
            getSortOrder().setAll(List.of(by));
        }
    }

    private void columns(Now now) {
        List<Column> columns = TableLayout.ordered(now.roster());
        if (!columns.equals(known)) {
            List<SavedView.Shown> before = laid();
            known = columns;
            all.clear();
            columns.forEach(column -> all.put(column.name(), made(column)));
            layAgain(before);
        }
    }

    private void layAgain(List<SavedView.Shown> before) {
        if (before.isEmpty()) {
            layUsual();
        } else {
            lay(before);
        }
    }

    private TableColumn<Integer, Integer> made(Column column) {
        TableColumn<Integer, Integer> made = new TableColumn<>(column.title());
        made.setId(column.name());
        made.setPrefWidth(TableLayout.width(column));
        made.setMinWidth(LEAST);
        made.setComparator(Comparator.naturalOrder());
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        made.setCellFactory(ignored -> new AccountCell(column, () -> shown));
        if (column.sort() == Column.Sort.NUMBER) {
            made.getStyleClass().add("number");
        }
        return made;
    }

    /** In pixels at the usual size of text; before there is a window, that of the smallest one with an inspector. */
    private double room() {
        double room = (getWidth() - SCROLL_BAR) / Look.scale(this);
        return getWidth() <= 0 ? USUAL_ROOM : room;
    }

    void layUsual() {
        Found now = found;
        if (now != null) {
            lay(TableLayout.usual(now.now().roster(), room()));
            usual = laid();
        }
    }

    /** Whoever chose columns keeps them; before that, more room shows more. */
    private void roomChanged() {
        List<SavedView.Shown> before = laid();
        scale = Look.scale(this);
        if (found != null && usual.equals(before)) {
            layUsual();
        } else if (found != null) {
            lay(before);
        }
    }

    /** The last column takes what the others leave. */
    private void fill() {
        double room = room() * scale;
        double taken = getColumns().stream().mapToDouble(TableColumn::getWidth).sum();
        if (!getColumns().isEmpty() && taken < room) {
            TableColumn<Integer, ?> last = getColumns().getLast();
            last.setPrefWidth(last.getWidth() + room - taken);
        }
    }

    /** Every column there is, those shown first and in their order. */
    List<Column> known() {
        return known;
    }

    List<Column> shownColumns() {
        List<Column> columns = new ArrayList<>();
        for (TableColumn<Integer, ?> one : getColumns()) {
            known.stream().filter(column -> column.name().equals(one.getId())).forEach(columns::add);
        }
        return columns;
    }

    List<SavedView.Shown> laid() {
        return getColumns().stream()
                .map(one -> new SavedView.Shown(one.getId(), (int) Math.round(one.getWidth() / scale)))
                .toList();
    }

    /** Shows these columns; those this case does not have are left out. */
    void lay(List<SavedView.Shown> layout) {
        boolean before = applying;
        applying = true;
        List<TableColumn<Integer, Integer>> columns = new ArrayList<>();
        for (SavedView.Shown one : layout) {
            TableColumn<Integer, Integer> column = all.get(one.name());
            if (column != null && !columns.contains(column)) {
                column.setMinWidth(LEAST * scale);
                column.setPrefWidth(one.width() * scale);
                columns.add(column);
            }
        }
        if (columns.isEmpty()) {
            columns.add(Objects.requireNonNull(all.get("account")));
        }
        getColumns().setAll(columns);
        fill();
        applying = before;
    }
}
