package stillwatch.desktop.screen.importing;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Panel;
import stillwatch.intake.Receipt;
import stillwatch.store.apply.Obstacle;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Topic;

/** The imports so far, and below them the rows that the chosen one rejected; its receipt stands in the inspector. */
final class ImportsView extends SplitPane {
    private final Desk desk;
    private final Picker picker;
    private final Consumer<@Nullable Node> inspector;
    private final ImportsTable table;
    private final RejectedView rejected;
    private final Panel below = new Panel();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private List<ImportRow> rows = List.of();
    private @Nullable Long wanted;
    private boolean inFront = true;
    private @Nullable Shown now;

    ImportsView(Desk desk, Picker picker, Consumer<@Nullable Node> inspector) {
        this.desk = desk;
        this.picker = picker;
        this.inspector = inspector;
        this.table = new ImportsTable(desk, this::chosen);
        this.rejected = new RejectedView(desk, picker, words -> nowAt(wanted, words));
        setOrientation(Orientation.VERTICAL);
        getItems().add(Panel.titled("Imports so far", table).filling());
        below.getChildren().add(rejected);
        below.filling();
        SplitPane.setResizableWithParent(below, true);
    }

    /** Whether it is known what imports there are. */
    ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    boolean none() {
        return rows.isEmpty();
    }

    /** {@code seq}: the import to choose; null for none. */
    void show(@Nullable Long seq, String words) {
        wanted = seq;
        now = null;
        inspector.accept(null);
        rejected.type(words);
        reload();
    }

    void changed(Set<Topic> topics) {
        if (topics.contains(Topic.IMPORTS)) {
            reload();
        } else if (wanted != null) {
            receipt(wanted);
        }
    }

    void reload() {
        desk.asking().ask(this, progress -> desk.opened().read(ImportRow::all), found -> {
            rows = found;
            table.show(found, wanted);
            known.set(true);
            receipt(wanted);
        });
    }

    private void chosen(long seq) {
        if (wanted == null || wanted != seq) {
            nowAt(seq, "");
            rejected.type("");
            receipt(seq);
        }
    }

    private void nowAt(@Nullable Long seq, String words) {
        wanted = seq;
        desk.navigator().nowAt(Entries.receipt(seq, words));
    }

    private void receipt(@Nullable Long seq) {
        ImportRow row = rows.stream()
                .filter(it -> seq != null && it.seq() == seq)
                .findFirst()
                .orElse(null);
        if (row == null) {
            getItems().remove(below);
            return;
        }
        desk.asking().ask(rejected, progress -> read(desk.opened(), row), this::show);
    }

    private static Shown read(OpenCase opened, ImportRow row) throws Exception {
        Receipt receipt = opened.receipt(row.seq());
        Long undo = row.undoneBy();
        List<Shown.Standing> standing = opened.standingOn(undo == null ? row.seq() : undo).stream()
                .map(it -> new Shown.Standing(it, named(opened, it)))
                .toList();
        List<String> otherwise =
                standing.isEmpty() ? opened.standsInTheWay(undo == null ? row.seq() : undo) : List.of();
        return new Shown(row, receipt, standing, otherwise);
    }

    private static String named(OpenCase opened, Obstacle it) {
        return ShownText.of(opened.nameOf(it.target()));
    }

    private void show(Shown shown) {
        if (wanted == null || shown.row().seq() != wanted) {
            return;
        }
        rejected.show(shown.receipt().file(), shown.receipt().problems());
        below(!shown.receipt().problems().isEmpty());
        if (inFront && (now == null || !now.saysSameAs(shown))) {
            now = shown;
            inspector.accept(new ReceiptInspector(desk, picker, shown));
        }
    }

    private void below(boolean some) {
        if (some && !getItems().contains(below)) {
            getItems().add(below);
            setDividerPositions(0.45);
        } else if (!some) {
            getItems().remove(below);
        }
    }

    /** While another part of the screen is in front, the inspector is that part's. */
    void inFront(boolean front) {
        inFront = front;
        now = null;
    }
}
