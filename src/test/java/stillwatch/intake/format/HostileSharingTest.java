package stillwatch.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stillwatch.casefile.canon.Sha256;
import stillwatch.casefile.fact.IncidentFact;
import stillwatch.casefile.fact.KeptFact;
import stillwatch.intake.format.misp.MispReader;
import stillwatch.intake.format.stix.StixReader;
import stillwatch.intake.objects.Slice;
import stillwatch.intake.reading.Reader;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Rejection;

/** What a file may hold without doing harm, in both formats alike: one bad object costs one row, torn brackets the file. */
class HostileSharingTest {
    @TempDir
    Path folder;

    /** How a list of objects stands in a file of each format; {@code good} names one incident or event part. */
    record Shape(Reader reader, String before, String after, String idField) {
        String file(String... objects) {
            return before + String.join(",\n", objects) + after;
        }

        /** An object that is kept as it is, with more fields. */
        String kept(int n, String more) {
            return "{\"type\":\"x-thing\",\"id\":\"x-thing--" + n + "\"" + more + "}";
        }

        @Override
        public String toString() {
            return reader.name();
        }
    }

    static Stream<Shape> shapes() {
        return Stream.of(
                new Shape(new StixReader(), "{\"type\":\"bundle\",\"objects\":[\n", "]}", "id"),
                new Shape(new MispReader(), "{\"Event\":{\"uuid\":\"1\",\"info\":\"a\",\"Thing\":[\n", "]}}", "uuid"));
    }

    private Gathered read(Shape shape, String json) throws IOException, Refusal {
        return Gathered.of(shape.reader(), folder, json);
    }

    private Gathered readBytes(Shape shape, byte[] bytes) throws IOException, Refusal {
        Path file = Files.createTempDirectory(folder, "one").resolve("in.json");
        Files.write(file, bytes);
        return Gathered.of(shape.reader(), file);
    }

