package stillwatch.intake.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;

class TimePropertiesTest {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("America/Havana"),
            ZoneId.of("America/Toronto"),
            ZoneId.of("Africa/Casablanca"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("Asia/Tehran"),
            ZoneId.of("Antarctica/Troll"),
            ZoneOffset.UTC,
            ZoneOffset.ofHoursMinutes(-9, -30));

    /** Patterns that say the zone, with the microseconds one stated unit lasts. */
    private static final Map<String, Long> WITH_OFFSET = Map.of(
            "uuuu-MM-dd'T'HH:mm:ss.SSSSSSXXXXX", 1L,
            "uuuu-MM-dd'T'HH:mm:ss.SSSXXXXX", 1000L,
            "uuuu-MM-dd HH:mm:ss xxxxx", Wall.SECOND,
            "uuuuMMdd'T'HHmmssX", Wall.SECOND,
            "uuuu-MM-dd'T'HH:mmXXX", Wall.MINUTE,
            "EEE, d MMM uuuu HH:mm:ss xx", Wall.SECOND,
            "dd/MMM/uuuu:HH:mm:ss xx", Wall.SECOND,
            "MMMM d, uuuu h:mm:ss.SSS a xxx", 1000L,
            "dd.MM.uuuu, HH:mm:ss xxx", Wall.SECOND,
            "YYYY-'W'ww-e'T'HH:mm:ssXXXXX", Wall.SECOND);

    private static final List<String> WITHOUT_ZONE = List.of(
            "uuuu-MM-dd HH:mm:ss",
            "uuuu/MM/dd HH:mm:ss",
            "uuuuMMddHHmmss",
            "uuuu-DDD'T'HH:mm:ss",
            "EEE MMM d HH:mm:ss uuuu",
            "d MMM uuuu HH:mm:ss");

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private static boolean holds(Moment moment, Instant instant) {
        return moment.from() <= micros(instant) && micros(instant) <= moment.to();
    }

    private static Instant anyInstant(Random random, int firstYear, int lastYear) {
        long from = micros(Instant.parse(String.format(Locale.ROOT, "%04d-01-02T00:00:00Z", firstYear)));
        long to = micros(Instant.parse(String.format(Locale.ROOT, "%04d-12-30T00:00:00Z", lastYear)));
        return WhenReaderTest.instant(random.nextLong(from, to));
    }

    private static DateTimeFormatter format(String pattern) {
        // ISO weeks, and English names
        return DateTimeFormatter.ofPattern(pattern, pattern.contains("YYYY") ? Locale.UK : Locale.US);
    }

    @Test
    void any_instant_written_with_its_offset_in_any_format_comes_back_in_its_unit() throws BadTime {
        Random random = new Random(11);
        WhenReader reader = new WhenReader(null, null);
        for (int i = 0; i < 2_000; i++) {
            Instant truth = anyInstant(random, i % 2 == 0 ? 1950 : 0, i % 2 == 0 ? 2100 : 9999);
            ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
            int offset = zone.getRules().getOffset(truth).getTotalSeconds() / 60 * 60;
            for (Map.Entry<String, Long> format : WITH_OFFSET.entrySet()) {
                boolean halfHours = format.getKey().endsWith("ssX") || offset % 60 != 0;
                ZoneOffset stated = ZoneOffset.ofTotalSeconds(halfHours ? offset / 3600 * 3600 : offset);
                String text = truth.atOffset(stated).format(format(format.getKey()));
                Moment moment = reader.read(text);
                assertThat(moment.to() - moment.from()).as(text).isEqualTo(format.getValue() - 1);
                assertThat(holds(moment, truth))
                        .as("%s of %s: %s", text, truth, WhenReaderTest.range(moment))
                        .isTrue();
            }
        }
    }

