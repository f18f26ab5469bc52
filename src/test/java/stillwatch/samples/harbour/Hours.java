package stillwatch.samples.harbour;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** When the accounts of a group are at work, in UTC. */
record Hours(List<Integer> hours, DayOfWeek lastDay) {
    private static final List<Integer> ALL = range(0, 24);

    static Hours of(Group group, int index) {
        return switch (group) {
            case GANNET -> new Hours(List.of(1, 2, 3, 5, 6, 7, 8, 9), DayOfWeek.FRIDAY);
            case PETREL -> new Hours(range(6, 15), DayOfWeek.SATURDAY);
            case SKUA -> new Hours(List.of(4, 16, 17, 18, 19), DayOfWeek.SUNDAY);
            case RESELLER -> new Hours(ALL, DayOfWeek.SUNDAY);
            case CAMPUS -> new Hours(range(8, 21), DayOfWeek.FRIDAY);
            case HEAVY -> new Hours(index == 0 ? List.of(0) : range(7, 19), DayOfWeek.SUNDAY);
            case ORDINARY -> new Hours(range(6, 23), DayOfWeek.SUNDAY);
        };
    }

    /** A moment within these hours, on one of {@code days} days from the first on. */
    Instant some(Random random, Instant first, int days) {
        Instant day = first.plus(Duration.ofDays(random.nextInt(days)));
        while (day.atZone(ZoneOffset.UTC).getDayOfWeek().compareTo(lastDay) > 0) {
            day = day.minus(Duration.ofDays(1));
        }
        int hour = hours.get(random.nextInt(hours.size()));
        return day.plusSeconds(hour * 3600L + random.nextInt(3600));
    }

    /** As the partner writes it down. */
    String words() {
        String days = lastDay == DayOfWeek.SUNDAY ? "daily" : "Mon-" + (lastDay == DayOfWeek.FRIDAY ? "Fri" : "Sat");
        return hours.getFirst() + "-" + (hours.getLast() + 1) + " UTC " + days;
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }
}
