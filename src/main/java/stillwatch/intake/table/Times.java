package stillwatch.intake.table;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.time.BadTime;
import stillwatch.intake.time.WhenReader;

/** Times in cells, with what a person should know of them said as notices. */
final class Times {
    private final WhenReader reader;
    private final NoticeTally notices;

    Times(Mapping mapping, NoticeTally notices) throws Refusal {
        this.reader = new WhenReader(zone(mapping.zone()), mapping.dateOrder());
        this.notices = notices;
    }

    /** Null where no time is stated. */
    @Nullable
    Moment at(Cells row, int column) throws BadCell {
        String text = row.text(column);
        if (text == null || NotStated.is(text)) {
            if (text != null) {
                notices.say(row.line(), "a time that says only \"" + text.strip() + "\" is taken as not stated");
            }
            return null;
        }
        try {
            Moment moment = reader.read(text);
            remark(row, moment);
            return moment;
        } catch (BadTime e) {
            throw new BadCell(column, String.valueOf(e.getMessage()));
        }
    }

    /** One time, or the stretch between two; with an end alone, the end. */
    @Nullable
    Moment span(Cells row, int startColumn, int endColumn) throws BadCell {
        Moment start = at(row, startColumn);
        Moment end = at(row, endColumn);
        if (start == null || end == null) {
            return start == null ? end : start;
        }
        Moment span = reader.span(start, end);
        if (span.certainty() == Certainty.INVERTED) {
            notices.say(row.line(), "the end lies before the start; kept as the range between them");
        }
        return span;
    }

    private void remark(Cells row, Moment moment) {
        if (moment.certainty() == Certainty.IN_GAP) {
            notices.say(
                    row.line(),
                    "a time does not exist in its zone, the clocks jumped over it; kept as a range",
                    moment.written() + " does not exist in " + moment.zone()
                            + ", the clocks jumped over it; kept as a range");
        } else if (moment.certainty() == Certainty.IN_OVERLAP) {
            notices.say(
                    row.line(),
                    "a time exists twice in its zone, the clocks were set back; kept as a range over both",
                    moment.written() + " exists twice in " + moment.zone()
                            + ", the clocks were set back; kept as a range over both");
        } else if (moment.certainty() == Certainty.ZONE_UNKNOWN) {
            notices.once("times without a zone are kept as wide as all zones together; give the zone with --zone"
                    + " or in the mapping");
        }
    }

    private static @Nullable ZoneId zone(@Nullable String name) throws Refusal {
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new Refusal("\"" + name + "\" is no time zone. Zones are written Europe/Berlin, UTC or +02:00.", e);
        }
    }
}
