package stillwatch.casefile.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;
import stillwatch.casefile.canon.CanonicalJson;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.Fact;

class FactShapeTest {
    /** Knows one text, so that a test sees whether it was asked. */
    private static final MomentText TIMES = new MomentText() {
        @Override
        public Moment read(String text) throws BadShape {
            if (text.equals("never")) {
                throw new BadShape("never is no time");
            }
            return new Moment(1, 2, Precision.SECOND, "UTC", Certainty.STATED, text);
        }

        @Override
        public Moment span(Moment start, Moment end) {
            return new Moment(
                    start.from(),
                    end.to(),
                    Precision.SPAN,
                    "",
                    Certainty.STATED,
                    start.written() + ".." + end.written());
        }
    };

    private static Map<String, Object> event(Object... more) {
        Map<String, Object> tree = new LinkedHashMap<>(Map.of("type", "event", "title", "t"));
        for (int i = 0; i < more.length; i += 2) {
            tree.put((String) more[i], more[i + 1]);
        }
        return tree;
    }

    private static String complaint(Object tree) {
        BadShape bad = catchThrowableOfType(BadShape.class, () -> FactShape.facts(tree, TIMES));
        assertThat(bad).isNotNull();
        return bad.pointer() + ": " + bad.reason();
    }

    @Test
    void any_row_of_facts_comes_back_from_its_tree_and_from_the_json_of_it() throws BadShape {
        RandomFacts facts = new RandomFacts(21);
        Set<Class<?>> seen = new HashSet<>();
        for (int i = 0; i < 5_000; i++) {
            List<Fact> row = facts.row();
            Map<String, Object> tree = FactShape.tree(row);
            assertThat(FactShape.facts(tree, TIMES)).isEqualTo(row);
            Object again = CanonicalJson.read(CanonicalJson.bytes(tree));
            assertThat(FactShape.facts(again, TIMES)).isEqualTo(row);
            row.forEach(fact -> seen.add(fact.getClass()));
        }
        assertThat(seen).containsExactlyInAnyOrder(Fact.class.getPermittedSubclasses());
    }

    @Test
    void microseconds_are_written_as_utc_with_six_digits_and_a_sign_beyond_four_digit_years() {
        Random random = new Random(22);
        assertThat(MomentShape.utc(0)).isEqualTo("1970-01-01T00:00:00.000000Z");
        assertThat(MomentShape.utc(-1)).isEqualTo("1969-12-31T23:59:59.999999Z");
        assertThat(MomentShape.utc(253_402_300_800_000_000L)).isEqualTo("+10000-01-01T00:00:00.000000Z");
        assertThat(MomentShape.utc(-62_167_219_200_000_001L)).isEqualTo("-0001-12-31T23:59:59.999999Z");
        for (int i = 0; i < 10_000; i++) {
            long micros = random.nextLong();
            assertThat(Instant.parse(MomentShape.utc(micros))).isEqualTo(Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
        }
    }

    @Test
    void a_time_may_be_text_a_count_or_a_start_and_an_end() throws BadShape {
        for (Object time : List.of("soon", 1776852900L, new BigDecimal("1776852900.25"))) {
            EventFact fact = (EventFact) FactShape.fact(event("at", time), TIMES);
            assertThat(fact.at()).isEqualTo(TIMES.read(time.toString()));
        }
        EventFact span = (EventFact) FactShape.fact(event("at", Map.of("start", "a", "end", "b")), TIMES);
        assertThat(span.at()).isNotNull().extracting(Moment::written).isEqualTo("a..b");
    }

    @Test
    void null_says_nothing() throws BadShape {
        assertThat(FactShape.fact(event("at", null, "details", null), TIMES)).isEqualTo(FactShape.fact(event(), TIMES));
    }

    @Test
    void what_is_no_fact_is_answered_with_its_place_and_what_would_be_right() {
        assertThat(complaint("x")).isEqualTo(": expected an object with a \"type\", not \"x\"");
        assertThat(complaint(Map.of("title", "x")))
                .contains("\"type\" is missing")
                .contains("account, actor, cluster");
        assertThat(complaint(Map.of("type", "evnt")))
                .startsWith("type: unknown type \"evnt\"; known are account,")
                .contains("row");
        assertThat(complaint(event("titel", "x")))
                .isEqualTo(": unknown field \"titel\"; \"event\" has at, title, kind, account, details");
        assertThat(complaint(Map.of("type", "event"))).isEqualTo("title: this field is missing");
        assertThat(complaint(event("title", 5L))).isEqualTo("title: expected text, not the number 5");
        assertThat(complaint(event("at", true))).isEqualTo("at: expected a time, not true");
        assertThat(complaint(event("at", "never"))).isEqualTo("at: never is no time");
        assertThat(complaint(event("at", new BigDecimal("1e999999")))).startsWith("at: expected a time");
        assertThat(complaint(event("at", Map.of("start", "x")))).isEqualTo("at.end: this field is missing");
        assertThat(complaint(event("details", List.of(Map.of("name", "n")))))
                .isEqualTo("details[0].value: this field is missing");
        assertThat(complaint(event("details", Arrays.asList((Object) null))))
                .isEqualTo("details[0]: nothing (null) stands here");
        assertThat(complaint(event("account", Map.of("platform", "p"))))
                .isEqualTo("account.externalId: this field is missing");
        assertThat(complaint(Map.of("type", "row", "facts", List.of(event(), event("at", "never")))))
                .isEqualTo("facts[1].at: never is no time");
        assertThat(complaint(Map.of("type", "row"))).isEqualTo("facts: a list of facts is missing");
        assertThat(complaint(Map.of(
                        "type", "relation", "from", "a", "relation", "r", "to", "b", "count", new BigDecimal("1.5"))))
                .isEqualTo("count: expected a whole number, not the number 1.5");
    }

    @Test
    void a_moment_in_full_has_to_be_whole_and_the_right_way_round() {
        Map<String, Object> moment = new LinkedHashMap<>(Map.of(
                "from",
                "2026-04-22T10:00:00Z",
                "to",
                "2026-04-22T10:00:00.999999Z",
                "precision",
                "SECOND",
                "zone",
                "",
                "certainty",
                "STATED",
                "written",
                "x"));
        moment.put("to", "2026-04-21T10:00:00Z");
        assertThat(complaint(event("at", moment))).isEqualTo("at: the moment ends before it begins");
        moment.put("to", "22.4.2026");
        assertThat(complaint(event("at", moment))).startsWith("at.to: expected a time in UTC such as");
        moment.put("to", "2026-04-22T10:00:00.999999Z");
        moment.put("precision", "second");
        assertThat(complaint(event("at", moment))).startsWith("at.precision: expected one of MICROSECOND, ");
        moment.remove("precision");
        assertThat(complaint(event("at", moment))).isEqualTo("at.precision: this field is missing");
    }
}
