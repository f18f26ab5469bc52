package stillwatch.desktop.screen.accounts;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.frame.Desk;
import stillwatch.settings.LoadedViews;
import stillwatch.settings.SavedView;
import stillwatch.settings.ViewsFile;

/** The views of the person, read and written away from the UI thread. */
final class SavedViews {
    private final Desk desk;
    private final ViewsFile file;
    private final Showing showing;
    private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper("All accounts");
    private List<SavedView> all = List.of();

    /** What is shown, as a view, and how to show another; null is how the table is before anybody chose. */
    interface Showing {
        SavedView now(String name);

        void show(@Nullable SavedView view);
    }

    SavedViews(Desk desk, Showing showing) {
        this.desk = desk;
        this.showing = showing;
        this.file = new ViewsFile(desk.place().folders().settings());
        desk.asking().ask("accounts.views", progress -> file.read(), this::read);
    }

    private void read(LoadedViews loaded) {
        all = loaded.views();
        loaded.notes().forEach(desk.notices()::say);
    }

    ReadOnlyStringProperty current() {
        return current.getReadOnlyProperty();
    }

    List<SavedView> all() {
        return all;
    }

    /** One of the same name is replaced. */
    void save(String name) {
        List<SavedView> now = new ArrayList<>(all);
        now.removeIf(one -> one.name().equals(name));
        now.add(showing.now(name));
        current.set(name);
        keep(now);
        desk.notices().say("View \"" + ShownText.of(name) + "\" kept");
    }

    void rename(SavedView view, String name) {
        List<SavedView> now = new ArrayList<>(all);
        now.removeIf(one -> one.name().equals(name) && !one.equals(view));
        now.replaceAll(one -> one.equals(view) ? view.named(name) : one);
        if (current.get().equals(view.name())) {
            current.set(name);
        }
        keep(now);
    }

    void delete(SavedView view) {
        List<SavedView> before = all;
        keep(all.stream().filter(one -> !one.equals(view)).toList());
        desk.notices().say("View \"" + ShownText.of(view.name()) + "\" deleted", "Undo", () -> keep(before));
    }

    void choose(@Nullable SavedView view) {
        current.set(view == null ? "All accounts" : view.name());
        showing.show(view);
    }

    private void keep(List<SavedView> now) {
        all = List.copyOf(now);
        List<SavedView> written = all;
        desk.asking().ask("accounts.views", progress -> written(written), done -> {});
    }

    private boolean written(List<SavedView> views) throws Exception {
        synchronized (file) {
            file.write(views);
        }
        return true;
    }
}
