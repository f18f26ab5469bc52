package stillwatch.desktop.screen.brief;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.brief.compare.Comparison;
import stillwatch.brief.html.Blocks.Block;
import stillwatch.brief.outline.Outline;
import stillwatch.brief.outline.Part;
import stillwatch.brief.plan.Plan;
import stillwatch.casefile.BriefSection;

/** The outline beside what is read: pages, a frozen text, or two versions compared. */
final class Centre extends HBox {
    /** With less room the outline would leave too little for a page, unless a person wants it. */
    private static final double ROOM_FOR_BOTH = 720;

    private static final double ROOM_FOR_PAGES = 480;

    private final OutlinePanel outline;
    private final PagesPanel pages;
    private final ComparePanel compare;
    private final KeptText text = new KeptText();
    private final Slip slip = new Slip();
    private final BorderPane read = new BorderPane();
    private final VBox right = new VBox(10);
    /** The text that is being written. */
    final OwnSheet own;

    private @Nullable Boolean asked;
    private boolean possible;

    Centre(OutlinePanel outline, PagesPanel pages, ComparePanel compare) {
        super(12);
        this.outline = outline;
        this.pages = pages;
        this.compare = compare;
        this.own = new OwnSheet(pages::lead);
        right.getChildren().addAll(slip, own, read);
        VBox.setVgrow(read, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        right.setPrefWidth(ROOM_FOR_PAGES); // a long line there does not take the outline its room
        read.setCenter(pages);
        outline.managedProperty().bind(outline.visibleProperty());
        getChildren().addAll(outline, right);
        widthProperty().subscribe(width -> room());
    }

    /** Where there is no brief there is no outline of one. */
    void possible(boolean now) {
        possible = now;
        room();
    }

    private void room() {
        boolean wide = getWidth() <= 0 || getWidth() >= ROOM_FOR_BOTH;
        outline.setVisible(possible && (asked == null ? wide : asked));
    }

    /** Shown or put away by a person; then it shows also where there is little room. */
    void toggleOutline() {
        asked = !outline.isVisible();
        room();
        if (outline.isVisible()) {
            outline.begin();
        }
    }

    void outline(Plan plan, Outline told) {
        outline.show(plan, holding(told, plan));
    }

    /** What is left out by the plan is not empty; nobody knows what it would hold. */
    private static Set<BriefSection> holding(Outline told, Plan plan) {
        Set<BriefSection> holding = told.parts().stream()
                .filter(part -> part instanceof Part.Section)
                .map(part -> ((Part.Section) part).section())
                .collect(Collectors.toCollection(() -> EnumSet.of(BriefSection.PAGE_ONE)));
        holding.addAll(plan.leftOut());
        return holding;
    }

    void changed(Comparison comparison) {
        slip.show(comparison);
    }

    void quiet() {
        slip.leave();
    }

    private void read(Node now) {
        read.setCenter(now);
        slip.leave();
    }

    void pages() {
        if (!pages.equals(read.getCenter())) {
            read(pages);
        }
    }

    void text(List<Block> lines) {
        text.getItems().setAll(lines);
        text.scrollTo(0);
        read(text);
        text.requestFocus();
    }

    void compare(Comparison comparison) {
        compare.show(comparison);
        if (!compare.equals(read.getCenter())) {
            read(compare);
            compare.begin();
        }
    }
}
