package stillwatch.desktop.screen.accounts.model;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.Desk;
import stillwatch.progress.Progress;

/** Which rows the table shows. Found away from the UI thread; what was asked last is shown, whatever was asked before. */
public final class AccountsModel {
    private static final String ROWS = "accounts.rows";
    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable Found> found = new ReadOnlyObjectWrapper<>();
    private Asked asked = Asked.ALL;
    private boolean stale = true;

    public AccountsModel(Desk desk) {
        this.desk = desk;
    }

    public ReadOnlyObjectProperty<@Nullable Found> found() {
        return found.getReadOnlyProperty();
    }

    public Asked asked() {
        return asked;
    }

    public void filter(String text) {
        if (stale || !text.equals(asked.filter())) {
            ask(asked.filtered(text));
        }
    }

    public void sort(String column, boolean ascending) {
        if (!column.equals(asked.sort()) || ascending != asked.ascending()) {
            ask(asked.sorted(column, ascending));
        }
    }

    public void show(Asked all) {
        ask(all);
    }

    /** Another span of time is to be kept to. */
    public void scoped() {
        ask(asked);
    }

    /** The case changed: what is shown is read anew. */
    public void readAnew() {
        stale = true;
        ask(asked);
    }

    private void ask(Asked now) {
        Asked scoped = now.within(desk.scope().span());
        asked = scoped;
        Found before = stale ? null : found.get();
        desk.asking().ask(ROWS, progress -> find(before, scoped, progress), this::shown);
    }

    private Found find(@Nullable Found before, Asked now, Progress progress) {
        Now state = before == null ? Now.of(desk.opened()) : before.now();
        progress.stopIfCancelled();
        return new Finding(state).find(now);
    }

    private void shown(Found answer) {
        boolean first = found.get() == null || !found.get().now().equals(answer.now());
        stale = false;
        found.set(answer);
        if (first) {
            desk.asking().ask("accounts.sorting", progress -> prepared(answer), done -> {});
        }
    }

    /** So that the first click on a column is as quick as the second. */
    private static boolean prepared(Found answer) {
        answer.now().roster().prepareSorting();
        return true;
    }
}
