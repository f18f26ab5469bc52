package stillwatch.desktop.screen.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Empty;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Inspector;
import stillwatch.desktop.sheet.NotesSection;
import stillwatch.desktop.sheet.Row;
import stillwatch.desktop.sheet.tie.ConnectForm;
import stillwatch.desktop.sheet.tie.Named;
import stillwatch.store.decided.Event;
import stillwatch.workbench.OpenCase;

/** What stands at the right: the event that is selected, several, a span, or what is worth a look in what shows; and its forms. */
final class Inspecting {
    private final Work work;
    private final Inspector inspector;
    private @Nullable Told told;
    private @Nullable String alone;
    private @Nullable String before;

    Inspecting(Work work) {
        this.work = work;
        this.inspector = new Inspector(
                work.desk(), "timeline-inspector", () -> work.layout().begin());
        inspector.show(List.of(nothing()), true);
    }

    private static Empty nothing() {
        return new Empty(
                Feather.BAR_CHART,
                "Nothing selected",
                "Click an event to read what is known of it. Drag with Shift to select a span of time.");
    }

    ObservableValue<? extends @Nullable Node> node() {
        return inspector.node();
    }

    Inspector forms() {
        return inspector;
    }

    /** An event gone to from elsewhere: shown even where no picture has it. */
    void of(String event) {
        alone = event;
        inspect();
    }

    void inspect() {
        Looking looking = work.looking();
        if (!looking.ready()) {
            return;
        }
        OpenCase opened = work.desk().opened();
        Material material = looking.material();
        var view = looking.view();
        if (!view.selected().isEmpty()) {
            alone = null;
        }
        String hidden = alone;
        if (!material.serves(view)) {
            return; // it is being read; what shows then is inspected
        }
        work.desk().asking().ask(inspector, progress -> Told.of(opened, material, view, hidden), this::show);
    }

    private void show(Told now) {
        told = now;
        String what = now.one()
                .map(one -> one.id().toString())
                .orElse("selected " + now.chosen() + (now.brushed() ? " and a span" : ""));
        boolean anew = !what.equals(before);
        if (anew && before != null) {
            inspector.leave();
        }
        before = what;
        List<Node> parts = new ArrayList<>();
        now.one().ifPresent(one -> parts.addAll(new EventInspector(inspector, one).content(now.shift())));
        if (!now.several().isEmpty()) {
            parts.addAll(new SeveralInspector(work, now).content());
        }
        Told.Span span = now.span();
        if (span != null) {
            parts.addAll(new SpanInspector(work, span, now.brushed()).content());
        }
        if (work.looking().compares()) {
            parts.addFirst(compared());
        }
        if (!now.withdrawn().isEmpty()) {
            parts.add(withdrawn(now.withdrawn()));
        }
        work.layout().chart().tell(now);
        boolean something = now.chosen() > 0 || now.one().isPresent() || now.brushed();
        inspector.show(parts.isEmpty() ? List.of(nothing()) : parts, anew && something);
    }

    private Node withdrawn(List<Event> events) {
        List<Node> rows = events.stream()
                .<Node>map(one -> Row.leading(
                        one.now().title(),
                        Named.about(one.now()),
                        () -> of(one.id().toString())))
                .toList();
        Section section = new Section("Withdrawn · " + Texts.number(events.size()));
        section.setId("timeline-withdrawn");
        section.getChildren().addAll(Row.first(rows, Told.MOST, "withdrawn"));
        return section;
    }

    private Node compared() {
        Button leave = Buttons.plain("Back to the timeline", work.looking()::leaveCompared);
        leave.setId("compare-leave");
        return new Section(
                "Two incidents compared",
                Texts.wrapped(
                        "Each day of one beside the same day of the other, counted from the first day of what is stated of it."
                                + " That they look alike does not say that they belong together.",
                        "muted"),
                leave);
    }

    boolean hasEvents() {
        return told != null && told.chosen() + told.one().stream().count() > 0;
    }

    boolean hasOne() {
        return told != null && told.one().isPresent();
    }

    /** {@code at}: the time as it would be typed. */
    void add(String at) {
        inspector.open(EventForm.onNew(inspector, at, this::added));
    }

    /** It is selected as soon as it is there. */
    private void added(String id) {
        work.want(id);
    }

    void compare() {
        if (work.looking().ready()) {
            inspector.open(CompareForm.of(work, inspector));
        }
    }

    void export() {
        if (work.looking().ready()) {
            inspector.open(ExportForm.of(work));
        }
    }

    void note() {
        Told now = told;
        if (now == null) {
            return;
        }
        now.one().ifPresent(one -> NotesSection.add(inspector, one.id().toString()));
        if (!now.several().isEmpty()) {
            work.withSelected(ids -> NotesSection.addOnAll(inspector, ids));
        }
    }

    void edit() {
        if (told != null) {
            told.one().ifPresent(one -> new EventInspector(inspector, one).edit());
        }
    }

    void connect() {
        Told now = told;
        if (now == null) {
            return;
        }
        now.one().ifPresent(one -> new EventInspector(inspector, one).connect());
        if (!now.several().isEmpty()) {
            work.withSelected(ids -> inspector.open(connecting(ids)));
        }
    }

    private stillwatch.desktop.sheet.InlineForm connecting(List<String> ids) {
        var incidents = work.desk().opened().incidents();
        String by = work.desk().taste().by();
        return ConnectForm.of(
                inspector,
                new ConnectForm.Asked(
                        Texts.counted(ids.size(), "event", "events"),
                        EventInspector.CONNECTED,
                        Set.of(),
                        (to, why) -> incidents.connectAll(by, ids, to, why)));
    }

    void tag() {
        Told now = told;
        if (now == null) {
            return;
        }
        now.one().ifPresent(one -> inspector.open(TagForm.of(inspector, List.of(one.event()))));
        if (!now.several().isEmpty()) {
            work.withSelectedEvents((List<Event> events) -> inspector.open(TagForm.of(inspector, events)));
        }
    }

    void withdraw() {
        Told now = told;
        if (now == null) {
            return;
        }
        now.one().ifPresent(one -> Withdrawing.ask(inspector, List.of(one.id().toString())));
        if (!now.several().isEmpty()) {
            work.withSelected(ids -> Withdrawing.ask(inspector, ids));
        }
    }
}
