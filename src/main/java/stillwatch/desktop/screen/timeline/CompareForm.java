package stillwatch.desktop.screen.timeline;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.sheet.Forms;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.timeline.lane.IncidentSpan;
import stillwatch.timeline.view.Compared;
import stillwatch.timeline.view.LaneBy;
import stillwatch.timeline.view.LaneChoice;
import stillwatch.timeline.view.TimelineView;

/** Asks which two incidents are to be laid over each other. */
final class CompareForm {
    private final Work work;
    private final ComboBox<IncidentSpan> one = new ComboBox<>();
    private final ComboBox<IncidentSpan> other = new ComboBox<>();
    private final InlineForm form;

    private CompareForm(Work work, Forms forms) {
        this.work = work;
        form = new InlineForm("Compare two incidents", "Compare", this::compare, forms::leave);
        List<IncidentSpan> all = work.looking().model().incidents();
        fill(one, "compare-one", all, 0);
        fill(other, "compare-other", all, 1);
        if (all.size() < 2) {
            form.say("It takes two incidents. Write them down on the screen of incidents, or import them.");
        } else {
            form.field("One", (Node) one)
                    .field("The other", other)
                    .say("Events connected with each are counted by day from the first day of its stated period. What"
                            + " has no stated period is not drawn, and the picture says so.")
                    .beginAt(one);
        }
    }

    static InlineForm of(Work work, Forms forms) {
        return new CompareForm(work, forms).form;
    }

    private static void fill(ComboBox<IncidentSpan> box, String id, List<IncidentSpan> all, int at) {
        box.setId(id);
        box.getItems().setAll(all);
        box.setConverter(new Named());
        box.setMaxWidth(Double.MAX_VALUE);
        if (all.size() > at) {
            box.getSelectionModel().select(at);
        }
    }

    private void compare() {
        IncidentSpan first = one.getValue();
        IncidentSpan second = other.getValue();
        if (first == null || second == null || first.id().equals(second.id())) {
            form.refuse("Choose two different incidents.");
            return;
        }
        TimelineView view = work.looking().view();
        LaneChoice lanes = LaneChoice.by(LaneBy.INCIDENT).ordered(List.of(first.id(), second.id()));
        work.inspecting().forms().leave();
        work.looking().go(view.with(lanes).comparing(new Compared(first.id(), second.id())));
    }

    private static final class Named extends StringConverter<IncidentSpan> {
        @Override
        public String toString(@Nullable IncidentSpan one) {
            return one == null ? "" : ShownText.of(one.name(), 60) + (one.period() == null ? " (no period stated)" : "");
        }

        @Override
        public IncidentSpan fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed here");
        }
    }
}
