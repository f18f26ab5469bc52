package stillwatch.desktop.screen.timeline;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Mark;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;
import stillwatch.casefile.fact.EventFact;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Forms;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;
import stillwatch.store.decided.Event;
import stillwatch.workbench.EventWork;
import stillwatch.workbench.EventWork.Said;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

/** Writes an event down, or says anew what one is; the time is read while it is typed. */
final class EventForm {
    private static final String ACTOR = "actor";
    private final Forms forms;
    private final @Nullable Event old;
    private final Consumer<String> made;
    private final TextField title;
    private final TextField time;
    private final ComboBox<String> zone;
    private final TextField kind;
    private final TextField account;
    private final TextField actor;
    private final CheckBox mark = new CheckBox("A mark: runs through all lanes");
    private final TextArea why = Inputs.reason();
    private final Label reading = Texts.wrapped("", "caption");
    private final InlineForm form;

    private EventForm(Forms forms, @Nullable Event old, String at, Consumer<String> made) {
        this.forms = forms;
        this.old = old;
        this.made = made;
        EventFact now = old == null ? null : old.now();
        title = Inputs.line("event-title", now == null ? "" : now.title(), "What happened, in neutral words");
        time = Inputs.line("event-time", now == null ? at : typed(now.at()), "2026-05-12 14:00, or … to …");
        zone = Inputs.zone("event-zone", forms.desk().taste().zone());
        kind = Inputs.line("event-kind", now == null ? "" : now.kind(), "letter, sign-in, …");
        account = Inputs.line("event-account-id", account(now), "Its id, or its name on the platform");
        actor = Inputs.line("event-actor", detail(now, ACTOR), "Who did it, where it is no account");
        mark.setId("event-mark");
        mark.setSelected(now != null && now.isMark());
        reading.setId("event-reading");
        String action = old == null ? "Add" : "Save";
        form = new InlineForm(old == null ? "New event" : "Edit the event", action, this::decide, forms::leave);
        lay(now);
    }

    /** {@code at}: the time as it would be typed; {@code made} hears the event's id. */
    static InlineForm onNew(Forms forms, String at, Consumer<String> made) {
        return new EventForm(forms, null, at, made).form;
    }

    static InlineForm onOld(Forms forms, Event event) {
        return new EventForm(forms, event, "", id -> {}).form;
    }

    /** A stretch is kept with a stroke between its ends, and typed with "to". */
    private static String typed(@Nullable Moment when) {
        if (when == null) {
            return "";
        }
        return when.precision() == Precision.SPAN ? when.written().replace(" / ", " to ") : when.written();
    }

    private static String account(@Nullable EventFact now) {
        AccountKey key = now == null ? null : now.account();
        return key == null ? "" : key.id().toString();
    }

    private static String detail(@Nullable EventFact now, String name) {
        return now == null
                ? ""
                : now.details().stream()
                        .filter(one -> one.name().equalsIgnoreCase(name))
                        .map(Detail::value)
                        .findFirst()
                        .orElse("");
    }

    private void lay(@Nullable EventFact now) {
        Moment when = now == null ? null : now.at();
        if (when != null && when.certainty() == Certainty.ZONE_GIVEN) {
            zone.setValue(when.zone().equals("Z") ? "UTC" : when.zone());
        } else if (old == null) {
            ZoneId likely = forms.desk().taste().zone();
            zone.setValue(likely.normalized().getId().equals("Z") ? "UTC" : likely.getId());
        }
        form.needed("What", title, "An event needs a title.")
                .field("When, as you would write it", time)
                .field("Zone, where the time states none", zone)
                .put(reading)
                .field("Kind", kind)
                .field("Account", account)
                .field("Actor", actor)
                .put(mark);
        if (old != null && !old.byHand()) {
            form.say("What the import says stays as it is; what you say is shown instead.");
            form.needed("Why", why, "Say why: an import brought this event.");
        } else {
            form.field("Why", why);
        }
        time.textProperty().subscribe(text -> read());
        zone.getEditor().textProperty().subscribe(text -> read());
    }

    private void read() {
        TimeReading read = TimeReading.of(time.getText(), zone.getEditor().getText());
        reading.setText(read.words());
        reading.getStyleClass().setAll("label", "caption", read.readable() ? "muted" : "bad-text");
    }

    /** An import's time stays the import's as long as nobody writes another. */
    private @Nullable Moment moment() throws Refused {
        Moment before = old == null ? null : old.now().at();
        boolean same = old != null && time.getText().equals(typed(before));
        return same
                ? before
                : EventWork.moment(
                        time.getText(), Inputs.zoneOf(zone.getEditor().getText()));
    }

    private List<Detail> details() {
        List<Detail> details = new ArrayList<>();
        if (old != null) {
            old.now().details().stream()
                    .filter(one ->
                            !one.name().equalsIgnoreCase(ACTOR) && !one.name().equalsIgnoreCase(Mark.DETAIL))
                    .forEach(details::add);
        }
        if (!actor.getText().isBlank()) {
            details.add(new Detail(ACTOR, actor.getText().strip()));
        }
        String ofKind = kind.getText().isBlank() ? null : kind.getText().strip();
        if (mark.isSelected() != Mark.of(ofKind, details).isPresent()) {
            details.add(new Detail(Mark.DETAIL, mark.isSelected() ? Mark.OTHER.word() : Mark.NONE));
        }
        return details;
    }

    private void decide() {
        try {
            Said said = new Said(title.getText(), moment(), kind.getText(), null, details());
            decide(said, account.getText().strip(), why.getText());
        } catch (DateTimeException e) {
            form.refuse("There is no such zone.");
            zone.requestFocus();
        } catch (Refused e) {
            form.refuse(e);
            time.requestFocus();
        }
    }

    private void decide(Said said, String named, String reason) {
        OpenCase opened = forms.desk().opened();
        String by = forms.desk().taste().by();
        String id = old == null ? null : old.id().toString();
        Callable<String> work = () -> {
            Said whole = new Said(said.title(), said.at(), said.kind(), accountOf(opened, named), said.details());
            if (id == null) {
                return opened.events().add(by, whole, reason);
            }
            opened.events().edit(by, id, whole, reason);
            return id;
        };
        String told = id == null ? "Event added" : "Event edited";
        forms.desk().decisions().decide(told, work, this::done, form::refuse);
    }

    /** The id of the account people mean; an id as it is. */
    private static @Nullable String accountOf(OpenCase opened, String named) throws Refused {
        if (named.isEmpty()) {
            return null;
        }
        Optional<String> found = AccountNamed.find(opened, named);
        return found.orElseThrow(() -> new Refused("No account is called \"" + named + "\" here. Leave it empty, or"
                + " name the one it was as the platform does."));
    }

    private void done(String id) {
        forms.leave();
        made.accept(id);
    }
}