    @Test
    void any_instant_written_without_zone_lies_in_the_range_of_its_given_zone() throws BadTime {
        Random random = new Random(12);
        for (int i = 0; i < 5_000; i++) {
            Instant truth = anyInstant(random, 1900, 2100).truncatedTo(ChronoUnit.SECONDS);
            ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
            String text = truth.atZone(zone).format(format(WITHOUT_ZONE.get(i % WITHOUT_ZONE.size())));
            Moment moment = new WhenReader(zone, null).read(text);
            assertThat(holds(moment, truth)).as("%s in %s", text, zone).isTrue();
            if (moment.certainty() == Certainty.ZONE_GIVEN) {
                assertThat(moment.to() - moment.from()).isEqualTo(Wall.SECOND - 1);
            }
        }
    }

    @Test
    void days_hold_every_instant_that_has_their_date_and_no_more_than_their_neighbours_seconds() throws BadTime {
        Random random = new Random(13);
        for (int i = 0; i < 5_000; i++) {
            Instant truth = anyInstant(random, 1900, 2100);
            ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
            LocalDate day = truth.atZone(zone).toLocalDate();
            Moment moment = new WhenReader(zone, null).read(day.toString());
            assertThat(holds(moment, truth)).as("%s in %s", day, zone).isTrue();
            assertThat(moment.from()).isEqualTo(micros(day.atStartOfDay(zone).toInstant()));
            assertThat(moment.to())
                    .isGreaterThanOrEqualTo(
                            micros(day.plusDays(1).atStartOfDay(zone).toInstant()) - 1)
                    .isLessThan(moment.from() + 26 * Wall.HOUR);
        }
    }

    @Test
    void every_jump_of_every_clock_is_flagged_and_covered_on_both_sides() throws BadTime {
        int gaps = 0;
        int overlaps = 0;
        for (ZoneId zone : ZONES) {
            for (ZoneOffsetTransition jump : jumps(zone)) {
                long middle = jump.getDuration().abs().toSeconds() / 2;
                LocalDateTime begin = jump.isGap() ? jump.getDateTimeBefore() : jump.getDateTimeAfter();
                LocalDateTime wall = begin.plusSeconds(middle).truncatedTo(ChronoUnit.SECONDS);
                String text = wall.format(format("uuuu-MM-dd HH:mm:ss"));
                Moment moment = new WhenReader(zone, null).read(text);
                assertThat(moment.certainty())
                        .as("%s %s", text, zone)
                        .isEqualTo(jump.isGap() ? Certainty.IN_GAP : Certainty.IN_OVERLAP);
                assertThat(holds(moment, wall.toInstant(jump.getOffsetBefore())))
                        .isTrue();
                assertThat(holds(moment, wall.toInstant(jump.getOffsetAfter()))).isTrue();
                gaps += jump.isGap() ? 1 : 0;
                overlaps += jump.isGap() ? 0 : 1;
            }
        }
        assertThat(gaps).isGreaterThan(200);
        assertThat(overlaps).isGreaterThan(200);
    }

