package stillwatch.desktop.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.desktop.frame.Command;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Empty;
import stillwatch.desktop.part.ScreenHead;
import stillwatch.store.Tables;
import stillwatch.workbench.OpenCase;

/**
 * A list, and beside it a sheet about what is chosen: both are read anew when something changes, and the sheet stays where it
 * was scrolled to while it is about the same thing.
 *
 * @param <S> a row of the list
 * @param <T> a sheet
 */
public final class Listed<S, T extends Sheet> {
    private final Desk desk;
    private final Titles titles;
    private final Of<S, T> of;
    private final ScreenHead head;
    private final Listing<S> list;
    private final Inspector inspector;
    private final VBox view = new VBox();
    private final Subscription zone;
    private @Nullable String wanted;
    private @Nullable T shown;

    /** What the rows and sheets are. */
    public interface Of<S, T extends Sheet> {
        List<S> rows(Tables tables);

        /** What the head says of them. */
        String said(List<S> rows);

        /** Reads it; asked where the window is drawn, run elsewhere. */
        Function<OpenCase, Optional<? extends T>> sheet(Id id);

        List<? extends Node> parts(Inspector inspector, T sheet);

        /** The form for a new one, which says under which id it was made. */
        InlineForm onNew(Inspector inspector, Consumer<String> made);

        /** Another thing is chosen than before. */
        default void left() {}
    }

    public Listed(Desk desk, Titles titles, Of<S, T> of, Function<Node, Listing<S>> table) {
        this.desk = desk;
        this.titles = titles;
        this.of = of;
        Button add = Buttons.withKey(Buttons.primary("New " + titles.one(), this::add), titles.key());
        add.setId(titles.many() + "-add");
        head = new ScreenHead(titles.screen().title(), add);
        list = table.apply(empty()).onChosen(this::chosen).onTyped(this::nowAt);
        inspector = new Inspector(desk, titles.many() + "-inspector", list::beginTable);
        view.getStyleClass().add("screen");
        view.getChildren().addAll(head, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        zone = desk.taste().zoneProperty().subscribe((before, after) -> ask());
        nothing();
    }

    private Empty empty() {
        return new Empty(
                titles.picture(),
                "No " + titles.one() + " yet",
                titles.empty().words(),
                first(
                        "import",
                        "Import " + titles.many(),
                        () -> desk.navigator().goTo(Where.of(ScreenName.IMPORT))),
                first("first", titles.empty().first(), this::add));
    }

    private Button first(String id, String words, Runnable action) {
        Button button = Buttons.plain(words, action);
        button.setId(titles.many() + "-" + id);
        return button;
    }

    private void add() {
        inspector.open(of.onNew(inspector, this::goTo));
    }

    private void goTo(String id) {
        desk.navigator().goTo(Where.of(titles.screen()).at(id));
        choose(id);
        ask();
    }

    public VBox view() {
        return view;
    }

    public Inspector inspector() {
        return inspector;
    }

    public ObservableValue<? extends @Nullable Node> inspected() {
        return inspector.node();
    }

    public void show(Where where) {
        list.filter(where.words());
        choose(where.id());
        ask();
    }

    private void choose(@Nullable String id) {
        if (id == null || !id.equals(wanted)) {
            of.left();
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
        desk.navigator().nowAt(new Where(titles.screen(), wanted, list.words()));
    }

    /** Reads the list and the sheet anew. */
    public void ask() {
        desk.asking().ask(this, progress -> desk.opened().read(of::rows), rows -> {
            list.show(rows);
            head.saying(of.said(rows));
        });
        inspect();
    }

    /** Reads the sheet anew. */
    public void inspect() {
        String id = wanted;
        if (id == null) {
            nothing();
            return;
        }
        Function<OpenCase, Optional<? extends T>> sheet = of.sheet(Id.parse(id));
        desk.asking().<Optional<? extends T>>ask(inspector, progress -> sheet.apply(desk.opened()), found -> {
            if (id.equals(wanted)) {
                show(id, found.orElse(null));
            }
        });
    }

    private void show(String id, @Nullable T found) {
        T before = shown;
        boolean anew = before == null || !id.equals(before.key());
        shown = found;
        inspector.show(found == null ? List.of(gone()) : of.parts(inspector, found), anew);
    }

    private Empty gone() {
        return new Empty(
                titles.picture(),
                "No longer there",
                "What brought it was taken back. Redo, or bring the import back, and it is here again.");
    }

    private void nothing() {
        boolean anew = shown != null;
        shown = null;
        inspector.show(List.of(new Empty(titles.picture(), "Nothing chosen", titles.choose())), anew);
    }

    /** The sheet that shows; null for none. */
    public @Nullable T shown() {
        return shown;
    }

    private void note() {
        T now = shown;
        if (now != null) {
            NotesSection.add(inspector, now.key());
        }
    }

    /** Those of every list, and between them those of this one. */
    public List<Command> commands(Command... own) {
        List<Command> commands = new ArrayList<>();
        commands.add(Command.of("New " + titles.one(), titles.key(), this::add));
        commands.addAll(Arrays.asList(own));
        commands.add(Command.of("Write a note", "N", this::note).when(() -> shown != null));
        commands.add(Command.of("Filter " + titles.many(), "Shortcut+F", list::beginFilter));
        commands.add(Command.of("Copy the chosen " + titles.many(), null, list::copy));
        return List.copyOf(commands);
    }

    public void close() {
        zone.unsubscribe();
    }
}
