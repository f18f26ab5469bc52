package stillwatch.intake.format.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stillwatch.casefile.Detail;
import stillwatch.casefile.fact.AccountFact;
import stillwatch.casefile.fact.EventFact;
import stillwatch.intake.format.Formats;
import stillwatch.intake.format.Gathered;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Mapping.Column;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Rejection;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Subject;
import stillwatch.intake.table.Preview;

class JsonTableTest {
    private static final JsonTableReader READER = new JsonTableReader();
    private static final String GOOD = "{\"time\":\"2026-04-01\",\"title\":\"good\"}";

    @TempDir
    Path folder;

    private Gathered list(String... objects) throws Exception {
        return Gathered.of(READER, folder, "[" + String.join(",\n", objects) + "]");
    }

    private static List<EventFact> events(Gathered found) {
        return found.rows.stream()
                .flatMap(row -> row.facts().stream())
                .flatMap(fact -> fact instanceof EventFact event ? Stream.of(event) : Stream.empty())
                .toList();
    }

    /** A bad value between two good ones, as a list and as lines; both say the same of it. */
    private Rejection rejected(String bad) throws Exception {
        Gathered list = list(GOOD, bad, GOOD);
        Gathered lines = Gathered.of(READER, folder, GOOD + "\n" + bad + "\n" + GOOD + "\n");
        assertThat(list.rows).hasSize(2);
        assertThat(lines.rows).isEqualTo(list.rows);
        assertThat(lines.rejections).isEqualTo(list.rejections).hasSize(1);
        assertThat(lines.rejections.getFirst().line()).isEqualTo(2);
        return lines.rejections.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            7 | | an object in { } was expected, this is a number
            null | | an object in { } was expected, this is nothing
            "text" | | an object in { } was expected, this is text
            [{"title":"inside"}] | | an object in { } was expected, this is a list
            {"time":"2026-04-01","title":"a","title":"b"} | title | stands twice
            {"time":"2026-04-01","other":1,"other":2} | | "other": the name stands twice
            {"time":"2026-04-01","title":"a","x":{"y":1,"y":2}} | | "y": the name stands twice
            {"time":"2026-04-01","title":"a","x":{"y":1},"x.y":2} | | "x.y": two values
            {"time":"2026-04-31","title":"a"} | time | April has 30 days
            {"time":"2026-04-01"} | title | missing
            {} | title | missing
            """)
    void a_bad_element_costs_itself_only_and_says_where_and_why(String bad, String column, String reason)
            throws Exception {
        Rejection rejection = rejected(bad);

        assertThat(rejection.column()).isEqualTo(column);
        assertThat(rejection.reason()).contains(reason);
        assertThat(rejection.raw()).isEqualTo(bad);
    }

    @Test
    void nesting_beyond_reason_is_one_rejected_row() throws Exception {
        String deep = "{\"a\":".repeat(5000) + "1" + "}".repeat(5000);

        assertThat(rejected(deep).reason()).contains("more than 100 levels");
    }

    @Test
    void a_text_of_megabytes_comes_in_whole_and_a_longer_object_than_is_read_is_rejected_with_its_length()
            throws Exception {
        String large = "x".repeat(3_000_000);
        String tooLarge = "{\"title\":\"" + "y".repeat(17 << 20) + "\"}";

        Gathered found = list(GOOD, "{\"time\":\"2026-04-01\",\"title\":\"" + large + "\"}", tooLarge);

        assertThat(events(found)).extracting(EventFact::title).containsExactly("good", large);
        assertThat(found.rejections).singleElement().satisfies(it -> {
            assertThat(it.reason()).contains("too long for one object");
            assertThat(it.rawBytes()).isEqualTo(tooLarge.length());
            assertThat(it.raw()).hasSizeLessThanOrEqualTo(Rejection.RAW_LIMIT);
        });
    }

    @Test
    void objects_with_different_names_share_one_table_and_a_name_far_down_is_not_lost() throws Exception {
        String[] objects = Stream.concat(
                        IntStream.range(0, 500).mapToObj(i -> GOOD),
                        Stream.of("{\"late\":\"seen\",\"title\":\"last\",\"time\":\"2026-04-02\"}"))
                .toArray(String[]::new);

        List<EventFact> events = events(list(objects));

        assertThat(events).hasSize(501);
        assertThat(events.getFirst().details()).isEmpty();
        assertThat(events.getLast().title()).isEqualTo("last");
        assertThat(events.getLast().details()).containsExactly(new Detail("late", "seen"));
    }

    @Test
    void the_columns_stand_in_the_order_first_seen_with_nested_ones_by_their_path() throws Exception {
        FileSource source = FileSource.with(
                folder.resolve("a.json"),
                ("[{\"title\":\"a\",\"geo\":{\"country\":\"XX\",\"city\":{\"name\":\"Quay\"}},\"\":1},"
                                + "{\"time\":\"2026-04-01\",\"n\":1.50,\"yes\":true,\"no\":null,\"list\":[1,2]}]")
                        .getBytes(UTF_8));

        Preview preview = READER.preview(source, Settings.NONE);

        assertThat(preview.columns())
                .extracting(Preview.ColumnView::header)
                .containsExactly(
                        "title", "geo.country", "geo.city.name", "(no name)", "time", "n", "yes", "no", "list");
        assertThat(preview.rows().get(0).cells()).containsExactly("a", "XX", "Quay", "1", "", "", "", "", "");
        assertThat(preview.rows().get(1).cells())
                .containsExactly("", "", "", "", "2026-04-01", "1.50", "true", "", "1; 2");
    }

    @Test
    void lists_are_one_text_where_that_can_be_told_apart_again_and_json_where_not() throws Exception {
        Gathered found = list("""
                {"time":"2026-04-01","title":"t","a":["x","y"],"b":["x;y","z"],"c":[],"d":[{"k":1}],"e":[null],"f":["one"]}""");

        assertThat(events(found).getFirst().details())
                .containsExactly(
                        new Detail("a", "x; y"),
                        new Detail("b", "[\"x;y\",\"z\"]"),
                        new Detail("d", "[{\"k\":1}]"),
                        new Detail("e", "[null]"),
                        new Detail("f", "one"));
        assertThat(found.notices).extracting(Notice::text).anyMatch(it -> it.endsWith("1 \"a\", 1 \"b\""));
    }

    @Test
    void rows_of_one_long_line_say_at_which_byte_they_begin() throws Exception {
        String bad = "{\"time\":\"gestern\",\"title\":\"größer\"}";
        String text = "[" + GOOD + "," + bad + "," + GOOD + ",8]";

        Gathered found = Gathered.of(READER, folder, text);

        assertThat(found.rows).hasSize(2);
        assertThat(found.rejections)
                .extracting(Rejection::offset)
                .containsExactly((long) text.indexOf(bad), text.getBytes(UTF_8).length - 2L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{"title":"a"},{"title":}] | line 1, column
            [{"title":"a"} | cut off
            [{"title":"a"},] | comma
            [{"title":"a"}][] | behind the end
            [] | no object
            [1,2] | no object with values that can be read; the first is on line 1: an object in { } was expected
            nonsense | no object with values that can be read; the first is on line 1: not valid JSON
            ` ` | nothing but white space
            """)
    void what_cannot_be_told_apart_is_refused_as_a_whole(String text, String reason) {
        assertThatThrownBy(() -> Gathered.of(READER, folder, text))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("in.json")
                .hasMessageContaining(reason);
    }

