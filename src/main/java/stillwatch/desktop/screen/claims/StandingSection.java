package stillwatch.desktop.screen.claims;

import java.util.Optional;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.claims.ClaimLine;
import stillwatch.claims.Held;
import stillwatch.desktop.part.Facts;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Row;

/** How the claim stands, on what basis, as whose decision; and what it has lost since. */
final class StandingSection extends Section {
    StandingSection(Here here, ClaimLine line) {
        super("How it stands");
        setId("claim-standing");
        Optional<Held<StatusDecided>> status =
                here.book().status(line.proposition().id());
        if (status.isEmpty()) {
            getChildren().add(Texts.wrapped("Nobody has decided yet. Decide says which steps there are.", "muted"));
            return;
        }
        StatusDecided what = status.get().what();
        Facts facts = new Facts().add("Status", what.status().words(), "strong").add("Basis", what.basis());
        if (what.authority() != null) {
            facts.add("Authority", ShownText.of(here.book().name(what.authority()), 120));
        }
        for (String exhibit : what.exhibits()) {
            String id = "standing-" + exhibit;
            facts.add("Exhibit", Here.factLink(exhibitName(here, exhibit), id, () -> here.goTo(exhibit)));
        }
        facts.add("Decided", Row.caption(here.who(status.get())));
        getChildren().add(facts);
        line.lacking().forEach(words -> getChildren().add(Texts.wrapped("No longer so: " + words, "bad-text")));
    }

    private static String exhibitName(Here here, String id) {
        return here.now().exhibits().stream()
                .filter(one -> one.id().equals(id))
                .map(Option::toString)
                .findFirst()
                .orElse(id);
    }
}
