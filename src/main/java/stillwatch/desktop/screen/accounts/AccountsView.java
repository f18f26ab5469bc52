package stillwatch.desktop.screen.accounts;

import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.ScreenHead;
import stillwatch.desktop.screen.accounts.model.AccountsModel;
import stillwatch.desktop.screen.accounts.model.Asked;
import stillwatch.desktop.screen.accounts.model.ClusterRow;
import stillwatch.desktop.screen.accounts.model.Found;
import stillwatch.desktop.screen.accounts.model.Now;
import stillwatch.desktop.screen.accounts.model.Sheets;
import stillwatch.settings.SavedView;

/** The list in the middle: the accounts with their filter, or the clusters. */
final class AccountsView extends VBox {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private final AccountsScreen screen;
    private final AccountsModel model;
    private final AccountTable table;
    private final FilterBar filter;
    private final ChosenBar bar;
    private final ClustersView clusters;
    private final Panel sheet;
    private final StackPane lists = new StackPane();
    private @Nullable Now clustered;
    private final Segments segments = new Segments(this::turned);
    private final Button views = Buttons.plain("", () -> {});
    private final Button columns = Buttons.plain("Columns ⌄", () -> {});
    private final Button export = Buttons.plain("Export view", this::exportAll);
    private final ScreenHead head = new ScreenHead("Accounts", views, columns, export);
    private final SavedViews saved;
    private Runnable chosen = () -> {};

    AccountsView(AccountsScreen screen, AccountsModel model, Sheets sheets) {
        this.screen = screen;
        this.model = model;
        this.table = new AccountTable(screen.desk().taste(), new Hearing());
        this.filter = new FilterBar(screen::filtered, at -> offer(at, sheets));
        this.bar = new ChosenBar(screen::begin);
        this.clusters = new ClustersView(
                screen.desk().taste(), row -> chosen.run(), row -> screen.only(ClusterInspector.term(row)));
        this.saved = new SavedViews(screen.desk(), new ShowingViews());
        this.sheet = new Panel(table, bar).flush();
        getStyleClass().add("screen");
        lay();
        buttons();
        table.setOnKeyPressed(this::key);
        head.saying("Reading the accounts…");
        table.whenEmpty(EmptyTables.reading());
    }

    private void lay() {
        HBox.setHgrow(filter, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        lists.getChildren().add(sheet);
        VBox.setVgrow(lists, Priority.ALWAYS);
        lists.setMinHeight(0);
        getChildren().addAll(head, new HBox(12, segments, filter), lists);
        turned(true);
    }

    private void buttons() {
        views.setId("accounts-views");
        views.textProperty().bind(saved.current().map(name -> "View: " + name + " ⌄"));
        views.setOnAction(event -> ViewsChooser.open(views, saved));
        columns.setId("accounts-columns");
        columns.setOnAction(event -> ColumnsChooser.open(columns, table, table::layUsual));
        export.setId("accounts-export");
    }

    private void key(KeyEvent event) {
        Found found = screen.found();
        if (found != null && COPY.match(event)) {
            event.consume();
            Copying.copy(screen.desk(), found.now(), table.chosen(), table.shownColumns());
        }
    }

    private void offer(Button at, Sheets sheets) {
        Found found = screen.found();
        if (found != null) {
            FilterOffers.open(at, found.now(), table.known(), sheets, filter::add);
        }
    }

    FilterBar filter() {
        return filter;
    }

    void onChosen(Runnable then) {
        chosen = then;
    }

    void focus() {
        if (showsAccounts()) {
            table.requestFocus();
        } else {
            clusters.focus();
        }
    }

    void show(Found found) {
        table.whenEmpty(EmptyTables.of(screen, found, () -> screen.only("")));
        table.show(found);
        filter.problems(found.problems());
        if (clustered == null || !found.now().isSame(clustered)) {
            clustered = found.now();
            clusters.show(clustered);
        }
        bar.show(table.chosen().length);
        say();
    }

    private void say() {
        Found found = screen.found();
        if (found != null) {
            head.saying(Summary.of(found, screen.desk().taste().zone(), showsAccounts()));
        }
    }

    int[] chosen() {
        return showsAccounts() ? table.chosen() : new int[0];
    }

    /** The one thing that is chosen; null for nothing or for several. */
    @Nullable
    String chosenId() {
        Found found = screen.found();
        if (!showsAccounts()) {
            ClusterRow row = clusters.chosen();
            return row == null ? null : row.id();
        }
        int[] rows = table.chosen();
        return found == null || rows.length != 1
                ? null
                : found.now().roster().id(rows[0]).toString();
    }

    /** Shows the list this is in, and chooses it there. */
    void reveal(@Nullable String id) {
        Found found = screen.found();
        if (id != null && Id.parse(id).kind() == Kind.CLUSTER) {
            clusters();
            clusters.choose(id);
        } else if (found != null) {
            accounts();
            OptionalInt row =
                    id == null ? OptionalInt.empty() : found.now().roster().row(Id.parse(id));
            table.choose(row.orElse(-1));
            bar.show(table.chosen().length);
        }
    }

    boolean showsAccounts() {
        return segments.accounts();
    }

    void accounts() {
        segments.choose(true);
    }

    void clusters() {
        segments.choose(false);
    }

    private void turned(boolean accounts) {
        sheet.setVisible(accounts);
        filter.setVisible(accounts);
        clusters.setVisible(!accounts);
        if (!accounts && clusters.getParent() == null) {
            lists.getChildren().add(clusters); // not before: a table nobody sees is laid out all the same
        }
        List.of(views, columns, export).forEach(one -> one.setVisible(accounts));
        say();
    }

    void exportAll() {
        Found found = screen.found();
        if (found != null) {
            InlineForm form = ExportForm.of(screen, found.now(), found.rows(), table.shownColumns());
            screen.open(form);
            form.begin();
        }
    }

    InlineForm exportChosen() {
        Named named = Named.chosen(screen);
        return ExportForm.of(screen, named.now(), named.rows(), table.shownColumns());
    }

    private final class Hearing implements AccountTable.Heard {
        @Override
        public void chosen() {
            bar.show(table.chosen().length);
            chosen.run();
        }

        @Override
        public void sorted(String column, boolean ascending) {
            model.sort(column, ascending);
        }
    }

    private final class ShowingViews implements SavedViews.Showing {
        @Override
        public SavedView now(String name) {
            Asked asked = model.asked();
            return new SavedView(name, asked.filter(), table.laid(), asked.sort(), asked.ascending());
        }

        @Override
        public void show(@Nullable SavedView view) {
            if (view == null) {
                table.layUsual();
                filter.show("");
                screen.filtered("", "", true);
            } else {
                table.lay(view.columns());
                filter.show(view.filter());
                screen.filtered(view.filter(), view.sort(), view.ascending());
            }
        }
    }
}
