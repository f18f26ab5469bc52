package stillwatch.desktop.screen.history;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.Command;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.Screen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.ScreenHead;
import stillwatch.desktop.part.ShownTime;
import stillwatch.desktop.part.Texts;
import stillwatch.journal.Anchor;
import stillwatch.progress.Progress;
import stillwatch.workbench.Topic;
import stillwatch.workbench.VerifiedAt;

/** Who did what when. */
public final class HistoryScreen implements Screen {
    private static final String ENTRY = "entry-";
    private final Desk desk;
    private final Reading reading;
    private final Rows rows = new Rows(this::read);
    private final EntryList list;
    private final FilterBar filter = new FilterBar(this::filtered);
    private final CheckPanel check;
    private final Button verify = Buttons.withKey(Buttons.primary("Verify", () -> verify(null)), "V");
    private final ScreenHead head = new ScreenHead("History", verify);
    private final Panel panel;
    private final VBox view = new VBox();
    private final EntryInspector entry;
    private final ReadOnlyObjectWrapper<@Nullable Node> inspector = new ReadOnlyObjectWrapper<>();
    private final Subscription zone;
    private Wanted wanted = Wanted.EVERYTHING;
    private @Nullable Long chosen;
    private boolean setting;

    public HistoryScreen(Desk desk) {
        this.desk = desk;
        this.reading = new Reading(desk.opened());
        this.list = new EntryList(rows, desk.taste(), this::choose);
        this.check = new CheckPanel(this::verify, this::goTo, this::closeCheck);
        this.entry = new EntryInspector(desk, this::goTo);
        this.panel = new Panel(list.view()).flush().filling();
        verify.setId("history-verify");
        view.getStyleClass().add("screen");
        VBox.setVgrow(panel, Priority.ALWAYS);
        view.getChildren().setAll(head, filter, panel);
        inspector.set(entry.node());
        zone = desk.taste().zoneProperty().subscribe((was, is) -> {
            ask();
            inspect();
        });
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public ObservableValue<? extends @Nullable Node> inspector() {
        return inspector.getReadOnlyProperty();
    }

    @Override
    public void show(Where where) {
        wanted = Wanted.of(where.words());
        filter.set(wanted);
        chosen = number(where.id());
        VerifiedAt before = desk.opened().lastVerified();
        if (before != null && !view.getChildren().contains(check)) {
            desk.asking()
                    .ask(
                            check,
                            progress -> desk.opened().read(EvidenceNames::of),
                            names -> show(new Checked(before, names)));
        }
        ask();
        inspect();
    }

    private static @Nullable Long number(@Nullable String id) {
        if (id == null || !id.matches(ENTRY + "\\d{1,15}")) {
            return null;
        }
        return Long.valueOf(id.substring(ENTRY.length()));
    }

    @Override
    public void changed(Set<Topic> topics) {
        ask();
        inspect();
    }

    private void filtered(Wanted now) {
        wanted = now;
        remember();
        ask();
    }

    private void remember() {
        String id = chosen == null ? null : ENTRY + chosen;
        desk.navigator().nowAt(new Where(ScreenName.HISTORY, id, wanted.line()));
    }

    private void ask() {
        Wanted asked = wanted;
        desk.asking().ask(this, progress -> reading.numbers(asked, progress), numbers -> answered(asked, numbers));
    }

    private void answered(Wanted asked, Reading.Numbers numbers) {
        setting = true;
        rows.reset(numbers.seqs());
        list.choose(chosen);
        setting = false;
        filter.people(numbers.people());
        String all = Texts.counted(numbers.all(), "entry", "entries");
        String times =
                ", newest first · times in " + ShownTime.zone(desk.taste().zone());
        head.saying((asked.everything() ? all : Texts.number(numbers.seqs().length) + " of " + all) + times);
    }

    private void read(int block) {
        List<Long> seqs = rows.numbers(block);
        desk.asking().ask(List.of(this, block), progress -> reading.rows(seqs), read -> {
            rows.read(block, read);
            list.refresh();
        });
    }

    private void choose(long seq) {
        if (!setting) {
            chosen = seq;
            remember();
            inspect();
        }
    }

    /** Also an entry the filter leaves out: then the filter goes. */
    private void goTo(long seq) {
        chosen = seq;
        if (rows.place(seq) < 0) {
            wanted = Wanted.EVERYTHING;
            filter.set(wanted);
            ask();
        }
        setting = true;
        list.choose(seq);
        setting = false;
        remember();
        inspect();
    }

    private void inspect() {
        Long seq = chosen;
        if (seq == null || seq < 1 || seq > desk.opened().head().seq()) {
            entry.head(desk.opened().head());
            return;
        }
        desk.asking()
                .ask(
                        entry,
                        progress -> new EntryReading(desk.opened()).orNothing(seq),
                        found -> found.ifPresentOrElse(entry::show, () -> entry.unreadable(seq, rows.known(seq))));
    }

    private void verify(@Nullable Anchor against) {
        if (verify.isDisabled()) {
            return;
        }
        showCheck();
        verify.setDisable(true);
        Task<Checked> task = desk.jobs()
                .start(
                        "Verifying the case",
                        progress -> check(against, progress),
                        this::verified,
                        desk.notices()::trouble);
        check.running(task);
        task.runningProperty().subscribe((was, is) -> verify.setDisable(is));
    }

    private Checked check(@Nullable Anchor against, Progress progress) throws IOException {
        VerifiedAt found = desk.opened().verify(desk.folder(), against, progress);
        return new Checked(found, desk.opened().read(EvidenceNames::of));
    }

    private void verified(Checked checked) {
        show(checked);
        long bad = checked.state().firstBad();
        if (bad > 0 && bad <= desk.opened().head().seq()) {
            goTo(bad);
        }
    }

    private void show(Checked checked) {
        showCheck();
        ChainState state = checked.state();
        Instant now = desk.place().clock().instant();
        String when = ShownTime.ago(checked.found().at(), now, desk.taste().zone());
        check.show(state, "checked " + when, desk.navigator()::goToId);
        list.check(state);
    }

    private void showCheck() {
        if (!view.getChildren().contains(check)) {
            view.getChildren().add(1, check);
        }
    }

    private void closeCheck() {
        view.getChildren().remove(check);
    }

    private void undo() {
        UndoForm form = entry.undo();
        if (form != null) {
            form.ask();
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("Verify the case", "V", () -> verify(null)),
                Command.of("Take the chosen entry back", "U", this::undo).when(() -> entry.undo() != null),
                Command.of("Filter the history", "/", filter::focus));
    }

    @Override
    public void close() {
        zone.unsubscribe();
    }
}
