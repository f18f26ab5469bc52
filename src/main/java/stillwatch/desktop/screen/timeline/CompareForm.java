package stillwatch.desktop.screen.timeline;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
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
    private final ComboBox<Choice> one = new ComboBox<>();
    private final ComboBox<Choice> other = new ComboBox<>();
    private final InlineForm form;

    /** One incident, as the list names it. */
    private record Choice(IncidentSpan of) {
        @Override
        public String toString() {
            return ShownText.of(of.name(), 60) + (of.period() == null ? " (no period stated)" : "");
        }
    }

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

    private static void fill(ComboBox<Choice> box, String id, List<IncidentSpan> all, int at) {
        box.setId(id);
        box.getItems().setAll(all.stream().map(Choice::new).toList());
        box.setMaxWidth(Double.MAX_VALUE);
        if (all.size() > at) {
            box.getSelectionModel().select(at);
        }
    }

    private void compare() {
        if (one.getValue() == null || other.getValue() == null || one.getValue().equals(other.getValue())) {
            form.refuse("Choose two different incidents.");
            return;
        }
        IncidentSpan first = one.getValue().of();
        IncidentSpan second = other.getValue().of();
        TimelineView view = work.looking().view();
        LaneChoice lanes = LaneChoice.by(LaneBy.INCIDENT).ordered(List.of(first.id(), second.id()));
        work.inspecting().forms().leave();
        work.looking().go(view.with(lanes).comparing(new Compared(first.id(), second.id())));
    }
}
