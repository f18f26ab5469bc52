package stillwatch.desktop.screen.timeline;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.part.Columns;
import stillwatch.desktop.part.Table;
import stillwatch.desktop.part.Texts;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.lane.Lane;
import stillwatch.timeline.lane.TimelineModel;
import stillwatch.timeline.pattern.Words;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.timeline.view.TimelineView;

/** The same events as the chart, one a row, with the same filter and selection; in the span where one is brushed. */
final class EventTable extends VBox {
    private static final int MOST_CHOSEN = Work.MOST_SELECTED;
    private final Work work;
    private final Places places = new Places();
    private final Label line = Texts.of("", "caption");
    private final TitlesOfRows titles;
    private final Table<Integer> table;
    private @Nullable Shown shown;
    private boolean quiet;

    /** What the rows were made for. */
    private record Shown(
            Material material, Set<String> hidden, @Nullable TimeSpan span, String sorted) {}

    private void wire() {
        table.setId("timeline-rows");
        table.setItems(places);
        table.setSortPolicy(this::sort);
        table.getSelectionModel().getSelectedIndices().subscribe(this::chosen);
    }

    EventTable(Work work) {
        super(4);
        this.work = work;
        this.titles = new TitlesOfRows(work, this::refresh);
        this.table = new Table<>("Events", Texts.of("No event here.", "muted"), columns());
        wire();
        line.setId("timeline-rows-count");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(line, table);
        setMinSize(0, 0);
    }

    private List<TableColumn<Integer, ?>> columnList() {
        return List.of(
                Columns.<Integer>mono("Time", 210, this::time),
                Columns.<Integer>text("Title", 320, place -> titles.of(number(place))),
                Columns.<Integer>text("Kind", 110, place -> events().kinds().get(events().kind(place))),
                Columns.<Integer>mono("Account", 130, this::account),
                Columns.<Integer>muted("Known to", 120, this::precision));
    }

    @SuppressWarnings("unchecked")
    private TableColumn<Integer, ?>[] columns() {
        List<TableColumn<Integer, ?>> all = columnList();
        all.get(1).setSortable(false); // titles are not kept in memory
        return all.toArray(TableColumn[]::new);
    }

    private EventOrder events() {
        return work.looking().model().events();
    }

    private long number(int place) {
        return place < events().size() ? events().number(place) : 0;
    }

    private String time(Integer place) {
        if (place >= events().dated()) {
            return "no time stated";
        }
        return new TimeWords(work.looking().model(), work.looking().view().zone()).when(place);
    }

    private String account(Integer place) {
        int who = events().who(place);
        return who < 0
                ? ""
                : work.looking().material().columns().roster().key(who).externalId();
    }

    private String precision(Integer place) {
        return place < events().dated() ? Wording.of(events().precision(place), events().certainty(place)) : "";
    }

    void begin() {
        table.requestFocus();
    }

    /** Only while it shows does it cost anything. */
    void look(boolean showing) {
        TimelineView view = work.looking().view();
        Shown now = new Shown(work.looking().material(), view.lanes().hidden(), view.selection(), sorted());
        if (showing && !now.equals(shown)) {
            shown = now;
            work.desk().asking().ask(this, progress -> rows(now, view), rows -> fill(now, rows));
        } else if (showing) {
            select();
        }
    }

    private String sorted() {
        return table.getSortOrder().stream()
                .map(one -> one.getText() + " " + one.getSortType())
                .findFirst()
                .orElse("");
    }

    private static int[] rows(Shown now, TimelineView view) {
        TimelineModel model = now.material().model();
        BitSet all = new BitSet();
        for (Lane lane : model.shown(view)) {
            IntStream.range(0, lane.fine()).map(lane::fine).forEach(all::set);
            IntStream.range(0, lane.coarse()).map(lane::coarse).forEach(all::set);
            if (now.span() == null) {
                IntStream.range(0, lane.undated()).map(lane::undated).forEach(all::set);
            }
        }
        EventOrder events = model.events();
        TimeSpan span = now.span();
        int[] places = all.stream()
                .filter(place -> span == null || span.meets(events.earliest(place), events.latest(place)))
                .toArray();
        return ordered(now, places);
    }

    private static int[] ordered(Shown now, int[] places) {
        EventOrder events = now.material().model().events();
        boolean down = now.sorted().endsWith("DESCENDING");
        String column = now.sorted().split(" (?=[A-Z]+$)")[0];
        Comparator<Integer> order = switch (column) {
            case "Kind" ->
                Comparator.comparing((Integer place) -> events.kinds().get(events.kind(place)));
            case "Account" -> Comparator.comparing((Integer place) -> account(now.material(), place));
            case "Known to" ->
                Comparator.comparingLong((Integer place) ->
                        place < events.dated() ? events.latest(place) - events.earliest(place) : Long.MAX_VALUE);
            default -> Comparator.naturalOrder();
        };
        boolean natural = !List.of("Kind", "Account", "Known to").contains(column);
        return natural && !down
                ? places
                : Arrays.stream(places)
                        .boxed()
                        .sorted(down ? order.reversed() : order)
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    private static String account(Material material, int place) {
        int who = material.model().events().who(place);
        return who < 0 ? "" : material.columns().roster().key(who).externalId();
    }

    private void fill(Shown now, int[] rows) {
        if (now.equals(shown)) {
            quiet = true;
            titles.forget();
            table.getSelectionModel().clearSelection();
            places.show(rows);
            quiet = false;
            line.setText(Words.events(rows.length) + (now.span() == null ? "" : " that may have been in the span")
                    + " · titles cannot be sorted by, everything else can");
            select();
        }
    }

    private void refresh() {
        table.refresh();
    }

    /** The rows are put in order elsewhere; the view only says by what. */
    private boolean sort(TableView<Integer> view) {
        if (work.looking().ready()) {
            look(work.layout().listing());
        }
        return true;
    }

    private void select() {
        Set<Long> wanted = work.looking().view().selected();
        if (wanted.equals(selected())) {
            return;
        }
        quiet = true;
        table.getSelectionModel().clearSelection();
        int[] rows = wanted.stream()
                .flatMapToInt(number -> events().place(number).stream())
                .map(places::indexOf)
                .filter(row -> row >= 0)
                .limit(MOST_CHOSEN)
                .toArray();
        if (rows.length > 0) {
            table.getSelectionModel().selectIndices(rows[0], Arrays.copyOfRange(rows, 1, rows.length));
            table.scrollTo(Math.max(0, rows[0] - 4));
        }
        quiet = false;
    }

    void toUndated() {
        work.desk().asking().ask("timeline-undated", progress -> true, ready -> {
            int row = places.firstFrom(events().dated());
            table.scrollTo(Math.max(0, row));
        });
    }

    private void chosen() {
        if (!quiet && work.looking().ready()) {
            int rows = table.getSelectionModel().getSelectedIndices().size();
            if (rows > MOST_CHOSEN) {
                work.tooMany(rows);
            }
            work.looking().go(work.looking().view().selecting(selected()));
        }
    }

    private Set<Long> selected() {
        Set<Long> now = new HashSet<>();
        for (int row : table.getSelectionModel().getSelectedIndices()) {
            if (row >= 0 && row < places.size() && now.size() < MOST_CHOSEN) {
                now.add(number(places.get(row)));
            }
        }
        return now;
    }
}