    private static List<KeptFact> kept(Gathered read) {
        return read.facts(KeptFact.class);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_doubled_name_costs_its_object_only(Shape shape) throws Exception {
        String doubled = shape.kept(2, ",\n\"a\":{\"b\":1,\"b\":2}");
        Gathered read = read(shape, shape.file(shape.kept(1, ""), doubled, shape.kept(3, "")));
        assertThat(kept(read)).hasSize(2);
        assertThat(read.rejections)
                .containsExactly(Rejection.of(
                        3,
                        "b",
                        "the name stands twice in one object (line 4), so it is not clear which value counts",
                        doubled));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void broken_json_inside_an_object_costs_its_object_only(Shape shape) throws Exception {
        Gathered read = read(
                shape,
                shape.file(
                        shape.kept(1, ",\"a\":nul"),
                        shape.kept(2, ",\"a\":01"),
                        shape.kept(3, ",\"a\" 1"),
                        shape.kept(4, "")));
        assertThat(kept(read)).hasSize(1);
        assertThat(read.rejections)
                .hasSize(3)
                .allSatisfy(it -> assertThat(it.reason()).startsWith("not valid JSON on line "));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void deep_nesting_costs_its_object_only(Shape shape) throws Exception {
        String deep = ",\"a\":" + "[".repeat(500_000) + "]".repeat(500_000);
        Gathered read = read(shape, shape.file(shape.kept(1, deep), shape.kept(2, "")));
        assertThat(kept(read)).hasSize(1);
        Rejection rejection = read.rejections.getFirst();
        assertThat(rejection.reason()).contains("a nesting depth of more than 100 levels");
        assertThat(rejection.rawBytes()).isGreaterThan(1_000_000);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void numbers_without_measure_neither_hang_nor_change(Shape shape) throws Exception {
        String huge = "1".repeat(101);
        String count = shape.reader() instanceof StixReader
                ? "{\"type\":\"autonomous-system\",\"id\":\"autonomous-system--1\",\"number\":1e999999999}"
                : "1e-999999999";
        Gathered read =
                read(shape, shape.file(shape.kept(1, ",\"n\":" + huge), count, shape.kept(2, ",\"n\":1e999999999")));
        assertThat(read.rejections.getFirst().reason())
                .isEqualTo("goes beyond what is read: a number of more than 100 digits");
        assertThat(kept(read).getLast().json()).contains("1e999999999");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_file_of_nothing_but_brackets_is_refused(Shape shape) {
        for (String json : List.of("[".repeat(300_000), "{\"a\":".repeat(300_000), "[[[[]]]]", "{{", "]", "")) {
            assertThatThrownBy(() -> read(shape, json)).isInstanceOf(Refusal.class);
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_cut_off_file_is_refused_with_its_place(Shape shape) {
        String whole = shape.file(shape.kept(1, ""), shape.kept(2, ""));
        for (int end = 1; end < whole.length(); end++) {
            String cut = whole.substring(0, end);
            assertThatThrownBy(() -> read(shape, cut))
                    .isInstanceOf(Refusal.class)
                    .hasMessageMatching("(?s)in\\.json, line \\d+, column \\d+: .*cut off.*");
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void something_behind_the_end_is_refused(Shape shape) {
        for (String more : List.of("x", "{}", ",", "\u0000", shape.file())) {
            assertThatThrownBy(() -> read(shape, shape.file(shape.kept(1, "")) + "\n" + more))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("in.json, line 3, column 1: something stands behind the end");
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void text_that_is_not_utf_8_is_rejected_with_its_offset_and_never_replaced(Shape shape) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String first = shape.before() + shape.kept(1, "") + ",\n{\"a\":\"";
        bytes.writeBytes(first.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {(byte) 0xC3, '(', (byte) 0xED, (byte) 0xA0, (byte) 0x80});
        bytes.writeBytes(("\"}" + shape.after()).getBytes(StandardCharsets.UTF_8));
        Gathered read = readBytes(shape, bytes.toByteArray());
        assertThat(kept(read)).hasSize(1);
        assertThat(read.rejections.getFirst().reason())
                .startsWith("not valid UTF-8: byte \\xC3 at offset " + first.length() + " of the file");
        assertThat(read.rejections.getFirst().raw()).isEqualTo("{\"a\":\"\\xC3(\\xED\\xA0\\x80\"}");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void utf_16_is_refused_and_a_mark_of_utf_8_is_no_text(Shape shape) throws Exception {
        String json = shape.file(shape.kept(1, ""));
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16)) {
            assertThatThrownBy(() -> readBytes(shape, json.getBytes(charset)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageMatching("in.json, line 1, column [12]: .*(UTF-16|double quotes).*");
        }
        assertThat(readBytes(shape, ("\uFEFF" + json).getBytes(StandardCharsets.UTF_8)).rejections)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_text_of_ten_megabytes_is_kept_whole(Shape shape) throws Exception {
        String object = shape.kept(1, ",\"a\":\"" + "x".repeat(10_000_000) + "\"");
        assertThat(kept(read(shape, shape.file(object))).getFirst().json()).isEqualTo(object);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void an_object_beyond_the_limit_is_counted_and_hashed_but_not_held(Shape shape) throws Exception {
        String object = shape.kept(1, ",\"a\":\"" + "é".repeat(Slice.LIMIT / 2) + "\"");
        byte[] bytes = object.getBytes(StandardCharsets.UTF_8);
        Gathered read = read(shape, shape.file(object, shape.kept(2, "")));
        assertThat(kept(read)).hasSize(1);
        Rejection rejection = read.rejections.getFirst();
        assertThat(rejection.rawBytes()).isEqualTo(bytes.length);
        assertThat(rejection.rawSha256()).isEqualTo(Sha256.hex(bytes));
        assertThat(rejection.raw()).startsWith("{\"type\"").hasSizeLessThanOrEqualTo(Rejection.RAW_LIMIT);
        assertThat(object).startsWith(rejection.raw());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void names_that_run_backwards_or_show_nothing_stay_as_they_are(Shape shape) throws Exception {
        String name = "a\u202Egpj.exe\uFFFD\u200B\u2066 العربية 🜁";
        KeptFact fact = kept(read(shape, shape.file(shape.kept(1, ",\"name\":\"" + name + "\""))))
                .getFirst();
        assertThat(fact.label()).isEqualTo(name);
        assertThat(kept(read(shape, shape.file(shape.kept(1, ",\"name\":\"\\ud800\""))))
                        .getFirst()
                        .label())
                .isEqualTo("\ud800");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void elements_that_are_no_objects_do_not_stop_the_rest(Shape shape) throws Exception {
        Gathered read =
                read(shape, shape.file("1", "\"x\"", "null", "[]", shape.kept(1, ""), "garbage", "1e999999999"));
        assertThat(read.rows.size() + read.rejections.size())
                .isEqualTo(shape.idField().equals("id") ? 7 : 8);
        assertThat(read.rejections).extracting(Rejection::raw).contains("garbage");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void more_fields_than_anybody_would_write_are_refused(Shape shape) {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            fields.append(",\"f").append(i).append("\":1");
        }
        assertThatThrownBy(() -> read(shape, shape.file().replace("]}", "]" + fields + "}")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("more than 1000 fields");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void kinds_without_number_are_counted_together(Shape shape) throws Exception {
        String[] objects = new String[12_000];
        for (int i = 0; i < objects.length; i++) {
            objects[i] = "{\"type\":\"t" + i + "\",\"id\":\"t" + i + "--1\"}";
        }
        Gathered read = read(shape, shape.file(objects));
        assertThat(kept(read)).hasSize(12_000);
        assertThat(read.noticeTexts()).singleElement().asString().hasSizeLessThan(1_000);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_hundred_thousand_objects_on_one_line_are_read(Shape shape) throws Exception {
        StringBuilder all = new StringBuilder(shape.before());
        for (int i = 0; i < 100_000; i++) {
            all.append(i == 0 ? "" : ",").append(shape.kept(i, ""));
        }
        Gathered read = read(shape, all.append(shape.after()).toString());
        assertThat(kept(read)).hasSize(100_000);
        assertThat(read.noticeTexts()).singleElement().asString().startsWith("kept as they are: 100000 ");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void an_incident_is_read_the_same_twice(Shape shape) throws Exception {
        String json = shape.idField().equals("id")
                ? shape.file(
                        "{\"type\":\"campaign\",\"id\":\"campaign--1\",\"name\":\"a\",\"z\":1,\"b\":{\"y\":2,\"c\":[1.50,null]}}")
                : shape.file();
        Gathered once = read(shape, json);
        assertThat(once.only(IncidentFact.class).name()).isEqualTo("a");
        assertThat(read(shape, json).rowsFile()).isEqualTo(once.rowsFile());
    }
}
