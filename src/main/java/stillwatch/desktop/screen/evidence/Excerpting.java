package stillwatch.desktop.screen.evidence;

import java.util.function.Consumer;
import stillwatch.casefile.Spot;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.screen.evidence.viewer.Viewer;
import stillwatch.store.decided.Custody.Piece;

/** Whether what is marked next becomes an excerpt rather than a note. */
final class Excerpting {
    private final Desk desk;
    private final Runnable leave;
    private final Consumer<Form> open;
    private boolean wanted;

    Excerpting(Desk desk, Consumer<Form> open, Runnable leave) {
        this.desk = desk;
        this.open = open;
        this.leave = leave;
    }

    void begin(Viewer viewer) {
        wanted = true;
        viewer.mark();
    }

    void note(Viewer viewer) {
        wanted = false;
        viewer.mark();
    }

    /** Whether it was taken; else it is for a note. */
    boolean take(Piece piece, Spot spot, String words) {
        boolean taken = wanted;
        wanted = false;
        if (taken) {
            open.accept(
                    ExcerptForm.of(desk, new ExcerptForm.Taken(piece.id(), piece.name(), spot.text(), words), leave));
        }
        return taken;
    }
}
