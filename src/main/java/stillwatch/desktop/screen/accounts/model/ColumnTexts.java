package stillwatch.desktop.screen.accounts.model;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.progress.Progress;
import stillwatch.roster.Column;
import stillwatch.roster.Line;

/** What stands in the cells, made when one is looked at; the line of a row is kept while its cells are. */
public final class ColumnTexts {
    private final Now now;
    private final ZoneId zone;
    private int row;
    private @Nullable Line line;

    public ColumnTexts(Now now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    private Line line(int wanted) {
        Line known = line;
        if (known == null || row != wanted) {
            known = now.roster().line(wanted);
            line = known;
            row = wanted;
        }
        return known;
    }

    public String cell(int wanted, Column column) {
        return switch (column.sort()) {
            case TIME -> Times.day(moment(wanted, column), zone);
            case NUMBER, TEXT -> now.roster().cell(wanted, column);
        };
    }

    /** In full, for who points at it. */
    public String whole(int wanted, Column column) {
        return now.whole(wanted, column);
    }

    private @Nullable Moment moment(int wanted, Column column) {
        return switch (column.name()) {
            case "created" -> line(wanted).created();
            case "first" -> line(wanted).firstSeen();
            default -> line(wanted).lastSeen();
        };
    }

    /** Rows as lines of cells, the titles first; times as files carry them, with their zone. */
    public static List<List<String>> table(Now now, int[] rows, List<Column> columns, Progress progress) {
        List<List<String>> lines = new ArrayList<>(rows.length + 1);
        lines.add(columns.stream().map(Column::title).toList());
        for (int at = 0; at < rows.length; at++) {
            if ((at & 1023) == 0) {
                progress.stopIfCancelled();
                progress.at("Writing", at, rows.length);
            }
            int one = rows[at];
            lines.add(columns.stream().map(column -> now.whole(one, column)).toList());
        }
        return lines;
    }
}
