package stillwatch.desktop.screen.sources;

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
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Topic;

/** Who says things; a document or an actor that was gone to shows in the inspector. */
public final class SourcesScreen implements Screen {
    private final Desk desk;
    private final ScreenHead head;
    private final Listing<SourceRow> list;
    private final Inspector inspector;
    private final VBox view = new VBox();
    private final Subscription zone;
    private @Nullable String wanted;
    private @Nullable Object shown;

    public SourcesScreen(Desk desk) {
        this.desk = desk;
        Button add = Buttons.withKey(Buttons.primary("New source", this::add), "S");
        add.setId("sources-add");
        head = new ScreenHead("Sources", add);
        list = SourcesTable.of(empty()).onChosen(this::chosen).onTyped(this::nowAt);
        inspector = new Inspector(desk, "sources-inspector", list::beginTable);
        view.getStyleClass().add("screen");
        view.getChildren().addAll(head, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        zone = desk.taste().zoneProperty().subscribe((before, after) -> ask());
        nothing();
    }

    private Empty empty() {
        return new Empty(
                Feather.BOOK_OPEN,
                "No source yet",
                "A source is who says something: a newspaper, a platform, a partner. Whoever a document or a claim"
                        + " names is listed by itself; here you say where they stand and how far they are relied on.",
                first("sources-import", "Import sources", () -> desk.navigator().goTo(Where.of(ScreenName.IMPORT))),
                first("sources-first", "Add one by hand", this::add));
    }

    private static Button first(String id, String words, Runnable action) {
        Button button = Buttons.plain(words, action);
        button.setId(id);
        return button;
    }

    private void add() {
        inspector.open(AssessForm.onNew(inspector, this::goTo));
    }

    private void goTo(String id) {
        desk.navigator().goTo(Where.of(ScreenName.SOURCES).at(id));
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
        desk.navigator().nowAt(new Where(ScreenName.SOURCES, wanted, list.words()));
    }

    private void ask() {
        desk.asking().ask(this, progress -> desk.opened().read(SourceRow::all), rows -> {
            list.show(rows);
            head.saying(rows.isEmpty() ? "Nobody is named yet." : said(rows));
        });
        inspect();
    }

    private String said(List<SourceRow> rows) {
        long open = rows.stream().filter(row -> !row.assessed()).count();
        return Texts.counted(rows.size(), "source", "sources") + ", "
                + (open == 0 ? "all assessed" : Texts.number(open) + " not assessed") + " · times in "
                + ShownTime.zone(desk.taste().zone());
    }

    private void inspect() {
        String id = wanted;
        if (id == null) {
            nothing();
            return;
        }
        desk.asking().ask(inspector, progress -> read(desk.opened(), Id.parse(id)), found -> {
            if (id.equals(wanted)) {
                show(id, found);
            }
        });
    }

    private static Optional<?> read(OpenCase opened, Id id) {
        return switch (id.kind()) {
            case DOCUMENT -> DocumentSheet.of(opened, id);
            case ACTOR -> ActorSheet.of(opened, id);
            default -> SourceSheet.of(opened, id);
        };
    }

    private void show(String id, Optional<?> found) {
        boolean anew = !id.equals(idOf(shown));
        shown = found.orElse(null);
        switch (shown) {
            case SourceSheet sheet -> inspector.show(new SourceInspector(inspector, sheet).content(), anew);
            case DocumentSheet sheet -> inspector.show(new DocumentInspector(inspector, sheet).content(), anew);
            case ActorSheet sheet -> inspector.show(new ActorInspector(inspector, sheet).content(), anew);
            case null, default -> inspector.show(List.of(gone()), true);
        }
    }

    private static Empty gone() {
        return new Empty(
                Feather.BOOK_OPEN,
                "No longer there",
                "What brought it was taken back. Redo, or bring the import back, and it is here again.");
    }

    private static @Nullable String idOf(@Nullable Object sheet) {
        return switch (sheet) {
            case SourceSheet one -> one.line().id().toString();
            case DocumentSheet one -> one.line().id().toString();
            case ActorSheet one -> one.id().toString();
            case null, default -> null;
        };
    }

    private void nothing() {
        shown = null;
        inspector.show(
                List.of(new Empty(
                        Feather.BOOK_OPEN,
                        "Nothing chosen",
                        "Choose a source to see how far it is relied on, by whom, and what came from it.")),
                true);
    }

    private void assess() {
        if (shown instanceof SourceSheet sheet) {
            inspector.open(AssessForm.onOld(inspector, sheet.line()));
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
                Command.of("New source", "S", this::add),
                Command.of("Assess the source", "A", this::assess).when(() -> shown instanceof SourceSheet),
                Command.of("Write a note", "N", this::note).when(() -> shown != null),
                Command.of("Filter sources", "Shortcut+F", list::beginFilter),
                Command.of("Copy the chosen sources", null, list::copy));
    }

    @Override
    public void close() {
        zone.unsubscribe();
    }
}
