package stillwatch.desktop.screen.evidence.viewer;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.casefile.Spot;
import stillwatch.casefile.action.EvidenceAction.EvidenceAdded;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Empty;
import stillwatch.evidence.inside.Inside;
import stillwatch.evidence.inside.Limits;
import stillwatch.evidence.inside.Original;
import stillwatch.store.decided.Custody;
import stillwatch.workbench.Notes;
import stillwatch.workbench.Refused;

/** The place where evidence is looked at. While it is open one looking process is kept; none when it is closed. */
public final class Viewer extends BorderPane implements AutoCloseable {
    private static final String READING = "reading what the viewer shows";
    private final Desk desk;
    private final Marking marking;
    private @Nullable Inside inside;
    private @Nullable Content content;
    private @Nullable Spot goingTo;
    private List<Notes.Note> notes = List.of();
    private String chosen = "";
    private String shown = "";

    public Viewer(Desk desk, Marking marking) {
        this.desk = desk;
        this.marking = marking;
        getStyleClass().addAll("panel", "flush", "viewer");
        setId("viewer");
    }

    /** Looks into the piece, unless it is the one that shows. */
    public void show(Custody.Piece piece, boolean destroyed) {
        String wanted = piece.id() + destroyed;
        if (!shown.equals(wanted)) {
            shown = wanted;
            content = null;
            goingTo = null;
            notes = List.of();
            chosen = "";
            look(piece, destroyed);
        }
    }

    private void look(Custody.Piece piece, boolean destroyed) {
        EvidenceAdded file = piece.file();
        if (file == null) {
            say(Feather.BOOKMARK, "Cited, not kept", "There is no file in the case. Where it is: " + piece.where());
        } else if (destroyed) {
            say(Feather.SLASH, "Destroyed by order", "Its name, hash and history are left; the bytes are gone.");
        } else if (Original.Form.of(file.mime()).isPresent()) {
            pages(piece, file, Original.Form.of(file.mime()).get());
        } else if (Reading.canRead(file.mime())) {
            read(piece, file);
        } else {
            say(
                    Feather.FILE,
                    "No way to show this here",
                    "Files of the type " + file.mime()
                            + " are kept and verified, but not shown. Save a copy to look at it elsewhere.");
        }
    }

    private void say(Feather icon, String title, String words) {
        Empty empty = new Empty(icon, title, words);
        empty.setId("viewer-says");
        setCenter(empty);
    }

    private void pages(Custody.Piece piece, EvidenceAdded file, Original.Form form) {
        Inside looking = inside == null ? new Inside(Limits.USUAL) : inside;
        inside = looking;
        Original original = new Original(file.sha256(), form, file.size(), () -> bytes(piece.id()));
        PagesView view = new PagesView(new PagesModel(desk.asking(), looking, original), marking);
        put(view, view);
    }

    /** A refusal reaches the person in its own words. */
    private InputStream bytes(String id) throws IOException {
        try {
            return desk.opened().originals().open(id);
        } catch (Refused refused) {
            throw new IOException(refused.getMessage(), refused);
        }
    }

    private void read(Custody.Piece piece, EvidenceAdded file) {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(32, 32);
        setCenter(new StackPane(turning));
        desk.asking()
                .<Answer<Reading>>ask(
                        READING,
                        progress -> Answer.of(() -> Reading.of(file.mime(), () -> bytes(piece.id()))),
                        answer -> answer.take(
                                reading -> {
                                    LinesView view = new LinesView(reading, marking);
                                    put(view, view);
                                },
                                words -> say(Feather.ALERT_TRIANGLE, "This cannot be shown", words)));
    }

    private void put(Node view, Content now) {
        content = now;
        setCenter(view);
        now.notes(notes, chosen);
        if (goingTo != null) {
            now.goTo(goingTo);
            goingTo = null;
        }
    }

    /** Those on what shows, in the order they are numbered in. */
    public void notes(List<Notes.Note> now, String chosenNote) {
        notes = now;
        chosen = chosenNote;
        content().ifPresent(shows -> shows.notes(now, chosenNote));
    }

    /** To a place in it; as soon as it shows, where it does not yet. */
    public void goTo(Spot spot) {
        goingTo = content == null ? spot : null;
        content().ifPresent(shows -> shows.goTo(spot));
    }

    public void mark() {
        content().ifPresent(Content::mark);
    }

    public void dropDraft() {
        content().ifPresent(Content::dropDraft);
    }

    public void find() {
        content().ifPresent(Content::find);
    }

    public void page(int by) {
        content().ifPresent(shows -> shows.page(by));
    }

    private Optional<Content> content() {
        return Optional.ofNullable(content);
    }

    /** Nothing shows any more, and the looking process ends. */
    @Override
    public void close() {
        shown = "";
        content = null;
        setCenter(null);
        Inside looking = inside;
        inside = null;
        if (looking != null) {
            looking.close();
        }
    }
}
