package stillwatch.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.fact.Fact;
import stillwatch.intake.format.misp.MispReader;
import stillwatch.intake.format.stix.StixReader;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.Reader;
import stillwatch.intake.reading.Rejection;
import stillwatch.intake.reading.RowSink;
import stillwatch.intake.reading.Settings;

/** Files of 200 MB are read with 512 MB of memory, in a Java of their own. */
@Tag("long")
class LargeSharingTest {
    private static final long SIZE = 200L * 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void a_bundle_of_200_megabytes_needs_512_megabytes_of_memory() throws Exception {
        assertReadWithLittleMemory(
                "stix", write("{\"type\":\"bundle\",\"objects\":[\n", "]}", LargeSharingTest::account));
    }

    @Test
    void an_event_of_200_megabytes_needs_512_megabytes_of_memory() throws Exception {
        assertReadWithLittleMemory(
                "misp",
                write(
                        "{\"Event\":{\"Attribute\":[\n",
                        "],\"uuid\":\"1\",\"info\":\"a\"}}",
                        LargeSharingTest::attribute));
    }

    @Test
    void a_bundle_of_the_most_and_smallest_objects_needs_512_megabytes_of_memory() throws Exception {
        assertReadWithLittleMemory(
                "stix", write("{\"type\":\"bundle\",\"objects\":[\n", "]}", 2_000_000, LargeSharingTest::small));
    }

    interface Line {
        String of(int n);
    }

    private static String uuid(int n) {
        return String.format("00000000-0000-4000-8000-%012x", n);
    }

    private static String small(int n) {
        return "{\"type\":\"a\",\"id\":\"a--" + uuid(n) + "\"}";
    }

    private static String account(int n) {
        return "{\"type\":\"user-account\",\"id\":\"user-account--" + uuid(n)
                + "\",\"account_type\":\"acme-api\",\"user_id\":\"u-" + n
                + "\",\"account_created\":\"2026-01-01T00:00:00Z\",\"display_name\":\"somebody number " + n + "\"}";
    }

    private static String attribute(int n) {
        return "{\"uuid\":\"" + uuid(n) + "\",\"type\":\"ip-src\",\"category\":\"Network activity\",\"value\":\"h" + n
                + "\",\"to_ids\":true,\"timestamp\":\"1772323200\",\"comment\":\"seen\"}";
    }

    private Path write(String before, String after, Line line) throws IOException {
        return write(before, after, Integer.MAX_VALUE, line);
    }

    private Path write(String before, String after, int most, Line line) throws IOException {
        Path file = folder.resolve("large.json");
        long written = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(before);
            for (int n = 0; n < most && written < SIZE; n++) {
                String text = (n == 0 ? "" : ",\n") + line.of(n);
                out.write(text);
                written += text.length();
            }
            out.write(after);
        }
        return file;
    }

    private void assertReadWithLittleMemory(String format, Path file) throws Exception {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        format,
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor(5, TimeUnit.MINUTES)).isTrue();
        long objects;
        try (var lines = Files.lines(file)) {
            objects = lines.count();
        }
        assertThat(said.strip()).isEqualTo("rows " + (format.equals("misp") ? objects : objects - 1) + ", rejected 0");
    }

    /** Runs in the small Java. */
    static final class Main {
        private Main() {}

        public static void main(String[] arguments) throws Exception {
            Reader reader = arguments[0].equals("stix") ? new StixReader() : new MispReader();
            Counting counting = new Counting();
            reader.read(Gathered.source(Path.of(arguments[1])), Settings.NONE, counting);
            System.out.println("rows " + counting.rows + ", rejected " + counting.rejected);
        }
    }

    private static final class Counting implements RowSink {
        private long rows;
        private long rejected;

        @Override
        public void row(long line, List<Fact> facts) {
            rows++;
        }

        @Override
        public void rejected(Rejection rejection) {
            rejected++;
        }

        @Override
        public void notice(Notice notice) {}

        @Override
        public void position(long bytes) {}
    }
}