    @Test
    void a_line_that_is_no_json_costs_itself_only() throws Exception {
        Gathered found = Gathered.of(READER, folder, GOOD + "\n{\"title\":\n" + GOOD + "\n");

        assertThat(found.rows).hasSize(2);
        assertThat(found.rejections.getFirst().reason()).contains("not valid JSON on line 2");
    }

    @Test
    void names_that_are_values_make_no_table() {
        String keyed = IntStream.range(0, 150)
                .mapToObj(row -> IntStream.range(0, 20)
                        .mapToObj(i -> "\"hl-" + (row * 20 + i) + "\":1")
                        .collect(Collectors.joining(",", "{", "}")))
                .collect(Collectors.joining("\n"));

        assertThatThrownBy(() -> Gathered.of(READER, folder, keyed))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("more than 2000 different names");
    }

    @Test
    void one_object_of_too_many_names_is_one_rejected_row() throws Exception {
        String wide =
                IntStream.range(0, 3000).mapToObj(i -> "\"n" + i + "\":1").collect(Collectors.joining(",", "{", "}"));

        assertThat(rejected(wide).reason()).contains("more than 2000 values");
    }

    @Test
    void a_mapping_says_what_the_names_mean() throws Exception {
        Mapping mapping = new Mapping(
                Subject.ACCOUNTS,
                List.of(new Column("user.id", "account"), new Column("user.nick", "name")),
                null,
                null,
                "harbourline",
                null,
                null,
                null);
        FileSource source = FileSource.with(
                folder.resolve("a.json"), "[{\"user\":{\"id\":1001,\"nick\":\"Ebbe\"},\"x\":\"y\"}]".getBytes(UTF_8));

        Found found = Found.in(READER, source, new Settings(null, mapping, null));

        AccountFact account = found.all(AccountFact.class).getFirst();
        assertThat(account.account().externalId()).isEqualTo("1001");
        assertThat(account.name()).isEqualTo("Ebbe");
        assertThat(account.details()).containsExactly(new Detail("x", "y"));
        assertThat(READER.preview(source, new Settings(null, mapping, null)).mapping())
                .isEqualTo(mapping);
    }

