package stillwatch.desktop.screen.evidence;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.casefile.Spot;
import stillwatch.desktop.frame.Command;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.Screen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.part.Empty;
import stillwatch.desktop.screen.evidence.viewer.Marking;
import stillwatch.desktop.screen.evidence.viewer.Viewer;
import stillwatch.evidence.reading.Mail;
import stillwatch.workbench.Notes;
import stillwatch.workbench.Topic;

/** Evidence: listed, looked at, annotated, verified. */
public final class EvidenceScreen implements Screen, Doing, Marking {
    private static final Set<Topic> OURS =
            Set.of(Topic.EVIDENCE, Topic.NOTES, Topic.IMPORTS, Topic.INCIDENTS, Topic.CLUSTERS);
    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable Node> inspector = new ReadOnlyObjectWrapper<>();
    private final Checks checks;
    private final ListPane list;
    private final Viewer viewer;
    private final EvidenceView view;
    private final Forms forms;
    private final Excerpting excerpting;
    private Listing listing = Listing.NOTHING;
    private @Nullable Details details;
    private @Nullable Form form;
    private @Nullable String chosen;
    private String filter = "";
    private String chosenNote = "";

    public EvidenceScreen(Desk desk) {
        this.desk = desk;
        this.checks = new Checks(desk, this::shownChecks);
        this.list = new ListPane(checks, EvidenceView.empty(this::choose), this::pick);
        this.viewer = new Viewer(desk, this);
        this.view = new EvidenceView(this, list, viewer, this::filtered);
        this.forms = new Forms(desk, this::leave, this::choose);
        this.excerpting = new Excerpting(desk, this::open, this::leave);
        Drops.on(view, list.panel(), this::drop);
        inspect();
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public ObservableValue<? extends @Nullable Node> inspector() {
        return inspector.getReadOnlyProperty();
    }

    @Override
    public void show(Where where) {
        filter = where.words();
        view.filter(filter);
        String id = where.id();
        if (id != null && id.startsWith("annotation-")) {
            showNote(id);
        } else {
            choose(id);
        }
        ask();
    }

    /** A note is shown at its place in the piece it is on. */
    private void showNote(String id) {
        desk.asking()
                .ask(
                        "the evidence of a note",
                        progress -> desk.opened().notes().all().stream()
                                .filter(note -> note.id().equals(id))
                                .findFirst(),
                        (Optional<Notes.Note> found) -> found.ifPresent(note -> {
                            choose(note.target());
                            goTo(note);
                        }));
    }

    @Override
    public void changed(Set<Topic> topics) {
        if (topics.stream().anyMatch(OURS::contains)) {
            ask();
            askDetails();
        }
    }

    private void ask() {
        desk.asking().ask(list, progress -> desk.opened().read(Listing::of), (Listing found) -> {
            listing = found;
            shown();
        });
    }

    private void shown() {
        List<Line> lines = listing.filtered(filter);
        list.show(lines, chosen);
        view.saying(listing.summary(lines.size()));
    }

    private void filtered(String words) {
        if (!words.equals(filter)) {
            filter = words;
            shown();
            here();
        }
    }

    private void here() {
        desk.navigator().nowAt(new Where(ScreenName.EVIDENCE, chosen, filter));
    }

    private void pick(@Nullable Line line) {
        if (line != null && !line.id().equals(chosen)) {
            choose(line.id());
            here();
        }
    }

    private void choose(@Nullable String id) {
        if (form != null) {
            leave();
        }
        chosen = id;
        chosenNote = "";
        list.choose(id);
        if (id == null) {
            closeViewer();
        } else {
            askDetails();
        }
    }

    private void askDetails() {
        String id = chosen;
        if (id == null) {
            return;
        }
        desk.asking().ask(view, progress -> Details.of(desk.opened(), id), this::found);
    }

    private void found(Optional<Details> found) {
        details = found.orElse(null);
        if (details == null) {
            choose((String) null);
        } else {
            shownDetails(details);
        }
    }

    private void shownDetails(Details now) {
        view.viewing(true);
        viewer.show(now.piece(), now.destroyed());
        viewer.notes(now.notes(), chosenNote);
        inspect();
    }

    private void inspect() {
        Details now = details;
        if (form != null) {
            return;
        }
        inspector.set(
                now == null
                        ? Inspector.scrolling(new VBox(
                                new Empty(Feather.FILE_TEXT, "Nothing chosen", "Choose a piece to look at it here.")))
                        : Inspector.of(
                                now,
                                this,
                                checks,
                                chosenNote,
                                new Times(desk.taste().zone())));
    }

    private void shownChecks() {
        list.refresh();
        inspect();
    }

    private void open(Form now) {
        form = now;
        inspector.set(Inspector.scrolling(now));
        javafx.application.Platform.runLater(now::start);
    }

    private void leave() {
        form = null;
        viewer.dropDraft();
        inspect();
    }

    void closeViewer() {
        viewer.close();
        view.viewing(false);
        if (chosen != null) {
            chosen = null;
            list.choose(null);
            here();
        }
        details = null;
        form = null;
        inspect();
    }

    void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Add evidence");
        List<File> files = chooser.showOpenMultipleDialog(view.getScene().getWindow());
        if (files != null) {
            drop(files.stream().map(File::toPath).toList());
        }
    }

