package stillwatch.desktop.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.desktop.frame.Asking;
import stillwatch.desktop.frame.Command;
import stillwatch.desktop.frame.Decisions;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.Jobs;
import stillwatch.desktop.frame.Navigator;
import stillwatch.desktop.frame.Scope;
import stillwatch.desktop.frame.Screen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Taste;
import stillwatch.desktop.frame.Trail;
import stillwatch.desktop.frame.Where;
import stillwatch.drawing.Drawing;
import stillwatch.store.list.Tally;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Subscription;
import stillwatch.workbench.Topic;

/** One open case in its frame: the screens, how one gets from one to the other, what lies around them. */
public final class Shell implements Navigator, AutoCloseable {
    private final StackPane root = new StackPane();
    private final BorderPane frame = new BorderPane();
    private final InspectorPane inspector = new InspectorPane();
    private final Overlay overlay = new Overlay();
    private final Trail trail = new Trail();
    private final Unfolding unfolding;
    private final NoticeStack notices = new NoticeStack(this::fault);
    private final Asking asking = new Asking(notices::trouble);
    private final Jobs jobs = new Jobs(notices::trouble);
    private final OpenCase opened;
    private final Ways ways;
    private final Decisions decisions;
    private final Desk desk;
    private final Screens screens;
    private final Rail rail;
    private final TopBar top;
    private final BottomStrip strip;
    private final Layout layout;
    private final Subscription changes;
    private javafx.util.Subscription following = javafx.util.Subscription.EMPTY;
    private javafx.util.Subscription zone = javafx.util.Subscription.EMPTY;
    private @Nullable Screen shown;
    private boolean done;
    private @Nullable Warming warming;
    private boolean toRead;

    public Shell(
            OpenCase opened,
            boolean invented,
            Path folder,
            Ways ways,
            Taste taste,
            Map<ScreenName, Function<Desk, Screen>> makers) {
        this.opened = opened;
        this.ways = ways;
        this.decisions = new Decisions(opened, taste, notices);
        this.desk = new Desk(
                opened, folder, invented, ways.place(), asking, decisions, jobs, this, notices, taste, new Scope());
        this.screens = new Screens(makers, desk);
        this.unfolding = new Unfolding(() -> asking.openProperty().get() == 0);
        this.rail = new Rail(screens.names(), name -> goTo(Where.of(name)));
        this.top = new TopBar(this);
        this.strip = new BottomStrip(jobs, taste);
        this.layout = new Layout(frame, rail, inspector);
        this.changes = opened.onChange(changed -> Platform.runLater(() -> changed(changed.topics())));
        build();
        refresh();
    }

    /** What can wait until the first screen is there: reading ahead what the others will ask for. */
    public void readAhead() {
        if (root.getScene() != null && root.getScene().getWindow() != null) {
            toRead = true;
            warming = new Warming(
                    layout.dressingRoom(),
                    screens,
                    this::readCase,
                    () -> asking.openProperty().get() > 1);
            warming.start();
        } else {
            readCase();
        }
    }

    private void readCase() {
        toRead = false;
        asking.ask(strip, progress -> Readiness.of(opened), strip::scriptsWithoutFont);
    }

    /** Once, as soon as nothing is asked any more. */
    public void whenAnswered(Runnable then) {
        javafx.util.Subscription[] heard = {javafx.util.Subscription.EMPTY};
        heard[0] = asking.openProperty().subscribe((was, now) -> {
            if (now.intValue() == 0) {
                heard[0].unsubscribe();
                then.run();
            }
        });
    }

