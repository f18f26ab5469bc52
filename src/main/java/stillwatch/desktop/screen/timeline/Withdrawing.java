package stillwatch.desktop.screen.timeline;

import java.util.List;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Forms;
import stillwatch.desktop.sheet.ReasonForm;

/** Takes events out of everything that is shown, and brings them back. */
final class Withdrawing {
    private Withdrawing() {}

    static void ask(Forms forms, List<String> events) {
        String what = events.size() == 1 ? "this event" : "these " + Texts.number(events.size()) + " events";
        String by = forms.desk().taste().by();
        forms.open(ReasonForm.of(
                forms,
                new ReasonForm.Asked(
                        "Withdraw " + what,
                        "Withdrawn events are shown and exported nowhere. What an import brought stays in the case, and"
                                + " it can be restored.",
                        "Withdraw",
                        Texts.counted(events.size(), "event", "events") + " withdrawn"),
                why -> forms.desk().opened().events().withdraw(by, events, why)));
    }

    static void restore(Forms forms, String event) {
        String by = forms.desk().taste().by();
        forms.desk()
                .decisions()
                .decide("Event restored", () -> forms.desk().opened().events().restore(by, List.of(event), null));
    }
}
