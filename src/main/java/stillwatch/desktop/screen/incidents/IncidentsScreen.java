package stillwatch.desktop.screen.incidents;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.casefile.Id;
import stillwatch.desktop.frame.Command;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.Screen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Empty;
import stillwatch.desktop.part.ScreenHead;
import stillwatch.desktop.part.ShownTime;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Inspector;
import stillwatch.desktop.sheet.Listing;
import stillwatch.desktop.sheet.NotesSection;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Topic;

/** Incidents, imported and by hand. */
public final class IncidentsScreen implements Screen {
    private static final int EVENTS = 8;
    private final Desk desk;
    private final ScreenHead head;
    private final Listing<IncidentRow> list;
    private final Inspector inspector;
    private final VBox view = new VBox();
    private final Subscription zone;
    private @Nullable String wanted;
    private int events = EVENTS;
    private @Nullable IncidentSheet shown;

    public IncidentsScreen(Desk desk) {
        this.desk = desk;
        Button add = Buttons.withKey(Buttons.primary("New incident", this::add), "I");
        add.setId("incidents-add");
        head = new ScreenHead("Incidents", add);
        list = IncidentsTable.of(empty()).onChosen(this::chosen).onTyped(this::nowAt);
        inspector = new Inspector(desk, "incidents-inspector", list::beginTable);
        view.getStyleClass().add("screen");
        view.getChildren().addAll(head, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        zone = desk.taste().zoneProperty().subscribe((before, after) -> ask());
        nothing();
    }

    private Empty empty() {
        return new Empty(
                Feather.FLAG,
                "No incident yet",
                "An incident is something that happened and is said to have to do with accounts: a campaign, a breach, a"
                        + " wave. Import a table of them, or write one down, then connect what belongs to it.",
                first(
                        "incidents-import",
                        "Import incidents",
                        () -> desk.navigator().goTo(Where.of(ScreenName.IMPORT))),
                first("incidents-first", "Write one down", this::add));
    }

    private static Button first(String id, String words, Runnable action) {
        Button button = Buttons.plain(words, action);
        button.setId(id);
        return button;
    }

    private void add() {
        inspector.open(IncidentForm.onNew(inspector, this::goTo));
    }

    private void goTo(String id) {
        desk.navigator().goTo(Where.of(ScreenName.INCIDENTS).at(id));
        choose(id);
        ask();
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
    public void show(Where where) {
        list.filter(where.words());
        choose(where.id());
        ask();
    }

    @Override
    public void changed(Set<Topic> topics) {
        ask();
    }

    private void choose(@Nullable String id) {
        if (id == null || !id.equals(wanted)) {
            events = EVENTS;
            inspector.leave();
        }
        wanted = id;
        list.choose(id);
    }

    private void chosen(@Nullable String id) {
        choose(id);
        nowAt();
        inspect();
    }

    private void nowAt() {
        desk.navigator().nowAt(new Where(ScreenName.INCIDENTS, wanted, list.words()));
    }

    private void ask() {
        desk.asking().ask(this, progress -> desk.opened().read(IncidentRow::all), this::show);
        inspect();
    }

    private void show(List<IncidentRow> all) {
        TimeSpan span = desk.scope().span();
        List<IncidentRow> rows =
                all.stream().filter(row -> span == null || row.mayMeet(span)).toList();
        list.show(rows);
        long byHand = rows.stream().filter(row -> row.line().byHand()).count();
        String left = rows.size() == all.size()
                ? ""
                : " · " + Texts.number(all.size() - rows.size()) + " outside the span chosen on the timeline";
        head.saying(all.isEmpty() ? "Nothing is written down yet." : said(rows.size(), byHand) + left);
    }

    @Override
    public void scoped() {
        ask();
    }

    private String said(long all, long byHand) {
        return Texts.counted(all, "incident", "incidents") + ", " + Texts.number(byHand)
                + " written down by hand · periods as they were stated · ranges in "
                + ShownTime.zone(desk.taste().zone());
    }

    private void inspect() {
        String id = wanted;
        int most = events;
        if (id == null) {
            nothing();
            return;
        }
        desk.asking().ask(inspector, progress -> read(desk.opened(), id, most), found -> {
            if (id.equals(wanted)) {
                show(id, found);
            }
        });
    }

    private static Optional<IncidentSheet> read(OpenCase opened, String text, int events) {
        return IncidentSheet.of(opened, Id.parse(text), events);
    }

    private void show(String id, Optional<IncidentSheet> found) {
        boolean anew = !id.equals(idOf(shown));
        shown = found.orElse(null);
        if (found.isPresent()) {
            inspector.show(new IncidentInspector(inspector, found.get(), this::more).content(), anew);
        } else {
            inspector.show(List.of(gone()), true);
        }
    }

    private static Empty gone() {
        return new Empty(
                Feather.FLAG,
                "No longer there",
                "What brought it was taken back. Redo, or bring the import back, and it is here again.");
    }

    private static @Nullable String idOf(@Nullable IncidentSheet sheet) {
        return sheet == null ? null : sheet.line().id().toString();
    }

    private void more() {
        events *= 4;
        inspect();
    }

    private void nothing() {
        shown = null;
        inspector.show(
                List.of(new Empty(
                        Feather.FLAG,
                        "Nothing chosen",
                        "Choose an incident to see what it is connected with and what happened in its period.")),
                true);
    }

    private void describe() {
        if (shown != null) {
            inspector.open(IncidentForm.onOld(inspector, shown));
        }
    }

    private void connect() {
        if (shown != null) {
            IncidentInspector.connect(inspector, shown);
        }
    }

    private void note() {
        String id = idOf(shown);
        if (id != null) {
            NotesSection.add(inspector, id);
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("New incident", "I", this::add),
                Command.of("Describe the incident", "E", this::describe).when(() -> shown != null),
                Command.of("Connect what is chosen", "C", this::connect).when(() -> shown != null),
                Command.of("Write a note", "N", this::note).when(() -> shown != null),
                Command.of("Filter incidents", "Shortcut+F", list::beginFilter),
                Command.of("Copy the chosen incidents", null, list::copy));
    }

    @Override
    public void close() {
        zone.unsubscribe();
    }
}
