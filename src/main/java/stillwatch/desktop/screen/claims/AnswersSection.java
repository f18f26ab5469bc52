package stillwatch.desktop.screen.claims;

import java.util.List;
import javafx.scene.Node;
import stillwatch.casefile.Moment;
import stillwatch.casefile.ShownMoment;
import stillwatch.casefile.claim.Response;
import stillwatch.claims.ClaimLine;
import stillwatch.claims.Held;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Row;

/** What the other side answered, beside what is said of it. */
final class AnswersSection extends Section {
    private final Here here;

    AnswersSection(Here here, ClaimLine line) {
        super("What was answered");
        this.here = here;
        setId("claim-answers");
        List<Held<Response>> all = here.book().responses(line.proposition().id());
        if (all.isEmpty()) {
            getChildren().add(Texts.wrapped("No answer is recorded, which says nothing either way.", "muted"));
        }
        all.forEach(one -> getChildren().add(answer(one)));
    }

    private Node answer(Held<Response> held) {
        Response one = held.what();
        Moment at = one.at();
        String when = at == null ? "not dated" : ShownMoment.of(at);
        String silent = one.stance().isSilent() ? " · no denial" : "";
        String what = here.name(one.responder()) + " · " + one.stance().words() + silent;
        return Row.leading(what, one.what() + "\n" + when, () -> here.goTo("entry-" + held.seq()));
    }
}
