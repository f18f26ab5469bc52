package stillwatch.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.intake.format.misp.MispReader;
import stillwatch.intake.format.stix.StixReader;
import stillwatch.intake.reading.Reader;
import stillwatch.intake.reading.Rejection;

/** Files nobody would write: whatever stands in them, every object is a row or a rejection, exactly once, and always the same. */
class RandomSharingTest {
    private static final int FILES = 100;

    @TempDir
    Path folder;

    @Test
    void every_object_of_a_random_bundle_is_a_row_or_a_rejection_exactly_once() throws Exception {
        int rows = 0;
        int rejected = 0;
        for (int seed = 0; seed < FILES; seed++) {
            RandomObjects random = new RandomObjects(new Random(seed), RandomObjects.STIX);
            int n = 1 + seed % 60;
            List<String> objects =
                    IntStream.range(0, n).mapToObj(_ -> random.stix()).toList();
            Gathered read = check(
                    new StixReader(),
                    seed,
                    "{\"type\":\"bundle\",\"objects\":[\n" + String.join(",\n", objects) + "\n]}",
                    lines(2, n));
            rows += read.rows.size();
            rejected += read.rejections.size();
        }
        assertThat(rows).isGreaterThan(500);
        assertThat(rejected).isGreaterThan(500);
    }

    @Test
    void every_part_of_a_random_event_is_a_row_or_a_rejection_exactly_once() throws Exception {
        int rows = 0;
        int rejected = 0;
        for (int seed = 0; seed < FILES; seed++) {
            RandomObjects random = new RandomObjects(new Random(seed), RandomObjects.MISP);
            int n = 1 + seed % 40;
            List<String> parts = new ArrayList<>();
            for (String list : List.of("Attribute", "Object", "Sighting", "Odd")) {
                parts.add("\"" + list + "\":[\n"
                        + String.join(
                                ",\n",
                                IntStream.range(0, n)
                                        .mapToObj(_ -> random.misp(list))
                                        .toList()) + "]");
            }
            String json = "{\"Event\":{" + String.join(",", parts) + "," + random.event() + "}}";
            List<Long> lines = new ArrayList<>(List.of(1L));
            lines.addAll(lines(2, 4 * n));
            Gathered read = check(new MispReader(), seed, json, lines);
            rows += read.rows.size();
            rejected += read.rejections.size();
        }
        assertThat(rows).isGreaterThan(500);
        assertThat(rejected).isGreaterThan(500);
    }

    private Gathered check(Reader reader, int seed, String json, List<Long> lines) throws Exception {
        Path file = folder.resolve(seed + ".json");
        Files.writeString(file, json);
        Gathered read = Gathered.of(reader, file);
        assertThat(Stream.concat(
                        read.rows.stream().map(Gathered.Row::line),
                        read.rejections.stream().map(Rejection::line)))
                .as("seed %d: %s", seed, json)
                .containsExactlyInAnyOrderElementsOf(lines);
        assertThat(Gathered.of(reader, file).rowsFile()).as("seed %d", seed).isEqualTo(read.rowsFile());
        return read;
    }

    private static List<Long> lines(int first, int n) {
        return LongStream.range(first, (long) first + n).boxed().toList();
    }
}
