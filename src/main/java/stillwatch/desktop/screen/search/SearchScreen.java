package stillwatch.desktop.screen.search;

import java.util.List;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Kind;
import stillwatch.desktop.frame.Command;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.Screen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.ScreenHead;
import stillwatch.desktop.part.Texts;
import stillwatch.search.Found;
import stillwatch.search.Hit;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.workbench.Sentences;
import stillwatch.workbench.Topic;

/** Finds words in everything. */
public final class SearchScreen implements Screen {
    private static final String HELP =
            "All words must occur · \"side by side\" · begin* · -without · kind:note · tag:money"
                    + " · by:\"A. Reader\"";
    private final Desk desk;
    private final TextField field = new TextField();
    private final PauseTransition pause = new PauseTransition(Duration.millis(140));
    private final ScreenHead head = new ScreenHead("Search");
    private final FindList list = new FindList(this::chose, this::go, this::only, this::toField);
    private final StackPane answer = new StackPane(Nothing.asked());
    private final IndexBar index;
    private final VBox view = new VBox();
    private final FindInspector about = new FindInspector(this::go);
    private final ReadOnlyObjectWrapper<@Nullable Node> inspector = new ReadOnlyObjectWrapper<>(about.node());
    private @Nullable String chosen;
    private boolean setting;

    public SearchScreen(Desk desk) {
        this.desk = desk;
        this.index = new IndexBar(desk, this::ask);
        field.setId("search-field");
        field.setPromptText("Words, \"phrases\", names, ids …");
        field.setAccessibleText("Search in everything. " + HELP);
        field.getStyleClass().add("search-large");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().subscribe((was, is) -> typed());
        pause.setOnFinished(event -> ask());
        Panel panel = new Panel(answer).flush().filling();
        panel.setId("search-panel");
        VBox.setVgrow(panel, Priority.ALWAYS);
        view.getStyleClass().add("screen");
        view.getChildren().setAll(head, new VBox(5, field, Texts.wrapped(HELP, "caption")), index, panel);
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
        chosen = where.id();
        setting = true;
        field.setText(where.words());
        setting = false;
        field.requestFocus();
        field.end();
        ask();
    }

    @Override
    public void changed(Set<Topic> topics) {
        ask();
    }

    @Override
    public void scoped() {
        ask();
    }

    private void typed() {
        if (!setting) {
            chosen = null;
            pause.playFromStart();
        }
    }

    private void ask() {
        Question question = new Question(field.getText());
        remember();
        boolean current = index.upToDate();
        TimeSpan span = desk.scope().span();
        if (question.blank()) {
            begin();
        } else if (current) {
            desk.asking()
                    .ask(
                            this,
                            progress -> Within.search(desk.opened(), question, span, progress),
                            found -> show(question, found));
        }
    }

    private void begin() {
        desk.asking().ask(this, progress -> 0, nothing -> {});
        head.saying("");
        answer.getChildren().setAll(Nothing.asked());
        about.help();
    }

    private void show(Question question, Found found) {
        List<Group> groups = Group.of(found);
        String within = desk.scope().span() == null ? "" : " · events only in the span chosen on the timeline";
        head.saying(words(found, groups.size()) + within);
        about.help();
        if (groups.isEmpty()) {
            answer.getChildren().setAll(Nothing.found(question, field::setText));
            return;
        }
        list.show(groups);
        answer.getChildren().setAll(list.view());
        if (chosen != null) {
            list.choose(chosen);
        }
    }

    private static String words(Found found, int kinds) {
        return Texts.counted(found.total(), "find", "finds")
                + (found.orMore() ? " or more" : "")
                + (kinds > 1 ? " in " + kinds + " kinds" : "");
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            event.consume();
            list.focusFirst();
        } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            event.consume();
            field.clear();
        }
    }

    private void toField() {
        field.requestFocus();
        field.end();
    }

    private void only(Kind kind) {
        field.setText(new Question(field.getText()).only(kind).words());
        toField();
    }

    private void chose(Hit hit) {
        chosen = hit.target();
        remember();
        desk.asking()
                .ask(
                        about,
                        progress -> desk.opened().read(tables -> new Sentences(tables).name(hit.target())),
                        name -> about.show(hit, name));
    }

    private void go(Hit hit) {
        chosen = hit.target();
        remember();
        if (hit.kind() == Kind.ENTRY) {
            desk.navigator().goTo(Where.of(ScreenName.HISTORY).at(hit.target()));
        } else {
            desk.asking()
                    .ask(
                            list,
                            progress -> desk.opened().read(tables -> new Sentences(tables).place(hit.target())),
                            desk.navigator()::goToId);
        }
    }

    private void remember() {
        desk.navigator().nowAt(new Where(ScreenName.SEARCH, chosen, field.getText()));
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("Search in everything", "/", this::toField));
    }
}
