package stillwatch.desktop.screen.incidents;

import javafx.scene.Node;
import javafx.scene.control.Button;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.ShownMoment;
import stillwatch.casefile.fact.EventFact;
import stillwatch.desktop.frame.Navigator;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Row;
import stillwatch.store.view.Located;

/** What happened in the period of an incident, whoever did it; that it falls in the period connects nothing. */
final class DuringSection extends Section {
    private final Navigator navigator;

    DuringSection(IncidentSheet sheet, Navigator navigator, Runnable more) {
        super("Events in its period · " + Texts.number(sheet.during()));
        this.navigator = navigator;
        setId("incident-during");
        if (sheet.line().when() == null) {
            getChildren().add(Texts.wrapped("No period is stated.", "muted"));
        } else {
            fill(sheet, more);
        }
    }

    private void fill(IncidentSheet sheet, Runnable more) {
        String said = sheet.during() == 0
                ? "No event may have begun in it."
                : "Everything that may have begun in it; it need not have to do with the incident.";
        getChildren().add(Texts.wrapped(said, "caption"));
        sheet.events().forEach(event -> getChildren().add(row(event)));
        if (sheet.events().size() < sheet.during()) {
            Button button = Buttons.plain("Show more", more);
            button.setId("during-more");
            getChildren().add(button);
        }
    }

    private Node row(Located<EventFact> event) {
        EventFact fact = event.fact();
        AccountKey account = fact.account();
        String when = fact.at() == null ? "no time stated" : ShownMoment.of(fact.at());
        String text = fact.title() + (account == null ? "" : " · " + account.externalId());
        return Row.leading(text, when, () -> navigator.goToId(event.id().toString()));
    }
}
