package stillwatch.desktop.screen.accounts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Empty;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.screen.accounts.model.Found;

/** What stands in the table while there are no rows in it. */
final class EmptyTables {
    private EmptyTables() {}

    static Node reading() {
        return new Empty(Feather.USERS, "Reading the accounts…", "This takes a moment in a large case.");
    }

    static Node of(Acts acts, Found found, Runnable clear) {
        if (found.now().roster().size() == 0) {
            Button go = Buttons.primary(
                    "Import accounts", () -> acts.desk().navigator().goTo(Where.of(ScreenName.IMPORT)));
            go.setId("accounts-import");
            return new Empty(
                    Feather.USERS,
                    "No accounts yet",
                    "Import a table of accounts, or of what was seen of them: each account named in it appears here.",
                    go);
        }
        Button all = Buttons.plain("Clear the filter", clear);
        all.setId("accounts-clear");
        return new Empty(
                Feather.FILTER,
                "No account fits",
                "None of " + Texts.counted(found.now().roster().size(), "account", "accounts")
                        + " has all of what the filter asks. Take a part of it off.",
                all);
    }
}