    private static List<ZoneOffsetTransition> jumps(ZoneId zone) {
        List<ZoneOffsetTransition> jumps = new ArrayList<>();
        Instant at = Instant.parse("1915-01-01T00:00:00Z");
        ZoneOffsetTransition next = zone.getRules().nextTransition(at);
        while (next != null && next.getInstant().isBefore(Instant.parse("2037-01-01T00:00:00Z"))) {
            jumps.add(next);
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return jumps;
    }

    @Test
    void without_a_zone_the_truth_lies_inside_wherever_on_earth_it_was_written() throws BadTime {
        Random random = new Random(14);
        WhenReader reader = new WhenReader(null, null);
        for (int quarter = -12 * 4; quarter <= 14 * 4; quarter++) {
            for (String pattern : WITHOUT_ZONE) {
                Instant truth = anyInstant(random, 0, 9999);
                ZonedDateTime there = truth.atZone(ZoneOffset.ofTotalSeconds(quarter * 900));
                Moment moment = reader.read(there.format(format(pattern)));
                assertThat(holds(moment, truth)).as("%s", there).isTrue();
                assertThat(moment.to() - moment.from())
                        .isEqualTo(micros(Instant.EPOCH.plus(Duration.ofHours(26))) + Wall.SECOND - 1);
                Moment day = reader.read(there.toLocalDate().format(format("uuuu-MM-dd")));
                assertThat(holds(day, truth)).isTrue();
                Moment year = reader.read(there.format(format("uuuu")));
                assertThat(holds(year, truth)).isTrue();
            }
        }
    }

    @Test
    void counts_since_1970_of_any_unit_hold_the_instant_they_count() throws BadTime {
        Random random = new Random(15);
        WhenReader reader = new WhenReader(ZoneId.of("Asia/Tokyo"), null);
        for (int i = 0; i < 5_000; i++) {
            Instant truth = anyInstant(random, 2002, 2285);
            long micros = micros(truth);
            for (String text : List.of(
                    Long.toString(micros),
                    Long.toString(micros / 1000),
                    Long.toString(micros / Wall.SECOND),
                    micros / Wall.SECOND + String.format(Locale.ROOT, ".%06d", micros % Wall.SECOND),
                    micros + "999")) {
                Moment moment = reader.read(text);
                assertThat(holds(moment, truth)).as(text).isTrue();
                assertThat(moment.zone()).isEqualTo("UTC");
                assertThat(moment.certainty()).isEqualTo(Certainty.STATED);
            }
        }
    }

    @Test
    void the_language_and_zone_of_this_machine_play_no_part() {
        List<String> texts = List.of(
                "2026-04-22 10:15:00",
                "Fri, 1 May 2026 10:15:00 GMT",
                "April 22, 2026 10:15 PM",
                "22.04.2026 10:15",
                "٢٠٢٦-٠٤-٢٢",
                "03/04/2026",
                "1776852900.25");
        List<String> here = answers(texts);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String elsewhere : List.of("tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist", "ja-JP")) {
                Locale.setDefault(Locale.forLanguageTag(elsewhere));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                assertThat(answers(texts)).as(elsewhere).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> answers(List<String> texts) {
        WhenReader reader = new WhenReader(null, null);
        List<String> answers = new ArrayList<>();
        for (String text : texts) {
            try {
                answers.add(reader.read(text).toString());
            } catch (BadTime e) {
                answers.add(String.valueOf(e.getMessage()));
            }
        }
        return answers;
    }

    @Test
    void whatever_is_written_is_either_read_or_answered_in_words() {
        Random random = new Random(16);
        String letters = "0123456789-+:./T Zz,WAprMayPMUTC/[]()eE\u0660\u200f\u00a0'\"";
        WhenReader reader = new WhenReader(ZoneId.of("Europe/Berlin"), null);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder(i % 3 == 0 ? "2026-04-22T10:15:00+02:00" : "");
            int changes = 1 + random.nextInt(12);
            for (int j = 0; j < changes; j++) {
                char c = letters.charAt(random.nextInt(letters.length()));
                text.insert(random.nextInt(text.length() + 1), c);
            }
            try {
                Moment moment = reader.read(text.toString());
                assertThat(moment.written()).isEqualTo(text.toString());
            } catch (BadTime e) {
                assertThat(e.getMessage()).as(text.toString()).contains(" ");
            }
        }
    }

    /** A guard against a slip by an order of magnitude; the exact figure belongs to the bench. */
    @Test
    void a_million_iso_times_take_no_longer_than_reading_a_file_would() throws BadTime {
        WhenReader reader = new WhenReader(null, null);
        String[] texts = new String[1000];
        LocalDateTime at = LocalDate.of(2026, 1, 1).atTime(LocalTime.NOON);
        for (int i = 0; i < texts.length; i++) {
            texts[i] = at.plusSeconds(i * 977L).format(format("uuuu-MM-dd'T'HH:mm:ss.SSS'+02:00'"));
        }
        long best = Long.MAX_VALUE;
        long sum = 0;
        for (int round = 0; round < 4; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < 1_000_000; i++) {
                sum += reader.read(texts[i % 1000]).from();
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(sum).isNotZero();
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofSeconds(2));
    }
}
