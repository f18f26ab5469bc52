package stillwatch.intake.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Moment;

/** A time that a row states twice: once in words, which count, and once as a number, which counts where the words are missing. */
final class SecondTime {
    private final Row row;
    private final int stated;
    private final int counted;

    /** {@code counted}: the column of the number, -1 where there is none. */
    SecondTime(Row row, int counted) {
        this.row = row;
        this.stated = row.columns.at(Target.TIME);
        this.counted = counted;
    }

    Moment at(Cells cells) throws BadCell {
        Moment inWords = row.times.at(cells, stated);
        Moment asNumber = row.times.at(cells, counted);
        Moment at = inWords == null ? asNumber : inWords;
        if (at == null) {
            throw new BadCell(
                    stated,
                    "neither " + name(stated) + (counted < 0 ? "" : " nor " + name(counted)) + " says when it was");
        }
        if (disagree(at, asNumber)) {
            row.notices.say(cells.line(), name(counted) + " is another time than " + name(stated) + ", which counts");
        }
        return at;
    }

    /** A number that became the time is no detail any more. */
    List<Detail> details(Cells cells, List<Detail> details) {
        if (counted < 0 || cells.text(stated) != null) {
            return details;
        }
        return details.stream()
                .filter(detail -> !detail.name().equals(row.columns.name(counted)))
                .toList();
    }

    private static boolean disagree(Moment at, @Nullable Moment asNumber) {
        return asNumber != null && (asNumber.to() < at.from() || asNumber.from() > at.to());
    }

    private String name(int column) {
        return '"' + row.columns.name(column) + '"';
    }
}