    private void build() {
        frame.getStyleClass().add("frame");
        frame.setTop(top);
        frame.setBottom(strip);
        root.getStyleClass().add("frame");
        root.getChildren().addAll(frame, notices, overlay);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> done = false);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::swallow);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        new Dropping(root, this::dropped).install();
        root.widthProperty().subscribe(() -> layout.fit(root.getWidth()));
        root.styleProperty().subscribe(() -> layout.fit(root.getWidth()));
        top.follow(layout.inspectorShown());
        desk.scope().spanProperty().subscribe((before, now) -> scoped());
        zone = desk.taste().zoneProperty().subscribe((before, now) -> screens.forgetAhead());
        root.addEventFilter(InputEvent.ANY, event -> hold());
    }

    private void scoped() {
        screens.forgetAhead();
        screens.all().forEach(Screen::scoped);
    }

    /** What is made ahead waits while somebody does something. */
    private void hold() {
        if (warming != null) {
            warming.hold();
        }
    }

    /** Whether everything was made ahead that can be. */
    public boolean warm() {
        return warming != null && warming.done();
    }

    private void pressed(KeyEvent event) {
        if (overlay.isVisible()) {
            return;
        }
        new KeyMap(this::commands).pressed(event);
        done = event.isConsumed();
        if (!event.isConsumed() && event.getCode() == KeyCode.ESCAPE && layout.closeDrawer()) {
            event.consume();
        }
    }

    /** The letter of a key that did something is not typed into the form it opened. */
    private void swallow(KeyEvent event) {
        if (done) {
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (!overlay.isVisible()) {
            new KeyMap(this::commands).typed(event);
        }
    }

    public StackPane root() {
        return root;
    }

    public Desk desk() {
        return desk;
    }

    /** Nothing is asked, decided or worked on any more. */
    public boolean idle() {
        return asking.openProperty().get() == 0
                && !toRead
                && decisions.openProperty().get() == 0
                && unfolding.done()
                && jobs.running().isEmpty();
    }

    @Override
    public void goTo(Where where) {
        if (!screens.names().contains(where.screen())) {
            notices.say(where.screen().title() + " is not part of this version.");
            return;
        }
        trail.go(where);
        arrive(where);
    }

    @Override
    public void goToId(String id) {
        goTo(Destinations.of(Id.parse(id)));
    }

    @Override
    public void nowAt(Where where) {
        if (where.screen() == here().screen()) {
            trail.now(where);
        }
    }

    @Override
    public Where here() {
        return trail.here();
    }

    void back() {
        if (trail.canGoBack()) {
            arrive(trail.back());
        }
    }

    void forward() {
        if (trail.canGoForward()) {
            arrive(trail.forward());
        }
    }

    void undo() {
        decisions.undo();
    }

    void redo() {
        decisions.redo();
    }

    private void arrive(Where where) {
        hold();
        boolean first = !screens.isMade(where.screen());
        Screen screen = screens.of(where.screen());
        if (first) {
            unfolding.show(screen.view(), root.getScene());
        }
        if (!screen.equals(shown)) {
            shown = screen;
            layout.screen(screen.view());
            following.unsubscribe();
            following = screen.inspector().subscribe(layout::inspect);
        }
        rail.select(where.screen());
        screen.show(where);
        top.back.setDisable(!trail.canGoBack());
        top.forward.setDisable(!trail.canGoForward());
    }

    private void changed(Set<Topic> topics) {
        for (Screen screen : screens.all()) {
            screen.changed(topics);
        }
        refresh();
    }

    private void refresh() {
        asking.ask(top, progress -> Header.of(opened), this::show);
    }

    private void show(Header header) {
        header.said().ifPresent(top::show);
        top.steps(
                header.undo().map(step -> step.words()).orElse(null),
                header.redo().map(step -> step.words()).orElse(null));
        strip.saved(header.seq());
        Tally tally = header.tally();
        rail.count(ScreenName.IMPORT, tally.imports());
        rail.count(ScreenName.EVIDENCE, tally.evidence() + tally.citations());
        rail.count(ScreenName.SOURCES, tally.sources());
        rail.count(ScreenName.ACCOUNTS, tally.accounts());
        rail.count(ScreenName.TIMELINE, tally.events());
        rail.count(ScreenName.INCIDENTS, tally.incidents());
        rail.count(ScreenName.CLAIMS, header.claims());
        rail.count(ScreenName.BRIEF, header.briefs());
        rail.count(ScreenName.HISTORY, tally.entries());
    }

    /** What shows, where that is a drawing. */
    public Optional<Drawing> drawing() {
        return shown == null ? Optional.empty() : shown.drawing();
    }

    private void dropped(List<Path> files) {
        if (files.size() == 1
                && files.getFirst().resolve("journal.jsonl").toFile().isFile()) {
            ways.openCase(files.getFirst());
            return;
        }
        if (shown == null || !shown.drop(files)) {
            goTo(Where.of(ScreenName.IMPORT));
            screens.of(ScreenName.IMPORT).drop(files);
        }
    }

    void openPalette() {
        Palette palette = new Palette(this::entries, new PaletteSearch(desk), overlay::hide);
        overlay.show(palette, Pos.TOP_CENTER);
        StackPane.setMargin(palette, new javafx.geometry.Insets(56, 0, 0, 0));
    }

    private List<PaletteEntry> entries() {
        List<PaletteEntry> entries = new ArrayList<>();
        for (Command command : commands()) {
            if (command.possible().getAsBoolean()) {
                String key = command.key() == null ? null : KeyMap.printed(command.key());
                entries.add(new PaletteEntry(command.name(), "", "", key, command.action()));
            }
        }
        return entries;
    }

    /** Told once: nothing can be changed, and why. */
    public void readOnly(String because) {
        top.readOnly(because);
        notices.say("This case can be read, not changed: " + because);
    }

    void toggleInspector() {
        layout.toggleInspector();
    }

    void openKeys() {
        overlay.show(KeysCard.of(commands(), overlay::hide), Pos.CENTER);
    }

    void openSettings() {
        overlay.show(new SettingsCard(ways, desk.taste(), overlay::hide), Pos.CENTER);
    }

    private void fault(Throwable failure) {
        overlay.show(ErrorCard.of(ways.place().tool(), ways.place().logFolder(), failure, overlay::hide), Pos.CENTER);
    }

    /** Those of the screen first: their single letters are meant for what is chosen there. */
    private List<Command> commands() {
        List<Command> all = new ArrayList<>();
        if (shown != null) {
            all.addAll(shown.commands());
        }
        all.addAll(new ShellCommands(this, layout, ways).all(screens.names()));
        return all;
    }

    /** Nothing is heard of any more. The case itself is still to be closed, which may have to wait for what is being written. */
    @Override
    public void close() {
        if (warming != null) {
            warming.stop();
        }
        following.unsubscribe();
        changes.close();
        zone.unsubscribe();
        screens.close();
        asking.close();
        decisions.close();
        jobs.close();
    }
}
