package stillwatch.desktop.screen.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import stillwatch.brief.plan.Plan;
import stillwatch.casefile.BriefSection;
import stillwatch.casefile.action.BriefPart;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Texts;

/** The parts of the brief in their order: switched on and off, moved, with the author's own texts between. */
final class OutlinePanel extends VBox {
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final Label order = Texts.wrapped("", "caption");
    private final Button add;
    private final Doing doing;
    private final List<PartRow> rows = new ArrayList<>();
    private Plan plan = Plan.usual();
    private Set<BriefSection> holding = Set.of();
    private int chosen = -1;
    private int target = -1;

    /**
     * What a person does here.
     *
     * @param planned the whole plan as it is wanted now, and in words what was done
     * @param write a text of theirs at this place: one that is there, or a new one
     */
    record Doing(Planned planned, IntConsumer write, IntConsumer add) {}

    /** Hears of a plan. */
    interface Planned {
        void now(Plan plan, String said);
    }

    OutlinePanel(Doing doing) {
        this.doing = doing;
        getStyleClass().addAll("panel", "brief-outline");
        setId("brief-outline");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        add = Buttons.withKey(Buttons.plain("Own text…", this::add), "T");
        add.setId("brief-own-add");
        add.setMaxWidth(Double.MAX_VALUE);
        add.setMinHeight(USE_PREF_SIZE);
        scroll.setMinHeight(0);
        order.setText("Alt with ↑ ↓ or the mouse moves a part; Space leaves it out.");
        getChildren().addAll(Texts.of("Outline", "section-title"), scroll, add, order);
    }

    /** {@code holding}: the sections that have anything to tell as the case is now. */
    void show(Plan now, Set<BriefSection> holds) {
        if (!now.equals(plan) || !holds.equals(holding) || rows.isEmpty()) {
            int focus = focused();
            plan = now;
            holding = holds;
            lay();
            focus(focus);
        }
    }

    private void lay() {
        rows.clear();
        for (int at = 0; at < plan.parts().size(); at++) {
            rows.add(new PartRow(plan, at, holds(plan.parts().get(at)), this));
        }
        list.getChildren().setAll(rows);
    }

    private boolean holds(BriefPart part) {
        return !(part instanceof BriefPart.Section one) || holding.contains(one.section());
    }

    private int focused() {
        return rows.stream()
                .filter(PartRow::isFocused)
                .mapToInt(PartRow::at)
                .findFirst()
                .orElse(-1);
    }

    void focus(int at) {
        if (at >= 0 && at < rows.size()) {
            rows.get(at).requestFocus();
        }
    }

    /** The part before or after. */
    void step(int at, int by) {
        focus(Math.clamp((long) at + by, 0, rows.size() - 1));
    }

    void begin() {
        focus(Math.max(1, chosen));
    }

    /** The part that had the focus last: new text comes behind it. */
    void chosen(int at) {
        chosen = at;
    }

    /** A part is held above another one. */
    void over(int from, double sceneX, double sceneY) {
        target = -1;
        for (PartRow row : rows) {
            boolean here = row.at() != from
                    && row.at() > 0
                    && row.getBoundsInLocal().contains(row.sceneToLocal(sceneX, sceneY));
            row.mark(here);
            target = here ? row.at() : target;
        }
    }

    void dropped(int from) {
        int to = target;
        target = -1;
        rows.forEach(row -> row.mark(false));
        if (to > 0) {
            move(from, to);
        }
    }

    void turn(BriefSection section) {
        BriefPart part = plan.parts().get(plan.at(section));
        boolean stands = part instanceof BriefPart.Section one && !one.out();
        if (section.mayBeLeftOut()) {
            now(plan.shows(section, !stands), section.title() + (stands ? " left out" : " taken in"));
        }
    }

    /** Where nothing can move any further nothing is decided. */
    void move(int from, int to) {
        Plan moved = plan.moved(from, to);
        if (!moved.equals(plan)) {
            String name = PartRow.name(plan.parts().get(from));
            now(moved, name + " moved");
            focus(Math.clamp(to, 1, rows.size() - 1));
        }
    }

    void remove(int at) {
        if (plan.parts().get(at) instanceof BriefPart.OwnText) {
            now(plan.without(at), "Own text removed");
            focus(Math.min(at, rows.size() - 1));
        }
    }

    private void now(Plan wanted, String said) {
        show(wanted, holding);
        doing.planned().now(wanted, said);
    }

    void write(int at) {
        if (plan.parts().get(at) instanceof BriefPart.OwnText) {
            doing.write().accept(at);
        }
    }

    /** Behind the part that is chosen, else at the end. */
    void add() {
        doing.add().accept(chosen < 0 ? plan.parts().size() : chosen + 1);
    }

    Plan plan() {
        return plan;
    }
}
