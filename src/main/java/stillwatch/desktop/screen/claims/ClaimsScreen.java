package stillwatch.desktop.screen.claims;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.claims.ClaimLine;
import stillwatch.desktop.frame.Command;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.Screen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.part.Empty;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inspector;
import stillwatch.desktop.sheet.NotesSection;
import stillwatch.workbench.Notes.Note;
import stillwatch.workbench.Topic;

/** Claims with how they stand, and beside them numbers, conflicts, questions and explanations. */
public final class ClaimsScreen implements Screen {
    private final Desk desk;
    private final ClaimsView view;
    private final Inspector inspector;
    private final Subscription zone;
    private @Nullable ClaimsNow now;
    private @Nullable String wanted;
    private @Nullable String shown;

    public ClaimsScreen(Desk desk) {
        this.desk = desk;
        this.view =
                new ClaimsView(new ClaimsView.Doing(this::chosen, this::nowAt, this::add, this::weigh, this::bring));
        this.inspector = new Inspector(desk, "claims-inspector", view::begin);
        this.zone = desk.taste().zoneProperty().subscribe((before, after) -> inspect());
        nothing();
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public ObservableValue<? extends @Nullable Node> inspector() {
        return inspector.node();
    }

    @Override
    public void show(Where where) {
        view.filter(where.words());
        String id = where.id();
        if (id != null) {
            view.tab(Tab.of(id));
        }
        choose(id);
        ask();
    }

    @Override
    public void changed(Set<Topic> topics) {
        ask();
    }

    private void choose(@Nullable String id) {
        if (id == null || !id.equals(wanted)) {
            inspector.leave();
        }
        wanted = id;
        view.choose(id);
    }

    private void chosen(@Nullable String id) {
        choose(id);
        nowAt();
        inspect();
    }

    private void nowAt() {
        desk.navigator().nowAt(new Where(ScreenName.CLAIMS, wanted, view.words()));
    }

    private void ask() {
        desk.asking().ask(this, progress -> ClaimsNow.of(desk.opened()), this::answered);
    }

    private void answered(ClaimsNow answer) {
        now = answer;
        view.show(new Here(inspector, answer));
        String id = wanted;
        if (id != null && !answer.shownFor(id).equals(id)) {
            wanted = answer.shownFor(id);
            view.tab(Tab.of(wanted));
            view.choose(wanted);
        }
        inspect();
    }

    private void inspect() {
        String id = wanted;
        if (id == null || now == null) {
            nothing();
            return;
        }
        desk.asking().ask(inspector, progress -> desk.opened().notes().on(id), notes -> inspect(id, notes));
    }

    private void inspect(String id, List<Note> notes) {
        Here here = here();
        if (here != null && id.equals(wanted)) {
            inspector.show(new Inspecting(here, notes).parts(id), !id.equals(shown));
            shown = id;
        }
    }

    private void nothing() {
        boolean anew = shown != null;
        shown = null;
        inspector.show(
                List.of(new Empty(
                        Feather.MESSAGE_SQUARE,
                        "Nothing chosen",
                        "Choose a claim to see who says so, from where, what was answered and how it stands.")),
                anew);
    }

    private @Nullable Here here() {
        return now == null ? null : new Here(inspector, now);
    }

    private void open(java.util.function.Function<Here, InlineForm> form) {
        Here here = here();
        if (here != null) {
            inspector.open(form.apply(here));
        }
    }

    private void add() {
        open(here -> switch (view.tab()) {
            case CLAIMS -> ClaimForm.onNew(here, this::goTo);
            case NUMBERS -> NumberForm.of(here, null, this::goTo);
            case CONFLICTS -> ConflictForm.of(here, this::goTo);
            case QUESTIONS -> QuestionForm.of(here, null, this::goTo);
            case EXPLANATIONS -> ExplanationForm.of(here, this::goTo);
        });
    }

    private void bring() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Import claims");
        File file = chooser.showOpenDialog(view.getScene().getWindow());
        if (file != null) {
            drop(List.of(file.toPath()));
        }
    }

    /** One at a time: each is looked at before it comes in. */
    @Override
    public boolean drop(List<Path> files) {
        if (files.size() == 1) {
            open(here -> ImportForm.of(here, files.getFirst()));
        }
        return files.size() == 1;
    }

    private void goTo(String id) {
        desk.navigator().goTo(Where.of(ScreenName.CLAIMS).at(id));
        view.filter("");
        choose(id);
        ask();
    }

    private void weigh(@Nullable String hypothesis, @Nullable String item) {
        open(here -> EvaluationForm.of(here, hypothesis, item));
    }

    private void withClaim(java.util.function.BiConsumer<Here, ClaimLine> deed) {
        Here here = here();
        String id = wanted;
        if (here != null && id != null) {
            here.now().line(id).ifPresent(line -> deed.accept(here, line));
        }
    }

    private boolean is(Kind kind) {
        return wanted != null && Id.parse(wanted).kind() == kind;
    }

    /** D decides whatever is chosen: how a claim stands, what comes of a conflict, what the answer is. */
    private void decide() {
        String id = wanted;
        Here here = here();
        if (id == null || here == null) {
            return;
        }
        switch (Id.parse(id).kind()) {
            case PROPOSITION -> withClaim(ClaimDeeds::decide);
            case CONFLICT -> here.now().conflict(id).ifPresent(one -> inspector.open(SettleForm.of(here, one)));
            case QUESTION -> inspector.open(AnswerForm.of(here, id));
            default -> {}
        }
    }

    private void note() {
        String id = wanted;
        if (id != null) {
            NotesSection.add(inspector, id);
        }
    }

    private Command claim(String name, String key, java.util.function.BiConsumer<Here, ClaimLine> deed) {
        return Command.of(name, key, () -> withClaim(deed)).when(() -> is(Kind.PROPOSITION));
    }

    @Override
    public List<Command> commands() {
        java.util.ArrayList<Command> all = new java.util.ArrayList<>(List.of(
                Command.of(view.tab().add(), "A", this::add),
                Command.of("Decide, settle or answer", "D", this::decide).when(() -> wanted != null),
                claim("Record a statement", "S", ClaimDeeds::statement),
                claim("Record an answer", "R", ClaimDeeds::response),
                claim("Record a number", "U", ClaimDeeds::number),
                claim("Reword the claim", "E", ClaimDeeds::reword),
                claim(
                        "Copy the claim with status and source",
                        "Y",
                        (here, line) -> new ClaimInspector(here, line, List.of()).copy()),
                Command.of("Weigh an explanation", "W", () -> weigh(is(Kind.HYPOTHESIS) ? wanted : null, null)),
                Command.of("Add a document", null, () -> open(DocumentForm::of)),
                Command.of("Import claims…", "I", this::bring),
                Command.of("Add an excerpt", "X", () -> open(ExcerptForm::of)),
                Command.of("Say for whom a source speaks", null, () -> open(PartyForm::of)),
                Command.of("Say what a document draws on", "L", () -> open(here -> LineageForm.of(here, null))),
                Command.of("Write a note", "N", this::note).when(() -> wanted != null),
                Command.of("Filter what is listed", "Shortcut+F", view::beginFilter)));
        for (Tab tab : Tab.values()) {
            all.add(Command.of(
                    "Claims: show " + tab.title().toLowerCase(java.util.Locale.ROOT), null, () -> view.tab(tab)));
        }
        return List.copyOf(all);
    }

    @Override
    public void close() {
        zone.unsubscribe();
    }
}
