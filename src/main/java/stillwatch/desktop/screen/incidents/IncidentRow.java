package stillwatch.desktop.screen.incidents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Kind;
import stillwatch.casefile.ShownMoment;
import stillwatch.desktop.sheet.Words;
import stillwatch.store.Tables;
import stillwatch.store.list.IncidentLine;
import stillwatch.timeline.view.TimeSpan;

/** A line of the table. */
record IncidentRow(IncidentLine line, Words words) {

    static List<IncidentRow> all(Tables tables) {
        return IncidentLine.all(tables).stream().map(IncidentRow::of).toList();
    }

    private static IncidentRow of(IncidentLine line) {
        Words words = Words.of(
                line.name(),
                line.summary(),
                line.scope(),
                line.period(),
                line.when() == null ? null : ShownMoment.of(line.when()),
                String.join(" ", line.targets()),
                line.byHand() ? "by hand" : "imported");
        return new IncidentRow(line, words);
    }

    /** Where no period is stated, nobody can say that it does not. */
    boolean mayMeet(TimeSpan span) {
        return line.when() == null || span.meets(line.when().from(), line.when().to());
    }

    String id() {
        return line.id().toString();
    }

    String name() {
        return line.name();
    }

    /** As it was understood. */
    String when() {
        return line.when() == null ? "not stated" : ShownMoment.of(line.when());
    }

    @Nullable
    String written() {
        return line.period();
    }

    @Nullable
    String scope() {
        return line.scope();
    }

    String targets() {
        return String.join(", ", line.targets());
    }

    long connected(Kind kind) {
        return line.connected().stream().filter(id -> id.kind() == kind).count();
    }
}
