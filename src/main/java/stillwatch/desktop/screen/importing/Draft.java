package stillwatch.desktop.screen.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.Wanted;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Mapping.Column;
import stillwatch.intake.reading.Mapping.DateOrder;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Subject;

/**
 * What the person said so far of how a file is to be read.
 *
 * @param reader the format, null for the one that was detected
 * @param subject what its rows are, null for what they seem to be
 * @param mapping null until something of the guess is changed, so that the receipt says what was guessed
 * @param reference leave the original where it is
 */
record Draft(
        @Nullable String reader,
        @Nullable Subject subject,
        @Nullable Mapping mapping,
        @Nullable String zone,
        boolean reference) {
    static final Draft PLAIN = new Draft(null, null, null, null, false);

    Wanted wanted() {
        return new Wanted(new Settings(subject, mapping, zone), reader, false, reference);
    }

    /** Another format: what was said of the columns was said of another reading. */
    Draft readAs(@Nullable String format) {
        return new Draft(format, null, null, zone, reference);
    }

    /** Rows of another kind have other places: the columns are guessed anew. */
    Draft as(@Nullable Subject kind) {
        return new Draft(reader, kind, null, zone, reference);
    }

    /** Exactly as a mapping says, a loaded or a changed one. */
    Draft mapped(Mapping now) {
        return new Draft(reader, null, now, now.zone() == null ? zone : now.zone(), reference);
    }

    Draft guessedAnew() {
        return new Draft(reader, null, null, zone, reference);
    }

    Draft referring(boolean now) {
        return new Draft(reader, subject, mapping, zone, now);
    }

    Draft in(@Nullable String now) {
        return new Draft(reader, subject, mapping == null ? null : placed(mapping, now), now, reference);
    }

    private static Mapping placed(Mapping it, @Nullable String zone) {
        return new Mapping(
                it.subject(), it.columns(), zone, it.dateOrder(), it.platform(), it.source(), it.dialect(), it.sheet());
    }

    /** {@code shown}: the mapping as it stands on the screen, which the change is made in. */
    Draft dated(Mapping shown, @Nullable DateOrder order) {
        return mapped(new Mapping(
                shown.subject(),
                shown.columns(),
                shown.zone(),
                order,
                shown.platform(),
                shown.source(),
                shown.dialect(),
                shown.sheet()));
    }

    Draft named(Mapping shown, @Nullable String platform, @Nullable String source, @Nullable String sheet) {
        return mapped(new Mapping(
                shown.subject(),
                shown.columns(),
                shown.zone(),
                shown.dateOrder(),
                platform,
                source,
                shown.dialect(),
                sheet));
    }

    /** A place that takes one column only is given up by the one that had it. */
    Draft sent(Mapping shown, String header, String target, boolean alone) {
        List<Column> columns = new ArrayList<>();
        for (Column column : shown.columns()) {
            boolean loses = alone && column.target().equals(target);
            String kept = loses ? Places.DETAIL : column.target();
            columns.add(new Column(column.header(), column.header().equals(header) ? target : kept));
        }
        return mapped(with(shown, columns));
    }

    private static Mapping with(Mapping shown, List<Column> columns) {
        return new Mapping(
                shown.subject(),
                columns,
                shown.zone(),
                shown.dateOrder(),
                shown.platform(),
                shown.source(),
                shown.dialect(),
                shown.sheet());
    }
}
