package stillwatch.desktop.screen.incidents;

import java.time.DateTimeException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Forms;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;
import stillwatch.workbench.IncidentWork.Said;

/** Writes an incident down, or says anew what one is; the period is read while it is typed. */
final class IncidentForm {
    private final Forms forms;
    private final @Nullable IncidentSheet old;
    private final Consumer<String> made;
    private final TextField name;
    private final TextArea summary;
    private final TextField period;
    private final ComboBox<String> zone;
    private final Label reading = Texts.wrapped("", "caption");
    private final InlineForm form;

    private IncidentForm(Forms forms, @Nullable IncidentSheet old, Consumer<String> made) {
        this.forms = forms;
        this.old = old;
        this.made = made;
        Moment when = old == null ? null : old.line().when();
        name = Inputs.line("incident-name", old == null ? "" : old.line().name(), "Neutral words, as in a brief");
        summary =
                Inputs.lines("incident-summary", old == null ? "" : old.line().summary(), 4, "What happened, briefly");
        period = Inputs.line("incident-period", typed(when), "2026-04-22 to 2026-05-01");
        zone = Inputs.zone("incident-zone", forms.desk().taste().zone());
        String title = old == null ? "New incident" : "Describe the incident";
        form = new InlineForm(title, old == null ? "Add" : "Save", this::decide, forms::leave);
        lay(when);
    }

    /** Adds one; {@code made} hears its id. */
    static InlineForm onNew(Forms forms, Consumer<String> made) {
        return new IncidentForm(forms, null, made).form;
    }

    static InlineForm onOld(Forms forms, IncidentSheet sheet) {
        return new IncidentForm(forms, sheet, id -> {}).form;
    }

    /** A stretch is kept with a stroke between its ends, and typed with "to". */
    private static String typed(@Nullable Moment when) {
        if (when == null) {
            return "";
        }
        return when.precision() == Precision.SPAN ? when.written().replace(" / ", " to ") : when.written();
    }

    private void lay(@Nullable Moment when) {
        if (when != null && when.certainty() == Certainty.ZONE_GIVEN) {
            zone.setValue(when.zone().equals("Z") ? "UTC" : when.zone());
        }
        fill();
        period.textProperty().subscribe(text -> read());
        zone.getEditor().textProperty().subscribe(text -> read());
    }

    private void fill() {
        reading.setId("incident-reading");
        form.needed("Name", name, "An incident needs a name.")
                .field("Summary", summary)
                .field("Period, as you would write it", period)
                .field("Zone of times that state none", zone)
                .put(reading);
        if (old != null && !old.line().byHand()) {
            form.say("What the import says stays as it is; what you say stands before it.");
        }
    }

    private void read() {
        PeriodReading read = PeriodReading.of(period.getText(), zone.getEditor().getText());
        reading.setText(read.words());
        reading.getStyleClass().setAll("label", "caption", read.readable() ? "muted" : "bad-text");
    }

    private void decide() {
        try {
            decide(said());
        } catch (DateTimeException e) {
            form.refuse("There is no such zone.");
            zone.requestFocus();
        }
    }

    private void decide(Said said) {
        if (unchanged(said)) {
            form.refuse("Nothing of the incident was changed.");
            return;
        }
        String told = old == null ? "Incident added" : "Incident described";
        forms.desk().decisions().decide(told, work(said), this::done, form::refuse);
    }

    private void done(String id) {
        forms.leave();
        made.accept(id);
    }

    /** An import's period stays the import's as long as nobody writes another. */
    private boolean asImported() {
        return old != null
                && (old.described() == null || old.described().period() == null)
                && period.getText().equals(typed(old.line().when()));
    }

    private boolean unchanged(Said said) {
        return old != null
                && asImported()
                && said.name().strip().equals(old.line().name())
                && said.summary()
                        .strip()
                        .equals(Objects.requireNonNullElse(old.line().summary(), ""));
    }

    private Said said() {
        String when = asImported() ? null : period.getText();
        return new Said(
                name.getText(),
                summary.getText(),
                when,
                Inputs.zoneOf(zone.getEditor().getText()));
    }

    private Callable<String> work(Said said) {
        Desk desk = forms.desk();
        String by = desk.taste().by();
        if (old == null) {
            return () -> desk.opened().incidents().add(by, said);
        }
        String id = old.line().id().toString();
        return () -> {
            desk.opened().incidents().describe(by, id, said);
            return id;
        };
    }
}
