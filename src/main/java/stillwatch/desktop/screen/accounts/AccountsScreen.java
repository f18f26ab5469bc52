package stillwatch.desktop.screen.accounts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.Command;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.Screen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.screen.accounts.model.AccountsModel;
import stillwatch.desktop.screen.accounts.model.Asked;
import stillwatch.desktop.screen.accounts.model.Found;
import stillwatch.desktop.screen.accounts.model.Sheets;
import stillwatch.workbench.Topic;

/** The accounts of the case and the clusters they are in. */
public final class AccountsScreen implements Screen, Acts {
    private static final Set<Topic> TABLE = EnumSet.of(Topic.ACCOUNTS, Topic.CLUSTERS, Topic.IMPORTS, Topic.EVENTS);
    private final Desk desk;
    private final AccountsModel model;
    private final Inspector inspector = new Inspector();
    private final Inspecting inspecting;
    private final AccountsView view;
    private final Subscription zone;
    private Where where = Where.of(ScreenName.ACCOUNTS);

    public AccountsScreen(Desk desk) {
        this.desk = desk;
        this.model = new AccountsModel(desk);
        this.view = new AccountsView(this, model, new Sheets(desk));
        this.inspecting = new Inspecting(this, view, inspector, new Sheets(desk));
        view.onChosen(inspecting::chosen);
        model.found().subscribe(this::shown);
        zone = desk.taste()
                .zoneProperty()
                .subscribe((was, is) -> shown(model.found().get()));
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public ObservableValue<? extends @Nullable Node> inspector() {
        return inspector.node();
    }

    @Override
    public void show(Where now) {
        where = now;
        view.filter().show(now.words());
        model.filter(now.words());
        inspecting.wanted(now.id());
        inspecting.again();
    }

    private void shown(@Nullable Found found) {
        if (found != null) {
            view.show(found);
            inspecting.again();
        }
    }

    @Override
    public void scoped() {
        if (model.found().get() != null) {
            model.scoped();
        }
    }

    @Override
    public void changed(Set<Topic> topics) {
        if (topics.stream().anyMatch(TABLE::contains)) {
            model.readAnew();
        } else if (topics.contains(Topic.NOTES)) {
            inspecting.again();
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("Filter accounts", "F", () -> view.filter().field().requestFocus()),
                command("Link accounts", Deed.LINK),
                command("Form a cluster", Deed.CLUSTER),
                command("Merge accounts", Deed.MERGE),
                command("Write a note on accounts", Deed.NOTE),
                command("Export chosen accounts", Deed.EXPORT),
                Command.of("Export the table as shown", null, view::exportAll),
                Command.of("Show accounts", null, () -> view.accounts()),
                Command.of("Show clusters", null, () -> view.clusters()));
    }

    private Command command(String name, Deed deed) {
        return Command.of(name, deed.key(), () -> begin(deed)).when(() -> chosen().length >= deed.least());
    }

    @Override
    public void close() {
        zone.unsubscribe();
    }

    @Override
    public Desk desk() {
        return desk;
    }

    @Override
    public @Nullable Found found() {
        return model.found().get();
    }

    @Override
    public int[] chosen() {
        return view.chosen();
    }

    @Override
    public void only(String filter) {
        view.accounts();
        view.filter().show(filter);
        model.filter(filter);
        now(where.filtered(filter));
    }

    /** Typed or taken off here. */
    void filtered(String text) {
        model.filter(text);
        now(where.filtered(text));
    }

    /** A view was chosen. */
    void filtered(String text, String sort, boolean ascending) {
        model.show(new Asked(text, sort, ascending));
        now(where.filtered(text));
    }

    /** What is chosen here now; null for nothing, or for several. */
    void chosenId(@Nullable String id) {
        now(where.at(id));
    }

    private void now(Where here) {
        if (!here.equals(where)) {
            where = here;
            desk.navigator().nowAt(here);
        }
    }

    @Override
    public void account(String id) {
        inspecting.wanted(id);
        inspecting.again();
        now(where.at(id));
    }

    @Override
    public void cluster(String id) {
        account(id);
    }

    @Override
    public void open(Node form) {
        inspector.open(form);
    }

    @Override
    public void leave() {
        inspector.close();
        view.focus();
    }

    @Override
    public void begin(Deed deed) {
        if (chosen().length < deed.least()) {
            return;
        }
        InlineForm form = form(deed);
        open(form);
        form.begin();
    }

    private InlineForm form(Deed deed) {
        return switch (deed) {
            case LINK -> LinkForm.of(this);
            case CLUSTER -> ClusterForm.of(this);
            case MERGE -> MergeForm.of(this);
            case NOTE -> NoteForm.of(this);
            case EXPORT -> view.exportChosen();
        };
    }
}
