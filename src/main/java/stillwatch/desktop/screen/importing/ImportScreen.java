package stillwatch.desktop.screen.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.frame.Command;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.Screen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.intake.Receipt;
import stillwatch.workbench.Topic;

/** Files come into the case here, and here one sees what came. */
public final class ImportScreen implements Screen {
    private static final double LOW = 600;
    private final Desk desk;
    private final Picker picker;
    private final Queue queue;
    private final Head head = new Head(this);
    private final DropTarget drop;
    private final CardStrip strip;
    private final ImportsView imports;
    private final VBox view = new VBox();
    private final HBox tray = new HBox(10);
    private final StackPane body = new StackPane();
    private final ObjectProperty<@Nullable Node> inspector = new SimpleObjectProperty<>();
    private @Nullable QueuedFile chosen;
    private @Nullable FileView open;

    public ImportScreen(Desk desk) {
        this(desk, Picker::over);
    }

    ImportScreen(Desk desk, Function<Node, Picker> picker) {
        this.desk = desk;
        this.picker = picker.apply(view);
        this.queue = new Queue(desk, this::brought, this::refresh);
        this.drop = new DropTarget(view, files -> drop(files), this::choose);
        this.strip = new CardStrip(queue, this::choose, this::showReceipt);
        this.imports = new ImportsView(desk, this.picker, inspector::set);
        layOut();
        imports.knownProperty().subscribe(known -> arrange());
        queue.files().subscribe(this::arrange);
        view.heightProperty().subscribe((was, is) -> fit());
        head.sayZone(desk.taste().zone());
    }

    private void layOut() {
        view.getStyleClass().add("screen");
        HBox.setHgrow(drop, Priority.SOMETIMES);
        HBox.setHgrow(strip, Priority.ALWAYS);
        tray.getChildren().addAll(drop, strip);
        view.getChildren().addAll(head, tray, body);
        VBox.setVgrow(body, Priority.ALWAYS);
    }

    /** What there is decides what the screen is for right now. */
    private void arrange() {
        boolean files = !queue.files().isEmpty();
        boolean bare = !files && chosen == null && imports.knownProperty().get() && imports.none();
        drop.shape(bare ? DropTarget.Shape.LARGE : files ? DropTarget.Shape.TILE : DropTarget.Shape.LINE);
        VBox.setVgrow(tray, bare ? Priority.ALWAYS : Priority.NEVER);
        tray.setFillHeight(bare);
        strip.setVisible(files);
        strip.setManaged(files);
        fit();
        showBody(!bare);
        head.show(queue, chosen, bare);
    }

    private void showBody(boolean now) {
        body.setVisible(now);
        body.setManaged(now);
        Node shown = open == null ? imports : open;
        if (!body.getChildren().equals(List.of(shown))) {
            body.getChildren().setAll(shown);
        }
    }

    /** Where there is little height, an opened file takes that of the cards. */
    private void fit() {
        boolean room = open == null || view.getHeight() == 0 || view.getHeight() > LOW;
        tray.setVisible(room);
        tray.setManaged(room);
    }

    void choose() {
        drop(picker.files("Files to import"));
    }

    private void show(FileView shown) {
        open = shown;
        imports.inFront(false);
        inspector.set(shown.inspector());
    }

    void choose(QueuedFile file) {
        if (file == chosen) {
            return;
        }
        leave();
        chosen = file;
        strip.mark(file);
        show(new FileView(desk, queue, file, picker, this::back));
        desk.navigator().nowAt(Where.of(ScreenName.IMPORT).at(file.id()));
        arrange();
    }

    private void refresh() {
        head.show(queue, chosen, false);
    }

    private void leave() {
        if (open != null) {
            open.close();
        }
        open = null;
        chosen = null;
        imports.inFront(true);
        strip.mark(null);
    }

    /** To the list of imports. */
    void back() {
        leave();
        imports.show(null, "");
        desk.navigator().nowAt(Where.of(ScreenName.IMPORT));
        arrange();
    }

    void showReceipt(long seq) {
        leave();
        imports.show(seq, "");
        desk.navigator().nowAt(Entries.receipt(seq, ""));
        arrange();
    }

    private void brought(QueuedFile file) {
        if (!(file.stage().get() instanceof Stage.Imported done)) {
            return;
        }
        tell(file, done.receipt());
        imports.reload();
        if (file == chosen) {
            showReceipt(done.receipt().entry());
        }
        arrange();
    }

    private void tell(QueuedFile file, Receipt receipt) {
        desk.notices()
                .say(
                        ShownText.of(file.name(), 60) + ": " + Sums.of(receipt),
                        "Receipt",
                        () -> desk.navigator().goTo(Entries.receipt(receipt.entry(), "")));
    }

    void bringChosen() {
        if (chosen != null) {
            queue.bring(chosen);
        }
    }

    void bringAll() {
        queue.bringAll();
    }

    private void tryChosen() {
        if (chosen != null && chosen.ready()) {
            queue.tryIt(chosen);
        }
    }

    private boolean canImport() {
        return chosen != null && chosen.ready();
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public ObservableValue<? extends @Nullable Node> inspector() {
        return inspector;
    }

    @Override
    public void show(Where where) {
        String id = where.id();
        Optional<QueuedFile> file = id == null ? Optional.empty() : queue.file(id);
        if (file.isPresent()) {
            choose(file.get());
            return;
        }
        leave();
        imports.show(Entries.seq(id), where.words());
        arrange();
    }

    @Override
    public void changed(Set<Topic> topics) {
        imports.changed(topics);
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("Choose files to import", "Shortcut+O", this::choose),
                Command.of("Import the chosen file", "I", this::bringChosen).when(this::canImport),
                Command.of("Try the chosen file", "T", this::tryChosen).when(this::canImport),
                Command.of("Import all files that are ready", null, this::bringAll)
                        .when(() -> queue.files().stream().anyMatch(QueuedFile::ready)),
                Command.of("Imports so far", null, this::back));
    }

    @Override
    public boolean drop(List<Path> files) {
        boolean first = chosen == null;
        Optional<QueuedFile> added = queue.add(files);
        if (first || files.size() == 1) {
            added.ifPresent(this::choose);
        }
        return added.isPresent();
    }

    @Override
    public void close() {
        leave();
    }
}
