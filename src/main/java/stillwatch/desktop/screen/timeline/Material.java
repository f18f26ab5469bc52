package stillwatch.desktop.screen.timeline;

import java.util.List;
import stillwatch.progress.Progress;
import stillwatch.store.Tables;
import stillwatch.store.decided.Events;
import stillwatch.timeline.count.Observed;
import stillwatch.timeline.count.RunningCounts;
import stillwatch.timeline.lane.TimelineModel;
import stillwatch.timeline.view.TimelineView;
import stillwatch.workbench.Columns;
import stillwatch.workbench.EventSieve;
import stillwatch.workbench.OpenCase;

/**
 * What is read of a case to show a view of it.
 *
 * @param series the densities there are, also where they do not show
 * @param asked the view it was read for
 */
record Material(Columns columns, TimelineModel model, List<RunningCounts> series, TimelineView asked) {
    /** Among the hidden lanes, for the densities of what was counted. */
    static final String DENSITY = "density";

    Material {
        series = List.copyOf(series);
    }

    /** Away from the UI thread; {@code before} saves counting anew what did not change. */
    static Material read(OpenCase opened, TimelineView view, List<Material> before, Progress progress) {
        while (true) {
            progress.stopIfCancelled();
            Columns columns = opened.columns();
            List<RunningCounts> series = series(columns, before);
            List<Material> read = opened.read(tables -> tables.entries().last() == columns.asOf()
                    ? List.of(new Material(
                            columns,
                            model(tables, columns, hidesDensity(view) ? List.of() : series, view, before, progress),
                            series,
                            view))
                    : List.of());
            if (!read.isEmpty()) {
                return read.getFirst(); // else somebody decided something meanwhile
            }
        }
    }

    /** What a filter lets through is looked up once, however often lanes and marks change: words are read from every event. */
    private static TimelineModel model(
            Tables tables,
            Columns columns,
            List<RunningCounts> series,
            TimelineView view,
            List<Material> before,
            Progress progress) {
        for (Material one : before) {
            if (one.columns().asOf() == columns.asOf() && one.model().filter().equals(view.filter())) {
                return TimelineModel.of(
                        tables, columns.lanes(), series, view, one.model().kept());
            }
        }
        EventSieve sieve = new EventSieve(tables, new Events(tables), columns.roster(), view.filter());
        return TimelineModel.of(tables, columns.lanes(), series, view, sieve, progress);
    }

    private static List<RunningCounts> series(Columns columns, List<Material> before) {
        return before.stream()
                .filter(one -> one.columns().sightings().equals(columns.sightings()))
                .findFirst()
                .map(Material::series)
                .orElseGet(() -> List.of(RunningCounts.of(new Observed(columns.sightings()))));
    }

    static boolean hidesDensity(TimelineView view) {
        return view.lanes().hidden().contains(DENSITY);
    }

    boolean serves(TimelineView view) {
        boolean counted = model.series().isEmpty() == hidesDensity(view) || series.isEmpty();
        return counted && (model.serves(view) || wasReadFor(view));
    }

    /** A lane that is asked for and cannot be there is not looked for again and again. */
    private boolean wasReadFor(TimelineView view) {
        return view.lanes().by() == asked.lanes().by()
                && view.lanes().first().equals(asked.lanes().first())
                && view.filter().equals(asked.filter())
                && view.marks().equals(asked.marks());
    }

    boolean hasNothing() {
        return columns.events().size() == 0
                && model.incidents().isEmpty()
                && series.stream().allMatch(RunningCounts::isEmpty);
    }
}
