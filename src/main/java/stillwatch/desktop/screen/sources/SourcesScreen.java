package stillwatch.desktop.screen.sources;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.casefile.Id;
import stillwatch.desktop.frame.Command;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.part.ShownTime;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inspector;
import stillwatch.desktop.sheet.Listed;
import stillwatch.desktop.sheet.ListedScreen;
import stillwatch.desktop.sheet.Titles;
import stillwatch.store.Tables;
import stillwatch.workbench.OpenCase;

/** Who says things; a document or an actor that was gone to shows in the inspector. */
public final class SourcesScreen implements ListedScreen, Listed.Of<SourceRow, SayerSheet> {
    private static final Titles TITLES = new Titles(
            ScreenName.SOURCES,
            Feather.BOOK_OPEN,
            "sources",
            "source",
            "S",
            new Titles.Empty(
                    "A source is who says something: a newspaper, a platform, a partner. Whoever a document or a claim"
                            + " names is listed by itself; here you say where they stand and how far they are relied on.",
                    "Add one by hand"),
            "Choose a source to see how far it is relied on, by whom, and what came from it.");
    private final Desk desk;
    private final Listed<SourceRow, SayerSheet> listed;

    public SourcesScreen(Desk desk) {
        this.desk = desk;
        listed = new Listed<>(desk, TITLES, this, SourcesTable::of);
    }

    @Override
    public Listed<SourceRow, SayerSheet> listed() {
        return listed;
    }

    @Override
    public List<SourceRow> rows(Tables tables) {
        return SourceRow.all(tables);
    }

    @Override
    public String said(List<SourceRow> rows) {
        if (rows.isEmpty()) {
            return "Nobody is named yet.";
        }
        long open = rows.stream().filter(row -> !row.assessed()).count();
        return Texts.counted(rows.size(), "source", "sources") + ", "
                + (open == 0 ? "all assessed" : Texts.number(open) + " not assessed") + " · times in "
                + ShownTime.zone(desk.taste().zone());
    }

    @Override
    public Function<OpenCase, Optional<? extends SayerSheet>> sheet(Id id) {
        return opened -> switch (id.kind()) {
            case DOCUMENT -> DocumentSheet.of(opened, id);
            case ACTOR -> ActorSheet.of(opened, id);
            default -> SourceSheet.of(opened, id);
        };
    }

    @Override
    public List<? extends Node> parts(Inspector inspector, SayerSheet sheet) {
        return switch (sheet) {
            case SourceSheet one -> new SourceInspector(inspector, one).content();
            case DocumentSheet one -> new DocumentInspector(inspector, one).content();
            case ActorSheet one -> new ActorInspector(inspector, one).content();
        };
    }

    @Override
    public InlineForm onNew(Inspector inspector, Consumer<String> made) {
        return AssessForm.onNew(inspector, made);
    }

    private void assess() {
        if (listed.shown() instanceof SourceSheet sheet) {
            listed.inspector().open(AssessForm.onOld(listed.inspector(), sheet.line()));
        }
    }

    @Override
    public List<Command> commands() {
        return listed.commands(Command.of("Assess the source", "A", this::assess)
                .when(() -> listed.shown() instanceof SourceSheet));
    }
}
