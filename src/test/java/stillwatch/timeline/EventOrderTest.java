package stillwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.casefile.fact.EventFact;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;
import stillwatch.store.view.Located;
import stillwatch.store.view.Rows;
import stillwatch.workbench.Columns;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.TestPlace;

class EventOrderTest {
    private static final String[] TIMES = {
        "", "2026", "2026-03", "2026-03-05", "2026-03-05T10:00:00Z", "2026-03-05T10:00:00.5Z", "2025-12-31T23:59:59Z"
    };

    @TempDir
    Path folder;

    private OpenCase opened(List<String> rows) throws Exception {
        OpenCase made = OpenCase.create(
                folder.resolve("e.still"),
                new CaseStarted("E", "", Handling.CLEAR, true),
                "tester",
                TestPlace.in(folder));
        Path file = Files.writeString(folder.resolve("e.jsonl"), String.join("\n", rows));
        made.importFile("tester", file, Wanted.PLAIN, Progress.NONE);
        return made;
    }

    private static String row(int n, String time) {
        String at = time.isEmpty() ? "" : ",\"at\":\"" + time + "\"";
        return "{\"type\":\"event\",\"title\":\"e" + n + "\",\"account\":{\"platform\":\"x\",\"externalId\":\"a" + n % 3
                + "\"}" + at + "}";
    }

    private static List<String> rows(int count) {
        Random random = new Random(3);
        List<String> rows = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            rows.add(row(n, TIMES[random.nextInt(TIMES.length)]));
        }
        return rows;
    }

    @Test
    void events_stand_as_the_database_would_sort_them_whatever_page_is_asked_for() throws Exception {
        try (OpenCase opened = opened(rows(700))) {
            EventOrder order = opened.columns().events();
            List<Long> sorted = opened.read(tables -> tables.sql()
                    .with("SELECT nr FROM event ORDER BY at_min NULLS LAST, at_max, nr")
                    .list(c -> c.number()));

            List<Long> paged = new ArrayList<>();
            for (long from = 0; from < order.size(); from += 90) {
                LongStream.of(order.page(from, 90)).forEach(paged::add);
            }

            assertThat(paged).isEqualTo(sorted).hasSize(700);
            assertThat(order.page(699, 90)).hasSize(1);
            assertThat(order.page(5000, 90)).isEmpty();
            assertThat(events(opened, order.page(10, 3)))
                    .extracting(one -> one.nr())
                    .isEqualTo(sorted.subList(10, 13));
        }
    }

    @Test
    void a_stretch_of_time_holds_the_dated_events_that_may_begin_in_it() throws Exception {
        try (OpenCase opened = opened(List.of(row(1, "2026-03-05T10:00:00Z"), row(2, ""), row(3, "2026-03-08")))) {
            EventOrder order = opened.columns().events();

            EventOrder.Span day = order.between(micros("2026-03-05T00:00:00Z"), micros("2026-03-05T12:00:00Z"));

            assertThat(order.undated()).isEqualTo(1);
            assertThat(order.earliest(day.from())).isEqualTo(micros("2026-03-05T10:00:00Z"));
            assertThat(order.between(micros("2026-03-05T10:00:01Z"), Long.MAX_VALUE)
                            .length())
                    .isEqualTo(1);
            assertThat(order.between(micros("2027-01-01T00:00:00Z"), micros("2026-01-01T00:00:00Z"))
                            .length())
                    .isZero();
        }
    }

    @Test
    void whose_an_event_is_is_told_as_the_roster_counts_accounts() throws Exception {
        try (OpenCase opened = opened(rows(60))) {
            Columns columns = opened.columns();
            int row = columns.roster().row(new AccountKey("x", "a2").id()).orElseThrow();

            long[] his = columns.events().of(row, 7);

            assertThat(his).hasSize(7);
            assertThat(events(opened, his))
                    .allMatch(one -> new AccountKey("x", "a2").equals(one.fact().account()));
        }
    }

    private static List<Located<EventFact>> events(OpenCase opened, long[] numbers) {
        return opened.read(tables -> new Rows(tables.rows()).events(numbers));
    }

    private static long micros(String instant) {
        return Instant.parse(instant).getEpochSecond() * 1_000_000;
    }
}
