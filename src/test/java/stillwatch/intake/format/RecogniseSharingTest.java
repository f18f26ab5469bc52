package stillwatch.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.intake.format.misp.MispReader;
import stillwatch.intake.format.stix.StixReader;
import stillwatch.intake.reading.Reader;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Sample;

class RecogniseSharingTest {
    private static final List<Reader> READERS = List.of(new StixReader(), new MispReader());

    @TempDir
    Path folder;

    private static int score(Reader reader, String beginning) {
        byte[] head = beginning.getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(head, Math.min(head.length, Sample.LENGTH));
        return reader.recognise(new Sample("x", cut, head.length)).score();
    }

    @Test
    void a_bundle_is_recognised_wherever_its_type_stands() {
        String object = "{\"type\":\"tool\",\"id\":\"tool--1\",\"name\":\"" + "x".repeat(1000) + "\"}";
        assertThat(score(READERS.getFirst(), "{\"objects\":[" + object + "],\"type\":\"bundle\"}"))
                .isEqualTo(95);
        assertThat(score(READERS.getFirst(), "{\"objects\":[" + (object + ",").repeat(500)))
                .isEqualTo(85);
        assertThat(score(READERS.getFirst(), "\uFEFF {\"type\" : \"bundle\"")).isEqualTo(95);
    }

    @Test
    void an_event_is_recognised_in_all_its_wrappings_and_although_the_sample_ends() {
        String event = "{\"Event\":{\"id\":\"1\",\"info\":\"x\",\"Attribute\":[";
        for (String beginning : List.of(event, "[" + event, "{\"response\":[" + event, "{\"response\":" + event)) {
            assertThat(score(READERS.getLast(), beginning)).as(beginning).isEqualTo(95);
        }
    }

    @Test
    void other_files_are_not_taken() {
        List<String> others = List.of(
                "",
                "a,b\n1,2\n",
                "{}",
                "[]",
                "{\"type\":\"report\",\"id\":\"report--1\"}",
                "{\"objects\":[{\"id\":1}]}",
                "{\"type\":\"FeatureCollection\",\"objects\":[{\"type\":\"tool\",\"id\":\"tool--1\"}]}",
                "{\"Event\":\"concert\"}",
                "{\"Event\":{\"name\":\"concert\"}}",
                "[".repeat(300_000),
                "{\"a\":".repeat(60_000),
                "<xml/>",
                "\u0000\u0001");
        for (String other : others) {
            for (Reader reader : READERS) {
                assertThat(score(reader, other))
                        .as(other.substring(0, Math.min(30, other.length())))
                        .isZero();
            }
        }
    }

    @Test
    void bytes_of_any_kind_are_looked_at_without_failing() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            for (int k = 0; k < bytes.length; k++) {
                bytes[k] = random.nextInt(3) > 0 ? (byte) "{}[]\":,1\\ Event".charAt(random.nextInt(15)) : bytes[k];
            }
            for (Reader reader : READERS) {
                assertThat(reader.recognise(new Sample("x", bytes, bytes.length))
                                .score())
                        .isZero();
            }
        }
    }

    @Test
    void a_file_of_another_kind_is_refused_with_what_to_do() {
        assertThatThrownBy(() -> Gathered.of(new StixReader(), folder, "{\"objects\":[]}"))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "in.json: \"type\" is not \"bundle\", so this is no STIX bundle; if it is another format, say which"
                                + " with --as");
        assertThatThrownBy(() -> Gathered.of(new MispReader(), folder, "{\"a\":1}"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("there is no \"Event\" in it");
        assertThatThrownBy(() -> Gathered.of(new StixReader(), folder, "{\"type\":\"bundle\",\n\"type\":\"bundle\"}"))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "in.json, line 2: \"type\" stands twice in the bundle, so it is not clear which one counts");
    }
}
