package stillwatch.intake.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stillwatch.casefile.fact.EventFact;
import stillwatch.intake.format.Gathered;
import stillwatch.intake.reading.Reader;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Rejection;
import stillwatch.intake.reading.Settings;

class HostileJsonTest {
    private static final Reader JSON = new JsonReader();
    private static final Reader JSONL = new JsonlReader();
    private static final String GOOD = "{\"type\":\"event\",\"title\":\"good\"}";

    @TempDir
    Path folder;

    private Path file(byte[]... parts) throws IOException {
        Path file = folder.resolve("in.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (byte[] part : parts) {
                out.write(part);
            }
        }
        return file;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String refusal(Reader reader, Path file) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Gathered.of(reader, file));
        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage()).startsWith("in.json").doesNotContain(folder.toString());
        return String.valueOf(refusal.getMessage());
    }

    /** A bad value between two good ones, in both forms; both say the same of it. */
    private Rejection rejected(String bad) throws IOException, Refusal {
        Gathered list = Gathered.of(JSON, folder, "[" + GOOD + ",\n" + bad + ",\n" + GOOD + "]");
        Gathered lines = Gathered.of(JSONL, folder, GOOD + "\n" + bad + "\n" + GOOD + "\n");
        assertThat(list.rows).hasSize(2);
        assertThat(lines.rows).isEqualTo(list.rows);
        assertThat(lines.rejections).isEqualTo(list.rejections).hasSize(1);
        assertThat(lines.rejections.getFirst().line()).isEqualTo(2);
        return lines.rejections.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"event","title":"a","title":"b"} | title | stands twice
            {"type":"event","title":"a","details":[{"name":"n","value":"v","name":"m"}]} | name | stands twice
            {"type":"evnt","title":"a"} | type | unknown type "evnt"; known are account
            {"type":"event","titel":"a"} | | unknown field "titel"; "event" has at, title
            {"type":"event"} | title | missing
            {"type":"event","title":"a","at":"2026-04-31"} | at | April has 30 days
            {"type":"event","title":"a","at":"12026-04-31"} | at | 5 digits
            {"type":"event","title":"a","at":1e999999999} | at | expected a time
            {"type":"event","title":"a","at":123456} | at | 6 digits
            {"type":"relation","from":"a","relation":"r","to":"b","count":1.5} | count | expected a whole number, not the number 1.5
            {"type":"relation","from":"a","relation":"r","to":"b","count":1e3} | count | expected a whole number
            {"type":"relation","from":"a","relation":"r","to":"b","count":99999999999999999999} | count | expected a whole number
            {"type":"event","title":true} | title | expected text, not true
            {"type":"event","title":"a","details":["x"]} | details[0] | expected an object with name, value
            {"type":"row","facts":[]} | facts | no facts
            {"type":"row","facts":[{"type":"event"}]} | facts[0].title | missing
            {"type":"row","facts":[{"type":"row","facts":[]}]} | facts[0].type | unknown type "row"
            null | | nothing (null)
            7 | | expected an object
            [] | | expected an object
            """)
    void a_bad_row_costs_itself_only_and_says_where_and_why(String bad, String column, String reason)
            throws IOException, Refusal {
        Rejection rejection = rejected(bad);
        assertThat(rejection.column()).isEqualTo(column);
        assertThat(rejection.reason()).contains(reason);
        assertThat(rejection.raw()).isEqualTo(bad);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"event","title":NaN} | 2
            {"type":"event","title":Infinity} | 2
            {"type":"event","title":"a",} | 2
            {"type":"event" "title":"a"} | 2
            {'type':'event'} | 2
            {"type":"event","title":"a\\q"} | 2
            {"type":"event","title":01} | 2
            nul | 2
            // remark | 2
            """)
    void broken_syntax_refuses_a_document_with_line_and_column_but_costs_a_line_only_itself(String bad, long line)
            throws IOException, Refusal {
        String said = refusal(JSON, file(bytes("[" + GOOD + ",\n" + bad + ",\n" + GOOD + "]")));
        assertThat(said).containsPattern("in.json, line " + line + ", column \\d+: ");
        Gathered lines = Gathered.of(JSONL, folder, GOOD + "\n" + bad + "\n" + GOOD + "\n");
        assertThat(lines.rows).hasSize(2);
        assertThat(lines.rejections).hasSize(1);
        assertThat(lines.rejections.getFirst().reason()).contains("not valid JSON on line 2");
    }

    @Test
    void the_column_of_broken_syntax_counts_from_the_begin_of_the_line() throws IOException {
        String said = refusal(JSON, file(bytes("[" + GOOD + ", {\"type\": nul}]")));
        int column = Integer.parseInt(said.replaceFirst(".*column (\\d+):.*", "$1"));
        assertThat(column).isBetween(GOOD.length() + 12, GOOD.length() + 20);
    }

    @Test
    void what_stands_behind_the_end_is_said() throws IOException, Refusal {
        assertThat(refusal(JSON, file(bytes("[" + GOOD + "]\nmore")))).contains("line 2, column 1", "behind the end");
        assertThat(refusal(JSON, file(bytes("[" + GOOD + "][]")))).contains("line 1", "behind the end");
        assertThat(refusal(JSON, file(bytes("{\"stillwatch\":1,\"rows\":[]}}"))))
                .contains("behind the end");
        Rejection behind = Gathered.of(JSONL, folder, GOOD + GOOD).rejections.getFirst();
        assertThat(behind.reason()).isEqualTo("not valid JSON on line 1: something stands behind the end of the value");
    }

    @Test
    void a_document_that_is_not_ours_or_cut_off_is_refused() throws IOException {
        assertThat(refusal(JSON, file(bytes("{\"stillwatch\":2,\"rows\":[]}")))).contains("newer");
        assertThat(refusal(JSON, file(bytes("{\"stillwatch\":1}")))).contains("\"rows\"");
        assertThat(refusal(JSON, file(bytes("{\"stillwatch\":1,\"rows\":[],\"rows\":[]}"))))
                .contains("stands twice");
        assertThat(refusal(JSON, file(bytes(GOOD)))).contains("\"type\" has no place here", "expected a list");
        assertThat(refusal(JSON, file(bytes("hello")))).contains("expected a list");
        assertThat(refusal(JSON, file(bytes("[" + GOOD + ",")))).contains("cut off");
        assertThat(refusal(JSON, file(bytes("[{\"type\":\"event")))).contains("cut off");
        assertThat(refusal(JSON, file(bytes("[" + GOOD + " " + GOOD + "]")))).contains("expected , or ]");
        assertThat(refusal(JSON, file(bytes("[" + GOOD + ",]")))).contains("comma");
    }

    @Test
    void a_file_with_nothing_in_it_is_refused_in_words() throws IOException {
        for (Reader reader : new Reader[] {JSON, JSONL}) {
            assertThat(refusal(reader, file())).isEqualTo("in.json is empty; there is nothing to import");
            assertThat(refusal(reader, file(bytes("\ufeff")))).contains("nothing but white space");
            assertThat(refusal(reader, file(bytes(" \n\t\r\n")))).contains("nothing but white space");
            byte[] mark = {(byte) 0xFF, (byte) 0xFE};
            assertThat(refusal(reader, file(mark))).contains("nothing but white space or a byte order mark");
        }
    }

    @Test
    void nesting_a_hundred_thousand_deep_is_answered_and_not_followed() throws IOException, Refusal {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        Rejection rejection = rejected("{\"type\":\"event\",\"title\":" + deep + "}");
        assertThat(rejection.reason()).containsIgnoringCase("nesting depth");
        assertThat(rejection.rawBytes()).isGreaterThan(200_000);
        assertThat(refusal(JSON, file(bytes("[".repeat(100_000))))).contains("cut off");
    }

    @Test
    void numbers_of_a_million_digits_are_answered_and_not_computed() throws IOException, Refusal {
        Rejection rejection = rejected("{\"type\":\"event\",\"title\":\"a\",\"at\":" + "9".repeat(1_000_000) + "}");
        assertThat(rejection.reason()).contains("goes beyond what is read");
        assertThat(rejection.raw().length()).isLessThanOrEqualTo(Rejection.RAW_LIMIT);
        assertThat(rejection.rawSha256()).hasSize(64);
    }

    @Test
    void lone_surrogates_nul_and_marks_of_direction_are_kept_as_they_are() throws IOException, Refusal {
        String title = "\\ud800 \\udc00\\u0000 \u202e\u200b \\ud83d\\ude00";
        Gathered found = Gathered.of(JSONL, folder, "{\"type\":\"event\",\"title\":\"" + title + "\"}");
        assertThat(found.only(EventFact.class).title()).isEqualTo("\ud800 \udc00\0 \u202e\u200b \ud83d\ude00");
    }

    @Test
    void a_bare_nul_or_line_break_in_a_text_is_no_json() throws IOException, Refusal {
        Gathered nul = Gathered.of(JSONL, folder, "{\"type\":\"event\",\"title\":\"a\0b\"}\n" + GOOD);
        assertThat(nul.rejections).hasSize(1);
        assertThat(nul.rows).hasSize(1);
        assertThat(refusal(JSON, file(bytes("[{\"type\":\"event\",\"title\":\"a\nb\"}]"))))
                .contains("line 1, column");
    }

    @Test
    void a_text_of_ten_megabytes_is_a_text() throws IOException, Refusal {
        Gathered found = Gathered.of(
                JSON, folder, "[{\"type\":\"event\",\"title\":\"" + "ä".repeat(5 * 1024 * 1024) + "\"}," + GOOD + "]");
        assertThat(found.rows).hasSize(2);
        assertThat(found.facts(EventFact.class).getFirst().title()).hasSize(5 * 1024 * 1024);
    }

    @Test
    void invalid_utf_8_costs_the_row_and_names_the_byte() throws IOException, Refusal {
        byte[] bad = bytes("{\"type\":\"event\",\"title\":\"Z?rich\"}\n");
        bad[26] = (byte) 0xFC;
        for (String mark : new String[] {"", "\ufeff"}) {
            Gathered found = Gathered.of(JSONL, file(bytes(mark + GOOD + "\n"), bad, bytes(GOOD)));
            assertThat(found.rows).hasSize(2);
            Rejection rejection = found.rejections.getFirst();
            int offset = bytes(mark + GOOD + "\n").length + 26;
            assertThat(rejection.reason()).contains("not valid UTF-8", "\\xFC", "offset " + offset + " ");
            assertThat(rejection.raw()).contains("Z\\xFCrich");
        }
    }

    @Test
    void invalid_utf_16_refuses_the_file_and_names_the_byte() throws IOException {
        byte[] good = ("\ufeff" + GOOD + "\n").getBytes(StandardCharsets.UTF_16LE);
        byte[] loneHigh = {0x00, (byte) 0xD8, 'x', 0};
        byte[] tail = (GOOD + "\n").repeat(5_000).getBytes(StandardCharsets.UTF_16LE);
        for (Reader reader : new Reader[] {JSON, JSONL}) {
            byte[] begin = reader.name().equals("json") ? "[\"".getBytes(StandardCharsets.UTF_16LE) : good;
            assertThat(refusal(reader, file(begin, loneHigh, tail)))
                    .contains("not valid UTF-16LE at byte " + begin.length + " of the file", "save the file as UTF-8");
        }
        assertThat(refusal(JSONL, file(good, new byte[] {'x'}))).contains("at byte " + good.length);
    }

    @Test
    void a_million_byte_array_is_cut_row_by_row_wherever_the_buffers_end() throws IOException, Refusal {
        Random random = new Random(41);
        StringBuilder list = new StringBuilder("[");
        int rows = 0;
        while (list.length() < 1_000_000) {
            list.append(rows++ == 0 ? "" : ",").append(" \n".repeat(random.nextInt(3)));
            list.append("{\"type\":\"event\",\"title\":\"\\\"]},{[ ")
                    .append("ä\\\\".repeat(random.nextInt(200)))
                    .append("\"}");
        }
        Gathered found = Gathered.of(JSON, folder, list.append("]").toString());
        assertThat(found.rejections).isEmpty();
        assertThat(found.rows).hasSize(rows);
    }

    @Test
    void whatever_is_changed_in_a_file_every_line_is_answered() throws IOException, Refusal {
        Random random = new Random(42);
        byte[] original = bytes((GOOD + "\n{\"type\":\"account\",\"account\":{\"platform\":\"p\",\"externalId\":\"7\"},"
                        + "\"created\":\"2026-04-22\",\"details\":[{\"name\":\"n\",\"value\":\"v\"}]}\n")
                .repeat(3));
        for (int i = 0; i < 400; i++) {
            byte[] changed = original.clone();
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            if (changed[0] == 0 || changed[1] == 0) {
                continue;
            }
            Path file = file(changed);
            Gathered found = Gathered.of(JSONL, file);
            assertThat(found.rows.size() + found.rejections.size()).isEqualTo(nonBlankLines(changed));
            try {
                Gathered.of(JSON, file(bytes("["), changed, bytes("]")));
            } catch (Refusal e) {
                assertThat(e.getMessage()).contains("in.json, line ");
            }
        }
    }

    private static long nonBlankLines(byte[] text) {
        String latin = new String(text, StandardCharsets.ISO_8859_1);
        return Arrays.stream(latin.split("[\r\n]"))
                .filter(line -> line.chars().anyMatch(c -> c != ' ' && c != '\t'))
                .count();
    }

    /** Larger than the heap of the tests: held in memory, it would end them. */
    @Test
    @Tag("long")
    void a_gigabyte_is_read_without_holding_it() throws IOException, Refusal {
        Path file = folder.resolve("in.json");
        byte[] row = bytes(GOOD.replace("good", "x".repeat(1_000_000)) + ",");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(bytes("[{\"type\":\"event\",\"title\":\""));
            byte[] letters = new byte[1 << 20];
            Arrays.fill(letters, (byte) 'y');
            for (int i = 0; i < 1024; i++) {
                out.write(letters);
            }
            out.write(bytes("\"},"));
            out.write(row);
            out.write(bytes(GOOD + "]"));
        }
        Gathered found = Gathered.of(JSON, file);
        assertThat(found.rows).hasSize(2);
        Rejection tooLong = found.rejections.getFirst();
        assertThat(tooLong.rawBytes()).isEqualTo((1L << 30) + 27);
        assertThat(tooLong.rawSha256()).hasSize(64);
        assertThat(tooLong.raw().length()).isLessThanOrEqualTo(Rejection.RAW_LIMIT);
    }

    /** A list as long as a gigabyte, made while it is read: only the sink could hold it, and this one does not. */
    @Test
    @Tag("long")
    void a_long_list_is_streamed() throws IOException, Refusal {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        for (int i = 0; i < 10_000; i++) {
            block.write(bytes("," + GOOD.replace("good", "x".repeat(60))));
        }
        byte[] repeated = block.toByteArray();
        CountingSink sink = new CountingSink();
        JSON.read(new RepeatedSource(bytes("[" + GOOD), repeated, 1_000, bytes("]")), Settings.NONE, sink);
        assertThat(sink.rows()).isEqualTo(10_000_001);
    }
}
