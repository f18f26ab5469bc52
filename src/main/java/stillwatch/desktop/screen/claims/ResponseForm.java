package stillwatch.desktop.screen.claims;

import java.time.DateTimeException;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Stance;
import stillwatch.claims.InTime;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;
import stillwatch.workbench.IncidentWork;
import stillwatch.workbench.Refused;

/** Records what was answered; while the time is typed it says whether that can be an answer at all. */
final class ResponseForm extends EditForm {
    private final Pick responder;
    private final Choice<Stance> stance;
    private final TextArea what = Inputs.lines("response-what", "", 3, "In its own words where they are known");
    private final TextField at = Inputs.line("response-at", "", "2026-06-24");
    private final ComboBox<String> zone;
    private final Picks claims;
    private final Label reading = Texts.wrapped("", "caption");

    private ResponseForm(Here here, String claim) {
        super(here, "What was answered?", "Add");
        responder = new Pick("response-responder", "Who answered, or did not", Option.sources(here.book()));
        stance = new Choice<>(
                "response-stance",
                List.of(Stance.DENIES, Stance.QUALIFIES, Stance.DECLINES, Stance.NO_RESPONSE, Stance.ASSERTS),
                Stance.NO_RESPONSE,
                Stance::words);
        zone = Inputs.zone("response-zone", here.desk().taste().zone());
        claims = new Picks("response-claims", "Another claim it answers", Option.nouns(here.book(), Proposition.class))
                .with(List.of(claim));
        reading.setId("response-reading");
        lay();
    }

    private void lay() {
        form.field("By", responder)
                .field("What they do", stance)
                .needed("Answer", what, "Say what was answered, or in which words nothing was.")
                .field("When", at)
                .field("Zone of a time that states none", zone)
                .put(reading)
                .field("To these claims", claims)
                .say("No response and a refusal to comment are kept as silence, never as a denial.")
                .beginAt(responder);
        at.textProperty().subscribe((before, now) -> read());
        responder.valueProperty().subscribe((before, now) -> read());
        claims.onChanged(this::read);
    }

    static InlineForm of(Here here, String claim) {
        return new ResponseForm(here, claim).form;
    }

    private void read() {
        try {
            say(new InTime(here.book()).of(response(moment())));
        } catch (Refused | DateTimeException e) {
            reading.setText("The time cannot be read yet.");
        }
    }

    private void say(InTime.Verdict verdict) {
        boolean refused = !verdict.refused().isEmpty();
        List<String> words = refused ? verdict.refused() : verdict.warnings();
        reading.setText((refused ? "Cannot be attached: " : "") + String.join(" ", words));
        reading.getStyleClass().setAll("label", "caption", refused ? "bad-text" : "warn-text");
    }

    private @Nullable Moment moment() throws Refused {
        return IncidentWork.period(at.getText(), Inputs.zoneOf(zone.getEditor().getText()));
    }

    private Response response(@Nullable Moment when) {
        return new Response(responder.said(), claims.ids(), stance.getValue(), said(what), when, null);
    }

    @Override
    void confirmed() {
        if (!chosen(responder, "Choose who answered; Sources adds somebody new.")) {
            return;
        }
        try {
            record("Answer added", response(moment()), id -> {});
        } catch (DateTimeException e) {
            form.refuse("There is no such zone.");
        } catch (Refused e) {
            form.refuse(e);
        }
    }
}
