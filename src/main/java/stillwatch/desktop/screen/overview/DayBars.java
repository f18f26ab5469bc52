package stillwatch.desktop.screen.overview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import stillwatch.desktop.part.ShownTime;
import stillwatch.desktop.part.Texts;
import stillwatch.timeline.Days;

/** The activity of a case day by day, from the first day that has any to the last, and how to say it. */
record DayBars(Days days) {
    int length() {
        return days.length();
    }

    long[] counts() {
        long[] counts = new long[days.length()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = days.events()[i] + days.observations()[i];
        }
        return counts;
    }

    LocalDate day(int at) {
        return days.first().plusDays(at);
    }

    String first() {
        return length() == 0 ? "" : ShownTime.day(days.first());
    }

    String middle() {
        return length() < 3 ? "" : ShownTime.day(day(length() / 2));
    }

    String last() {
        return length() < 2 ? "" : ShownTime.day(day(length() - 1));
    }

    /** "Monday 4 May 2026: 12 events, 40 observations". */
    String said(int at) {
        return ShownTime.weekday(day(at)) + ": " + counted(days.events()[at], days.observations()[at]);
    }

    private static String counted(long events, long observations) {
        return Texts.counted(events, "event", "events") + ", "
                + Texts.counted(observations, "observation", "observations");
    }

    /** Which time, what zone, how many: what every picture says of itself. */
    String caption(ZoneId zone) {
        if (length() == 0) {
            return "no day known";
        }
        long span = ChronoUnit.DAYS.between(days.first(), day(length() - 1)) + 1;
        return Texts.counted(span, "day", "days") + " · " + ShownTime.zone(zone) + " · n = "
                + counted(events(), observations());
    }

    private long events() {
        long sum = 0;
        for (int count : days.events()) {
            sum += count;
        }
        return sum;
    }

    private long observations() {
        long sum = 0;
        for (long count : days.observations()) {
            sum += count;
        }
        return sum;
    }

    /** What is in no bar; empty where everything is in one. */
    String leftOut() {
        StringBuilder said = new StringBuilder();
        add(said, days.undatedEvents(), "event without a time", "events without a time");
        add(said, days.vagueEvents(), "event known to no day", "events known to no day");
        add(said, days.vagueObservations(), "observation over several days", "observations over several days");
        return said.isEmpty() ? "" : "Not in the bars: " + said;
    }

    private static void add(StringBuilder to, long count, String one, String many) {
        if (count > 0) {
            to.append(to.isEmpty() ? "" : ", ").append(Texts.counted(count, one, many));
        }
    }

    String spoken(ZoneId zone) {
        return "Activity from " + first() + " to " + last() + ", " + caption(zone);
    }
}
