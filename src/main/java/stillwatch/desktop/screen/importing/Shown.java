package stillwatch.desktop.screen.importing;

import java.util.List;
import stillwatch.intake.Receipt;
import stillwatch.store.apply.Obstacle;

/** An import with all that is said of it on its receipt: the rows that did not come in, and what stands on those that did. */
record Shown(ImportRow row, Receipt receipt, List<Standing> inTheWay, List<String> otherwise) {

    /** Something that has to be taken back first, and what it is about, by name. */
    record Standing(Obstacle obstacle, String name) {}

    /** What is typed beside it may stay: a receipt itself never changes. */
    boolean saysSameAs(Shown other) {
        return row.equals(other.row) && inTheWay.equals(other.inTheWay) && otherwise.equals(other.otherwise);
    }
}
