package stillwatch.desktop.screen.claims;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.claim.Piece;
import stillwatch.claims.Book;
import stillwatch.claims.Held;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.sheet.Forms;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Row;
import stillwatch.workbench.ClaimWork;

/** What the parts of the screen work with: the claims as they are now, and where forms open. */
record Here(Forms forms, ClaimsNow now) {
    private static final int LONGEST = 200;

    Desk desk() {
        return forms.desk();
    }

    Book book() {
        return now.book();
    }

    ClaimWork work() {
        return desk().opened().claims();
    }

    String by() {
        return desk().taste().by();
    }

    /** As people call it, safe to show. */
    String name(String id) {
        return ShownText.of(book().name(id), LONGEST);
    }

    void goTo(String id) {
        desk().navigator().goToId(id);
    }

    /** Who recorded it and when. */
    String who(Held<?> held) {
        return Row.who(ShownText.of(held.by(), 60), held.at(), desk().taste().zone());
    }

    <T> void decide(InlineForm form, String said, Callable<T> action, Consumer<T> done) {
        desk().decisions()
                .decide(
                        said,
                        action,
                        (T result) -> {
                            forms.leave();
                            done.accept(result);
                        },
                        form::refuse);
    }

    /** Records it; {@code made} hears its id. */
    void record(InlineForm form, String said, Piece what, Consumer<String> made) {
        String by = by();
        decide(form, said, () -> work().record(by, what), recorded -> made.accept(recorded.id()));
    }

    static Button button(String text, String key, String id, Runnable action) {
        Button button = Buttons.withKey(Buttons.plain(text, action), key);
        button.setId(id);
        return button;
    }

    static Button link(String text, String id, Runnable action) {
        Button button = Buttons.link(text, action);
        button.setId(id);
        button.setWrapText(true);
        return button;
    }

    /** Beside the name of a fact. */
    static Button factLink(String text, String id, Runnable action) {
        Button button = link(text, id, action);
        button.getStyleClass().add("fact-link");
        return button;
    }

    /** A line that leads to the history. */
    Node entry(String text, Held<?> held) {
        return Row.leading(text, who(held) + " · entry " + held.seq(), () -> goTo("entry-" + held.seq()));
    }
}
