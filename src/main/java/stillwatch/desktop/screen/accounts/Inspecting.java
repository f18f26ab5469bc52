package stillwatch.desktop.screen.accounts;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.screen.accounts.model.AccountSheet;
import stillwatch.desktop.screen.accounts.model.ClusterMembers;
import stillwatch.desktop.screen.accounts.model.ClusterRow;
import stillwatch.desktop.screen.accounts.model.Common;
import stillwatch.desktop.screen.accounts.model.Found;
import stillwatch.desktop.screen.accounts.model.Sheets;

/** Decides what the inspector shows: what was asked for by its id, or what is chosen in the list. */
final class Inspecting {
    private final AccountsScreen screen;
    private final AccountsView view;
    private final Inspector inspector;
    private final Sheets sheets;
    private @Nullable String id;
    private boolean toReveal;
    private long asked;

    Inspecting(AccountsScreen screen, AccountsView view, Inspector inspector, Sheets sheets) {
        this.screen = screen;
        this.view = view;
        this.inspector = inspector;
        this.sheets = sheets;
    }

    /** Null takes the choice away. */
    void wanted(@Nullable String now) {
        id = now;
        toReveal = true;
    }

    /** Somebody chose something in the list. */
    void chosen() {
        id = view.chosenId();
        toReveal = false;
        screen.chosenId(id);
        again();
    }

    void again() {
        Found found = screen.found();
        asked++;
        if (found == null) {
            return;
        }
        if (toReveal) {
            toReveal = false;
            view.reveal(id);
        }
        show(found);
    }

    private void show(Found found) {
        int[] rows = screen.chosen();
        if (id != null && parsed(id).kind() == Kind.CLUSTER) {
            cluster(found, id);
        } else if (id != null) {
            account(found, id);
        } else if (rows.length > 1 && view.showsAccounts()) {
            several(found, rows);
        } else {
            inspector.nothing();
        }
    }

    private static Id parsed(String id) {
        return Id.parse(id);
    }

    private void account(Found found, String account) {
        long now = asked;
        sheets.account(found.now(), parsed(account), answer -> {
            if (now == asked) {
                show(answer);
            }
        });
    }

    private void show(Optional<AccountSheet> sheet) {
        if (sheet.isEmpty()) {
            inspector.nothing();
        } else {
            inspector.show(new AccountInspector(screen, sheet.get()).content());
        }
    }

    private void several(Found found, int[] rows) {
        Node head = SeveralInspector.head(new Named(found.now(), rows));
        if (rows.length > Common.MOST) {
            inspector.show(List.of(
                    head,
                    Texts.wrapped(
                            "Choose up to " + Common.MOST + " accounts to see what they have in common.", "muted")));
            return;
        }
        long now = asked;
        sheets.several(found.now(), rows, common -> {
            if (now == asked) {
                inspector.show(new SeveralInspector(screen, common).content());
            }
        });
    }

    private void cluster(Found found, String cluster) {
        Optional<ClusterRow> row = ClusterRow.of(found.now().decided()).stream()
                .filter(one -> one.id().equals(cluster))
                .findFirst();
        if (row.isEmpty()) {
            inspector.nothing();
        } else if (row.get().ours() != null) {
            show(row.get(), ClusterMembers.of(found.now(), row.get().ours()));
        } else {
            long now = asked;
            sheets.claimed(parsed(cluster), members -> {
                if (now == asked) {
                    show(row.get(), members);
                }
            });
        }
    }

    private void show(ClusterRow row, List<ClusterMembers.Member> members) {
        inspector.show(new ClusterInspector(screen, row, members).content());
    }
}
