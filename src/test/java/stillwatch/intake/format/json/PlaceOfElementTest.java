package stillwatch.intake.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.intake.format.Gathered;
import stillwatch.intake.format.misp.MispReader;
import stillwatch.intake.format.stix.StixReader;
import stillwatch.intake.reading.Rejection;
import stillwatch.intake.rows.RowsLine;
import stillwatch.intake.rows.RowsReader;

/** A rejected row can be found in its file: by its line, or by the byte it begins at where many stand on one line. */
class PlaceOfElementTest {
    private static final String GOOD = "{\"type\":\"event\",\"title\":\"größer\"}";
    private static final String BAD = "{\"type\":\"evnt\"}";

    @TempDir
    Path folder;

    private static String at(String text, Rejection rejection) {
        assertThat(rejection.offset()).isNotNull();
        byte[] bytes = text.getBytes(UTF_8);
        int from = Math.toIntExact(rejection.offset());
        return new String(Arrays.copyOfRange(bytes, from, from + rejection.raw().getBytes(UTF_8).length), UTF_8);
    }

    @Test
    void on_one_line_each_rejected_element_is_found_at_its_byte() throws Exception {
        for (String begin : List.of("[", "\ufeff[", "  \n[", "{\"stillwatch\":1,\"rows\":[")) {
            String end = begin.endsWith("rows\":[") ? "]}" : "]";
            String text = begin + BAD + "," + GOOD + "," + BAD + "," + GOOD + ", 7" + end;

            Gathered found = Gathered.of(new JsonReader(), folder, text);

            assertThat(found.rejections)
                    .hasSize(3)
                    .allSatisfy(it -> assertThat(at(text, it)).isEqualTo(it.raw()));
            assertThat(found.rejections).extracting(Rejection::raw).containsExactly(BAD, BAD, "7");
        }
    }

    @Test
    void an_element_that_begins_its_line_is_named_by_the_line_alone() throws Exception {
        Gathered list = Gathered.of(new JsonReader(), folder, "[\n" + GOOD + ",\n  " + BAD + ",\n" + BAD + "]");
        Gathered lines = Gathered.of(new JsonlReader(), folder, GOOD + "\n" + BAD + "\n");

        assertThat(list.rejections).extracting(Rejection::line).containsExactly(3L, 4L);
        assertThat(list.rejections).extracting(Rejection::offset).containsOnlyNulls();
        assertThat(lines.rejections).extracting(Rejection::offset).containsOnlyNulls();
    }

    @Test
    void sharing_formats_say_it_as_well() throws Exception {
        String bundle = "{\"type\":\"bundle\",\"id\":\"bundle--6a1d2e3f-0001-4000-8000-000000000001\",\"objects\":[7]}";
        Rejection stix =
                Gathered.of(new StixReader(), folder, bundle).rejections.getFirst();
        assertThat(at(bundle, stix)).isEqualTo("7");

        String event =
                "{\"Event\":{\"uuid\":\"6a1d2e3f-0002-4000-8000-000000000001\",\"info\":\"i\",\"Attribute\":[8]}}";
        Rejection misp = Gathered.of(new MispReader(), folder, event).rejections.getFirst();
        assertThat(at(event, misp)).isEqualTo("8");
    }

    @Test
    void a_rejected_row_kept_before_places_were_is_still_read() throws Exception {
        String kept =
                "{\"@type\":\"rejected\",\"rejection\":{\"column\":\"time\",\"line\":3,\"raw\":\"x\",\"reason\":\"no time\"}}\n";

        RowsLine line = new RowsReader(new ByteArrayInputStream(kept.getBytes(UTF_8))).next();

        assertThat(line).isEqualTo(new RowsLine.Rejected(Rejection.of(3, "time", "no time", "x")));
    }
}