    @Test
    void a_mapping_that_names_what_no_object_has_is_refused() throws Exception {
        Mapping mapping =
                new Mapping(Subject.EVENTS, List.of(new Column("what", "title")), null, null, null, null, null, null);
        FileSource source = FileSource.with(folder.resolve("a.json"), ("[" + GOOD + "]").getBytes(UTF_8));

        assertThatThrownBy(() -> Found.in(READER, source, new Settings(null, mapping, null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("\"what\"")
                .hasMessageContaining("\"title\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-32BE"})
    void any_unicode_encoding_is_read_with_or_without_a_mark(String encoding) throws Exception {
        for (String mark : List.of("", "\ufeff")) {
            String text = mark + "[{\"time\":\"2026-04-01\",\"title\":\"größer 不審\"}]";
            Path file = Files.write(folder.resolve("a.json"), text.getBytes(Charset.forName(encoding)));

            Gathered found = Gathered.of(READER, file);

            assertThat(events(found)).extracting(EventFact::title).containsExactly("größer 不審");
        }
    }

    @Test
    void the_more_telling_formats_keep_their_files() throws Exception {
        assertThat(chosen("[{\"type\":\"event\",\"title\":\"a\"}]")).isEqualTo("json");
        assertThat(chosen("{\"type\":\"event\",\"title\":\"a\"}\n")).isEqualTo("jsonl");
        assertThat(chosen("{\"message\":\"m\",\"datetime\":\"2026-04-01\",\"timestamp_desc\":\"d\"}\n"))
                .isEqualTo("timesketch-jsonl");
        assertThat(chosen("{\"type\":\"bundle\",\"id\":\"bundle--1\",\"objects\":[]}\n"))
                .isEqualTo("stix");
        assertThat(chosen("{\"Event\":{\"uuid\":\"6a1d2e3f-0002-4000-8000-000000000001\",\"info\":\"i\"}}"))
                .isEqualTo("misp");
        assertThat(chosen("[\n  {\n    \"title\": \"a\",\n    \"time\": \"2026-04-01\"\n  }\n]\n"))
                .isEqualTo("json-table");
        assertThatThrownBy(() -> chosen("[{\"type\":\"indicator\",\"id\":\"indicator--1\"}]"))
                .isInstanceOf(Refusal.class);
    }

    private String chosen(String text) throws Exception {
        FileSource source = FileSource.with(folder.resolve("a.json"), text.getBytes(UTF_8));
        return Formats.all().choose(source.sample(), null).name();
    }
}
