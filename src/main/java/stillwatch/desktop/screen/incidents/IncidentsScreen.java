package stillwatch.desktop.screen.incidents;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
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

/** Incidents, imported and by hand; an event that was gone to shows in the inspector. */
public final class IncidentsScreen implements ListedScreen, Listed.Of<IncidentRow, TiedSheet> {
    private static final int EVENTS = 8;
    private static final Titles TITLES = new Titles(
            ScreenName.INCIDENTS,
            Feather.FLAG,
            "incidents",
            "incident",
            "I",
            new Titles.Empty(
                    "An incident is something that happened and is said to have to do with accounts: a campaign, a breach, a"
                            + " wave. Import a table of them, or write one down, then connect what belongs to it.",
                    "Write one down"),
            "Choose an incident to see what it is connected with and what happened in its period.");
    private final Desk desk;
    private final Listed<IncidentRow, TiedSheet> listed;
    private int events = EVENTS;

    public IncidentsScreen(Desk desk) {
        this.desk = desk;
        listed = new Listed<>(desk, TITLES, this, IncidentsTable::of);
    }

    @Override
    public Listed<IncidentRow, TiedSheet> listed() {
        return listed;
    }

    @Override
    public List<IncidentRow> rows(Tables tables) {
        return IncidentRow.all(tables);
    }

    @Override
    public String said(List<IncidentRow> rows) {
        if (rows.isEmpty()) {
            return "Nothing is written down yet.";
        }
        long byHand = rows.stream().filter(row -> row.line().byHand()).count();
        return Texts.counted(rows.size(), "incident", "incidents") + ", " + Texts.number(byHand)
                + " written down by hand · periods as they were stated · ranges in "
                + ShownTime.zone(desk.taste().zone());
    }

    @Override
    public Function<OpenCase, Optional<? extends TiedSheet>> sheet(Id id) {
        int most = events;
        return opened -> id.kind() == Kind.EVENT ? EventSheet.of(opened, id) : IncidentSheet.of(opened, id, most);
    }

    @Override
    public List<? extends Node> parts(Inspector inspector, TiedSheet sheet) {
        return switch (sheet) {
            case IncidentSheet one -> new IncidentInspector(inspector, one, this::more).content();
            case EventSheet one -> new EventInspector(inspector, one).content();
        };
    }

    @Override
    public InlineForm onNew(Inspector inspector, Consumer<String> made) {
        return IncidentForm.onNew(inspector, made);
    }

    @Override
    public void left() {
        events = EVENTS;
    }

    private void more() {
        events *= 4;
        listed.inspect();
    }

    private void describe() {
        if (listed.shown() instanceof IncidentSheet sheet) {
            listed.inspector().open(IncidentForm.onOld(listed.inspector(), sheet));
        }
    }

    private void connect() {
        switch (listed.shown()) {
            case IncidentSheet sheet -> listed.inspector().open(ConnectForm.of(listed.inspector(), sheet));
            case EventSheet sheet -> listed.inspector().open(ConnectForm.of(listed.inspector(), sheet));
            case null -> {}
        }
    }

    @Override
    public List<Command> commands() {
        return listed.commands(
                Command.of("Describe the incident", "E", this::describe)
                        .when(() -> listed.shown() instanceof IncidentSheet),
                Command.of("Connect what is chosen", "C", this::connect).when(() -> listed.shown() != null));
    }
}
