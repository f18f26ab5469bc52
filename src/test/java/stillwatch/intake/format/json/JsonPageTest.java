package stillwatch.intake.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Moment;
import stillwatch.casefile.shape.FactShape;
import stillwatch.intake.format.Gathered;
import stillwatch.intake.format.timesketch.TimesketchJsonlReader;
import stillwatch.intake.reading.Reader;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.time.BadTime;
import stillwatch.intake.time.WhenReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonPageTest {
    private static final Map<String, Reader> READERS = Map.of(
            "json", new JsonReader(), "jsonl", new JsonlReader(), "timesketch-jsonl", new TimesketchJsonlReader());
    private static final Pattern BLOCK = Pattern.compile("```(\\S+)\n(.*?)```", Pattern.DOTALL);
    private final String page = Files.readString(Path.of("src/site/markdown/formats-json.md"));

    @TempDir
    Path folder;

    JsonPageTest() throws IOException {}

    @Test
    void every_example_is_imported_without_a_rejected_row() throws IOException, Refusal {
        Set<String> formats = new TreeSet<>();
        Set<String> types = new TreeSet<>();
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            formats.add(block.group(1));
            Gathered found = Gathered.of(READERS.get(block.group(1)), folder, block.group(2));
            assertThat(found.rejections).as(block.group(2)).isEmpty();
            assertThat(found.rows).isNotEmpty();
            found.facts()
                    .forEach(fact -> types.add((String) FactShape.tree(fact).get("type")));
        }
        assertThat(formats).isEqualTo(new TreeSet<>(READERS.keySet()));
        types.add("row");
        assertThat(types).as("one of each").isEqualTo(new TreeSet<>(FactShape.types()));
    }

    @Test
    void the_table_of_types_names_each_type_with_each_of_its_fields() {
        for (String type : FactShape.types()) {
            if (!type.equals("row")) {
                Matcher row = Pattern.compile("\\| `" + type + "` \\| (.*) \\|").matcher(page);
                assertThat(row.find()).as(type).isTrue();
                List<String> fields =
                        Arrays.asList(row.group(1).replace("*", "").split(", "));
                assertThat(fields).as(type).isEqualTo(FactShape.fields(type));
            }
        }
    }

    @Test
    void the_fields_in_bold_are_the_ones_that_have_to_be_there() throws IOException, Refusal {
        Matcher rows =
                Pattern.compile("\\| `([a-z]+)` \\| ([^|]*\\*\\*[^|]*) \\|").matcher(page);
        int seen = 0;
        while (rows.find()) {
            List<String> needed = Arrays.stream(rows.group(2).split(", "))
                    .filter(field -> field.startsWith("**"))
                    .map(field -> field.replace("*", ""))
                    .toList();
            assertThat(missed(rows.group(1))).as(rows.group(1)).isEqualTo(needed);
            seen++;
        }
        assertThat(seen).isEqualTo(FactShape.types().size() - 1);
    }

    /** The fields without which the last example of a type, the one that has them all, is rejected. */
    private List<String> missed(String type) throws IOException, Refusal {
        String example = page.lines()
                .filter(line -> line.startsWith("{\"type\": \"" + type + "\"") && !line.contains("\"in full\""))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        List<String> missed = new ArrayList<>();
        for (String field : FactShape.fields(type)) {
            ObjectNode without = JsonMapper.shared().readTree(example).asObject();
            without.remove(field);
            Gathered found = Gathered.of(new JsonlReader(), folder, without.toString());
            found.rejections.forEach(rejection -> missed.add(rejection.column()));
        }
        return missed;
    }

    @Test
    void every_time_in_the_table_covers_what_the_table_says() throws BadTime {
        Matcher row = Pattern.compile("\\| `([^`]+)` \\| [^|]* \\| (\\S+Z) to (\\S+Z) \\|")
                .matcher(page);
        int seen = 0;
        while (row.find()) {
            Moment moment = new WhenReader(null, null).read(row.group(1));
            assertThat(instant(moment.from())).as(row.group(1)).isEqualTo(Instant.parse(row.group(2)));
            assertThat(instant(moment.to())).as(row.group(1)).isEqualTo(Instant.parse(row.group(3)));
            seen++;
        }
        assertThat(seen).isGreaterThan(20);
    }

    @Test
    void every_time_said_not_to_be_read_is_not_and_for_that_reason() {
        String table = page.substring(page.indexOf("Not read, and answered"));
        Matcher row = Pattern.compile("\\| `([^`]+)` \\| (.+) \\|").matcher(table);
        int seen = 0;
        while (row.find()) {
            assertThatThrownBy(() -> new WhenReader(null, null).read(row.group(1)))
                    .isInstanceOf(BadTime.class)
                    .hasMessageContaining(row.group(2));
            seen++;
        }
        assertThat(seen).isEqualTo(8);
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
