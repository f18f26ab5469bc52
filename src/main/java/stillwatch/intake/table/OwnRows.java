package stillwatch.intake.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.OwnRow;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.RowSink;
import stillwatch.intake.time.WhenReader;

/** Rows of events that we wrote out ourselves: they come in as they were, unless somebody changed what people read of them. */
final class OwnRows {
    private static final String CHANGED =
            "the row was changed since Stillwatch wrote it; what its columns say is taken, as from any other file";
    private final Columns columns;
    private final NoticeTally notices;
    private final RowSink sink;
    private final int row;
    private final int filter;
    private final WhenReader times = new WhenReader(null, null);

    OwnRows(List<String> names, Columns columns, NoticeTally notices, RowSink sink) {
        this.columns = columns;
        this.notices = notices;
        this.sink = sink;
        this.row = names.indexOf(OwnRow.NAME);
        this.filter = names.indexOf(OwnRow.FILTER);
    }

    /** Whether the row needs no further reading. */
    boolean take(Cells cells) throws BadCell {
        if (row < 0 || filter < 0) {
            return false;
        }
        OwnRow own = own(cells);
        if (own == null) {
            return false;
        }
        String asked = cells.text(filter);
        if (asked != null) {
            sink.notice(Notice.ours(cells.line(), asked));
        }
        if (!unchanged(own, cells)) {
            notices.say(cells.line(), CHANGED);
            return false;
        }
        if (!own.broughtBefore()) {
            sink.row(cells.line(), own.facts());
        }
        return true;
    }

    private boolean unchanged(OwnRow own, Cells cells) {
        return own.isAsWritten(
                cells.text(columns.at(Target.TITLE)),
                cells.text(columns.at(Target.TIME)),
                cells.text(columns.at(Target.KIND)),
                times);
    }

    private @Nullable OwnRow own(Cells cells) throws BadCell {
        try {
            return OwnRow.read(cells.text(row), cells.line());
        } catch (BadField e) {
            throw new BadCell(row, e.reason());
        }
    }
}
