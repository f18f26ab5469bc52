package stillwatch.intake.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.canon.CanonicalJson;
import stillwatch.casefile.fact.AccountFact;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.IncidentFact;
import stillwatch.casefile.shape.FactShape;
import stillwatch.casefile.shape.RandomFacts;
import stillwatch.intake.format.Gathered;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Reader;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Sample;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Subject;

class JsonFactsTest {
    private static final Reader JSON = new JsonReader();
    private static final Reader JSONL = new JsonlReader();

    @TempDir
    Path folder;

    private static Sample sample(String text) {
        byte[] head = text.getBytes(StandardCharsets.UTF_8);
        return new Sample("x", head, head.length);
    }

    private List<List<Fact>> random() {
        RandomFacts facts = new RandomFacts(31);
        List<List<Fact>> rows = new ArrayList<>();
        while (rows.size() < 1_000) {
            List<Fact> row = facts.row();
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    @Test
    void what_is_written_as_one_object_a_line_is_read_back_as_the_same_rows() throws IOException, Refusal {
        List<List<Fact>> rows = random();
        String text = rows.stream()
                .map(row -> CanonicalJson.text(FactShape.tree(row)) + "\n")
                .collect(Collectors.joining());
        Gathered found = Gathered.of(JSONL, folder, text);
        assertThat(found.rejections).isEmpty();
        assertThat(found.rows.stream().map(Gathered.Row::facts)).isEqualTo(rows);
        assertThat(found.rows.get(999).line()).isEqualTo(1000);
    }

    @Test
    void a_list_and_a_list_in_an_envelope_say_the_same() throws IOException, Refusal {
        List<List<Fact>> rows = random();
        String list = rows.stream()
                .map(row -> CanonicalJson.text(FactShape.tree(row)))
                .collect(Collectors.joining(",\n", "[", "]"));
        Gathered bare = Gathered.of(JSON, folder, list);
        Gathered wrapped = Gathered.of(JSON, folder, "{\"rows\":" + list + ", \"stillwatch\" : 1}\n");
        assertThat(bare.rows.stream().map(Gathered.Row::facts)).isEqualTo(rows);
        assertThat(wrapped.rows).isEqualTo(bare.rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void every_unicode_encoding_is_read_with_or_without_its_mark(String name) throws IOException, Refusal {
        Charset charset = Charset.forName(name);
        String list = "[{\"type\":\"event\",\"title\":\"Ä 账户 \ud83d\ude00 " + "x".repeat(70_000) + "\"}]";
        Gathered plain = read(JSON, list.getBytes(charset));
        Gathered marked = read(JSON, ("\ufeff" + list).getBytes(charset));
        assertThat(plain.only(EventFact.class).title()).startsWith("Ä 账户 \ud83d\ude00 x");
        assertThat(marked.rows).isEqualTo(plain.rows);
        assertThat(marked.noticeTexts()).hasSize(1).first().asString().contains("byte order mark");
        assertThat(plain.noticeTexts()).hasSize(name.equals("UTF-8") ? 0 : 1);
    }

    private Gathered read(Reader reader, byte[] bytes) throws IOException, Refusal {
        Path file = folder.resolve("in.json");
        Files.write(file, bytes);
        return Gathered.of(reader, file);
    }

    @Test
    void times_as_people_write_them_are_read_with_the_zone_and_order_that_were_given() throws IOException, Refusal {
        Path file = folder.resolve("in.jsonl");
        Files.writeString(file, """
                {"type":"event","title":"a","at":"2026-04-22 10:15"}
                {"type":"event","title":"b","at":1776852900}
                {"type":"event","title":"c","at":1776852900.5}
                {"type":"event","title":"d","at":"03/04/2026"}
                {"type":"event","title":"e","at":"2026-03-29 02:30"}
                {"type":"incident","name":"f","period":{"start":"2026-04-22","end":"2026-04-20"}}
                """);
        Mapping mapping = new Mapping(
                Subject.EVENTS, List.of(), "Europe/Berlin", Mapping.DateOrder.DAY_FIRST, null, null, null, null);
        Gathered found = new Gathered();
        JSONL.read(Gathered.source(file), new Settings(null, mapping, null), found);
        assertThat(found.rejections).isEmpty();
        List<Certainty> certainties = found.facts(EventFact.class).stream()
                .map(event -> event.at() == null ? null : event.at().certainty())
                .toList();
        assertThat(certainties)
                .containsExactly(
                        Certainty.ZONE_GIVEN,
                        Certainty.STATED,
                        Certainty.STATED,
                        Certainty.ZONE_GIVEN,
                        Certainty.IN_GAP);
        assertThat(found.only(IncidentFact.class).period())
                .isNotNull()
                .extracting(Moment::certainty)
                .isEqualTo(Certainty.INVERTED);
        assertThat(found.noticeTexts())
                .hasSize(2)
                .anyMatch(text -> text.startsWith("1 time: the clocks of the zone jumped over it")
                        && text.contains("line 5, \"2026-03-29 02:30\""))
                .anyMatch(text -> text.contains("ends before it begins"));
    }

    @Test
    void a_zone_that_is_none_is_refused_before_anything_is_read() throws IOException {
        Path file = folder.resolve("in.jsonl");
        Files.writeString(file, "{\"type\":\"event\",\"title\":\"a\"}");
        Gathered found = new Gathered();
        assertThatThrownBy(() -> JSONL.read(Gathered.source(file), new Settings(null, null, "Mars/Olympus"), found))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("\"Mars/Olympus\" is no zone");
        assertThat(found.rows).isEmpty();
    }

    @Test
    void each_form_is_recognised_for_what_it_is() {
        String account = "{\"type\":\"account\",\"account\":{\"platform\":\"p\",\"externalId\":\"1\"}}";
        assertThat(JSONL.recognise(sample(account + "\n" + account)).score()).isGreaterThan(90);
        assertThat(JSON.recognise(sample(account + "\n" + account)).score()).isZero();
        assertThat(JSON.recognise(sample("[" + account + "]")).score()).isGreaterThan(90);
        assertThat(JSONL.recognise(sample("[" + account + "]")).score()).isZero();
        assertThat(JSON.recognise(sample("{\"stillwatch\":1,\"rows\":[")).score())
                .isGreaterThan(95);
        assertThat(JSON.recognise(sample("[{\"type\":\"event\",\"id\":\"event--1\"}]"))
                        .score())
                .isZero();
        assertThat(JSON.recognise(sample("[{\"name\":\"x\"}]")).reason()).contains("account, actor");
        assertThat(JSONL.recognise(sample("[\n" + account + "\n]\n")).score()).isLessThan(70);
        assertThat(JSON.recognise(sample("")).score()).isZero();
    }

    @Test
    void a_sample_that_ends_inside_a_row_is_still_recognised() {
        String rows = "[{\"type\":\"event\",\"title\":\"a\"},{\"type\":\"event\",\"ti";
        assertThat(JSON.recognise(new Sample("x", rows.getBytes(StandardCharsets.UTF_8), 1_000_000))
                        .score())
                .isGreaterThan(90);
    }

    @Test
    void a_row_stands_on_the_line_it_begins_on() throws IOException, Refusal {
        Gathered found = Gathered.of(JSON, folder, """
                {
                  "stillwatch": 1,
                  "rows": [
                    {"type": "event",
                     "title": "one"},

                    {"type": "account", "account": {"platform": "p", "externalId": "7"}}
                  ]
                }
                """);
        assertThat(found.rows.stream().map(Gathered.Row::line)).containsExactly(4L, 7L);
        assertThat(found.only(AccountFact.class).account().externalId()).isEqualTo("7");
    }
}
