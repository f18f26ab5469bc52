package stillwatch.desktop.screen.incidents;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
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
import stillwatch.timeline.view.TimeSpan;
import stillwatch.workbench.OpenCase;

/** Incidents, imported and by hand. */
public final class IncidentsScreen implements ListedScreen, Listed.Of<IncidentRow, IncidentSheet> {
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
    private final Listed<IncidentRow, IncidentSheet> listed;
    private int events = EVENTS;
    private volatile @Nullable TimeSpan within;

    public IncidentsScreen(Desk desk) {
        this.desk = desk;
        this.within = desk.scope().span();
        listed = new Listed<>(desk, TITLES, this, IncidentsTable::of);
    }

    @Override
    public Listed<IncidentRow, IncidentSheet> listed() {
        return listed;
    }

    @Override
    public List<IncidentRow> rows(Tables tables) {
        TimeSpan span = within;
        return IncidentRow.all(tables).stream()
                .filter(row -> span == null || row.mayMeet(span))
                .toList();
    }

    @Override
    public void scoped() {
        within = desk.scope().span();
        listed.ask();
    }

    @Override
    public String said(List<IncidentRow> rows) {
        if (rows.isEmpty()) {
            return within == null ? "Nothing is written down yet." : "No period meets the span chosen on the timeline.";
        }
        long byHand = rows.stream().filter(row -> row.line().byHand()).count();
        return Texts.counted(rows.size(), "incident", "incidents") + ", " + Texts.number(byHand)
                + " written down by hand · periods as they were stated · ranges in "
                + ShownTime.zone(desk.taste().zone())
                + (within == null
                        ? ""
                        : " · only periods that meet the span chosen on the timeline, and unstated ones");
    }

    @Override
    public Function<OpenCase, Optional<? extends IncidentSheet>> sheet(Id id) {
        int most = events;
        return opened -> IncidentSheet.of(opened, id, most);
    }

    @Override
    public List<? extends Node> parts(Inspector inspector, IncidentSheet sheet) {
        return new IncidentInspector(inspector, sheet, this::more).content();
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
        IncidentSheet sheet = listed.shown();
        if (sheet != null) {
            listed.inspector().open(IncidentForm.onOld(listed.inspector(), sheet));
        }
    }

    private void connect() {
        IncidentSheet sheet = listed.shown();
        if (sheet != null) {
            IncidentInspector.connect(listed.inspector(), sheet);
        }
    }

    @Override
    public List<Command> commands() {
        return listed.commands(
                Command.of("Describe the incident", "E", this::describe).when(() -> listed.shown() != null),
                Command.of("Connect what is chosen", "C", this::connect).when(() -> listed.shown() != null));
    }
}
