package stillwatch.desktop.screen.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import stillwatch.casefile.Confidence;
import stillwatch.casefile.DecidedAs;
import stillwatch.casefile.LinkKind;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.screen.accounts.model.Now;
import stillwatch.roster.Typed;
import stillwatch.workbench.LinkWork;
import stillwatch.workbench.Refused;

/** Decides that accounts belong together, that they do not, or that it cannot be said. */
final class LinkForm {
    private final Acts acts;
    private final Named named;
    private final Choices<DecidedAs> verdict =
            new Choices<>("What you decide", List.of(DecidedAs.values()), Wordings::verdict, DecidedAs.POSITIVE);
    private final Choices<LinkKind> kind =
            new Choices<>("In what way", List.of(LinkKind.values()), LinkKind::words, LinkKind.SAME_OPERATOR);
    private final Choices<Confidence> confidence =
            new Choices<>("How sure you are", List.of(Confidence.values()), Wordings::confidence, Confidence.MODERATE);
    private final TextField others = InlineForm.text("link-others", "Account ids, with commas between");
    private final TextArea why = InlineForm.reason();
    private final InlineForm form;

    private LinkForm(Acts acts) {
        this.acts = acts;
        this.named = Named.chosen(acts);
        boolean one = named.size() == 1;
        String title = one ? "Link " + named.words() + " to others" : "Link " + named.counted();
        form = new InlineForm(title, "Decide", this::decide, acts::leave);
        if (one) {
            form.needed("With", others, "Name at least one other account.");
        } else {
            form.say(named.words());
        }
        form.field("They", verdict).field("In what way", kind).field("How sure are you?", confidence);
        form.needed("Why", why, "Say why: the reason is kept with the decision.");
        form.beginAt(one ? others : why);
    }

    static InlineForm of(Acts acts) {
        return new LinkForm(acts).form;
    }

    private void decide() {
        Desk desk = acts.desk();
        LinkWork.Opinion opinion = new LinkWork.Opinion(
                Objects.requireNonNull(kind.value()),
                Objects.requireNonNull(verdict.value()),
                Objects.requireNonNull(confidence.value()),
                why.getText());
        String typed = named.size() == 1 ? others.getText() : "";
        desk.decisions()
                .decide(
                        Wordings.said(opinion.verdict()),
                        () -> desk.opened().links().link(desk.taste().by(), accounts(typed), opinion),
                        link -> acts.leave(),
                        form::refuse);
    }

    private List<String> accounts(String typed) throws Refused {
        List<String> all = new ArrayList<>(named.ids());
        for (String one : typed.split("[,;\\s]+")) {
            if (!one.isBlank()) {
                all.add(account(named.now(), one));
            }
        }
        return all;
    }

    /** By the id its platform gives it. */
    private static String account(Now now, String typed) throws Refused {
        int[] rows = now.roster().filter(now.roster().read(Typed.exactly("account", typed)));
        if (rows.length != 1) {
            throw new Refused(
                    rows.length == 0
                            ? "There is no account \"" + ShownText.of(typed) + "\" in this case."
                            : "More than one account is called \"" + ShownText.of(typed)
                                    + "\". Choose both in the table and link them there.");
        }
        return now.roster().id(rows[0]).toString();
    }
}