    @Override
    public boolean drop(List<Path> files) {
        if (files.isEmpty()) {
            return false;
        }
        open(forms.add(files));
        return true;
    }

    void cite() {
        open(forms.cite());
    }

    void verifyAll() {
        checks.all();
    }

    @Override
    public void marked(Spot spot, String words) {
        if (details == null || !excerpting.take(details.piece(), spot, words)) {
            write(spot.text());
        }
    }

    @Override
    public void excerpt() {
        excerpting.begin(viewer);
    }

    private void write(String place) {
        Details now = details;
        if (now != null) {
            open(NoteForm.on(desk, now.piece(), place, this::leave));
        }
    }

    @Override
    public void chosen(Notes.Note note) {
        chosenNote = note.id();
        Details now = details;
        if (now != null) {
            viewer.notes(now.notes(), chosenNote);
            inspect();
        }
    }

    @Override
    public void attach(Mail.Attachment attachment) {
        Details now = details;
        if (now != null) {
            open(forms.attach(now.piece(), attachment));
        }
    }

    @Override
    public void note() {
        write("");
    }

    @Override
    public void goTo(Notes.Note note) {
        chosen(note);
        Spot.of(note.place()).ifPresent(viewer::goTo);
    }

    @Override
    public void change(Notes.Note note) {
        open(NoteForm.again(desk, note, this::leave));
    }

    @Override
    public void remove(Notes.Note note) {
        desk.decisions()
                .decide(
                        "Note removed",
                        () -> desk.opened()
                                .notes()
                                .remove(desk.taste().by(), note.id(), "Removed on the evidence screen"));
    }

    @Override
    public void describe() {
        Details now = details;
        if (now != null) {
            open(forms.describe(now.piece()));
        }
    }

    @Override
    public void transfer() {
        Details now = details;
        if (now != null) {
            open(forms.transfer(now.piece()));
        }
    }

    @Override
    public void verify() {
        Details now = details;
        if (now != null) {
            checks.one(now.piece().id(), now.piece().name());
        }
    }

    @Override
    public void save() {
        Details now = details;
        if (now == null) {
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save a copy of the original");
        chooser.setInitialFileName(now.piece().name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"));
        File to = chooser.showSaveDialog(view.getScene().getWindow());
        if (to != null) {
            save(now, to.toPath());
        }
    }

    void save(Path to) {
        Details now = details;
        if (now != null) {
            save(now, to);
        }
    }

    private void save(Details now, Path to) {
        desk.jobs()
                .start(
                        "Saving a copy of " + now.piece().name(),
                        progress -> {
                            desk.opened().originals().copy(now.piece().id(), to, progress);
                            return to;
                        },
                        done -> desk.notices().say("Copy saved as " + done.getFileName()));
    }

    @Override
    public void link(String id) {
        desk.navigator().goToId(id);
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("Add evidence…", "A", this::choose),
                Command.of("Cite without a file", "C", this::cite),
                Command.of("Filter the evidence", "F", view::startFilter),
                Command.of("Find in the file", "Shortcut+F", viewer::find).when(this::viewing),
                Command.of("Write a note on the piece", "N", this::note).when(this::viewing),
                Command.of("Mark a place for a note", "M", () -> excerpting.note(viewer))
                        .when(this::viewing),
                Command.of("Take an excerpt for a claim", "X", this::excerpt).when(this::viewing),
                Command.of("Next page", "Page Down", () -> viewer.page(1)).when(this::viewing),
                Command.of("Previous page", "Page Up", () -> viewer.page(-1)).when(this::viewing),
                Command.of("Verify the piece", "V", this::verify).when(this::viewing),
                Command.of("Verify all evidence", "Shift+V", this::verifyAll),
                Command.of("Save a copy of the original…", "S", this::save).when(this::viewing),
                Command.of("Close the viewer", null, this::closeViewer).when(this::viewing));
    }

    private boolean viewing() {
        return details != null;
    }

    @Override
    public void close() {
        viewer.close();
    }
}
