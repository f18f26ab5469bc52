package stillwatch.intake.format.timesketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;
import stillwatch.casefile.fact.EventFact;
import stillwatch.intake.format.Gathered;
import stillwatch.intake.reading.Reader;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Sample;

class TimesketchJsonlTest {
    private static final Reader READER = new TimesketchJsonlReader();

    @TempDir
    Path folder;

    private static int score(String text) {
        byte[] head = text.getBytes(StandardCharsets.UTF_8);
        return READER.recognise(new Sample("x", head, head.length)).score();
    }

    @Test
    void a_line_becomes_an_event_and_nothing_it_says_gets_lost() throws IOException, Refusal {
        Gathered found = Gathered.of(READER, folder, """
                {"message": "login", "datetime": "2026-04-22T10:15:00.123456+00:00", "timestamp_desc": "Login Time", \
                "timestamp": 1776852900123456, "tag": ["a", "b"], "n": 7, "rate": 1.50, "ok": true, "none": null, \
                "geo": {"z": 1, "a": [null, "Ä\\u0000"]}}
                """);
        EventFact event = found.only(EventFact.class);
        assertThat(event.title()).isEqualTo("login");
        assertThat(event.kind()).isEqualTo("Login Time");
        Moment at = event.at();
        assertThat(at).isNotNull();
        assertThat(at.from()).isEqualTo(1776852900123456L).isEqualTo(at.to());
        assertThat(at.precision()).isEqualTo(Precision.MICROSECOND);
        assertThat(event.details())
                .containsExactly(
                        new Detail("timestamp", "1776852900123456"),
                        new Detail("tag", "[\"a\",\"b\"]"),
                        new Detail("n", "7"),
                        new Detail("rate", "1.50"),
                        new Detail("ok", "true"),
                        new Detail("geo", "{\"a\":[null,\"Ä\\u0000\"],\"z\":1}"));
        assertThat(found.notices).isEmpty();
    }

    @Test
    void the_count_is_the_time_where_no_datetime_stands() throws IOException, Refusal {
        Gathered found = Gathered.of(READER, folder, """
                {"message":"s","timestamp":1776852900,"timestamp_desc":"x"}
                {"message":"ms","timestamp":1776852900123,"datetime":""}
                {"message":"us","timestamp":"1776852900123456","datetime":null}
                """);
        assertThat(found.facts(EventFact.class))
                .extracting(event -> event.at() == null ? null : event.at().precision())
                .containsExactly(Precision.SECOND, Precision.MILLISECOND, Precision.MICROSECOND);
        assertThat(found.facts(EventFact.class).getFirst().details()).isEmpty();
    }

    @Test
    void two_times_that_disagree_are_said_and_both_are_kept() throws IOException, Refusal {
        Gathered found = Gathered.of(READER, folder, """
                {"message":"m","datetime":"2026-04-22T10:15:00Z","timestamp":1776852900999999,"timestamp_desc":"x"}
                {"message":"m","datetime":"2026-04-22T10:15:00Z","timestamp":1776856500000000,"timestamp_desc":"x"}
                {"message":"m","datetime":"2026-04-22T10:15:00","timestamp_desc":"x"}
                """);
        assertThat(found.noticeTexts())
                .hasSize(2)
                .anyMatch(text -> text.contains("whose \"timestamp\" is not the time of their \"datetime\": 1;"))
                .anyMatch(text -> text.contains("no zone is stated") && text.contains("line 3"));
        Moment last = found.facts(EventFact.class).getLast().at();
        assertThat(last).isNotNull().extracting(Moment::certainty).isEqualTo(Certainty.ZONE_UNKNOWN);
    }

    @Test
    void a_line_without_message_or_time_is_rejected_with_its_reason() throws IOException, Refusal {
        Gathered found = Gathered.of(READER, folder, """
                {"datetime":"2026-04-22T10:15:00Z","timestamp_desc":"x"}
                {"message":"m","timestamp_desc":"x"}
                {"message":"m","datetime":"0000-00-00T00:00:00","timestamp_desc":"x"}
                {"message":"m","datetime":"2026-04-22T10:15:00Z","timestamp":12,"timestamp_desc":"x"}
                {"message":{"a":1},"datetime":"2026-04-22T10:15:00Z"}
                {"message":"m","message":"n","datetime":"2026-04-22T10:15:00Z"}
                {"message":"m","datetime":"2026-04-22T10:15:00Z"} trailing
                ["message"]
                {"message":"good","datetime":"2026-04-22T10:15:00Z"}
                """);
        assertThat(found.only(EventFact.class).title()).isEqualTo("good");
        assertThat(found.rejections)
                .extracting(rejection -> rejection.line() + " " + rejection.column())
                .containsExactly(
                        "1 message",
                        "2 datetime",
                        "3 datetime",
                        "4 timestamp",
                        "5 message",
                        "6 message",
                        "7 null",
                        "8 null");
        assertThat(found.rejections.get(2).reason()).contains("no month 0");
        assertThat(found.rejections.get(5).reason()).contains("stands twice");
    }

    @Test
    void its_lines_are_recognised_and_others_are_not() {
        String event = "{\"message\":\"m\",\"datetime\":\"2026-04-22T10:15:00Z\",\"timestamp_desc\":\"x\"}\n";
        assertThat(score(event + event)).isGreaterThan(90);
        assertThat(score(event + "{\"message\":\"cut o")).isGreaterThan(90);
        assertThat(score("{\"message\":\"m\",\"timestamp\":1776852900}\n")).isBetween(50, 70);
        assertThat(score("{\"type\":\"event\",\"title\":\"t\"}\n")).isZero();
        assertThat(score("message,datetime,timestamp_desc\n")).isZero();
    }
}
