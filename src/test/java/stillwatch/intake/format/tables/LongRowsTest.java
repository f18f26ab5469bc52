package stillwatch.intake.format.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.canon.Sha256;
import stillwatch.casefile.fact.EventFact;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Rejection;
import stillwatch.intake.reading.Settings;

class LongRowsTest {
    private static final int MB = 1 << 20;

    @TempDir
    Path folder;

    private Found read(String text, String encoding) throws IOException, Refusal {
        FileSource source = FileSource.with(folder.resolve("t.csv"), text.getBytes(Charset.forName(encoding)));
        return Found.in(new CsvReader(), source, Settings.NONE);
    }

    @Test
    void a_cell_of_ten_megabytes_is_taken() throws Exception {
        Found found = read("time,title,note\n2026-04-01,a,\"" + "x\n".repeat(5 * MB) + "\"\n2026-04-02,b,c\n", "UTF-8");

        assertThat(found.rejected).isEmpty();
        assertThat(found.all(EventFact.class).get(0).details().get(0).value()).hasSize(10 * MB);
        assertThat(found.rows.keySet()).containsExactly(2L, 5L * MB + 3);
    }

    @Test
    void a_cell_beyond_the_limit_is_rejected_with_beginning_length_and_hash() throws Exception {
        String row = "2026-04-01,a," + "y".repeat(17 * MB);
        Found found = read("time,title,note\n" + row + "\n2026-04-02,b,c\n", "UTF-8");

        assertThat(found.rows.keySet()).containsExactly(3L);
        Rejection rejection = found.rejected.get(0);
        assertThat(rejection.column()).isEqualTo("note");
        assertThat(rejection.raw()).startsWith("2026-04-01,a,yyy").hasSize(Rejection.RAW_LIMIT);
        assertThat(rejection.rawBytes()).isEqualTo(row.length());
        assertThat(rejection.rawSha256()).isEqualTo(Sha256.hex(row));
    }

    @Test
    void a_row_too_long_to_hold_is_passed_over_and_the_next_is_read() throws Exception {
        String row = "2026-04-01,a," + ("\"" + "z\r\n".repeat(4 * MB) + "\",").repeat(3) + "end";
        Found found = read("time,title,note\n" + row + "\r\n2026-04-02,b,c\n", "UTF-8");

        Rejection rejection = found.rejected.get(0);
        assertThat(found.rejected).hasSize(1);
        assertThat(rejection.line()).isEqualTo(2);
        assertThat(rejection.rawBytes()).isEqualTo(row.length());
        assertThat(rejection.rawSha256()).isEqualTo(Sha256.hex(row));
        assertThat(found.rows.keySet()).containsExactly(3L + 12 * MB);
    }

    @Test
    void a_quote_left_open_before_forty_megabytes_costs_its_line_only() throws Exception {
        String filler = "2026-04-03,fill," + "f".repeat(1000) + "\n";
        int count = 40 * MB / filler.length();
        Found found = read("time,title,note\n2026-04-01,a,\"open\n" + filler.repeat(count), "UTF-8");

        assertThat(found.rejected).singleElement().satisfies(it -> {
            assertThat(it.raw()).isEqualTo("2026-04-01,a,\"open");
            assertThat(it.line()).isEqualTo(2);
        });
        assertThat(found.rows).hasSize(count);
        assertThat(found.rows.firstKey()).isEqualTo(3);
    }

    @Test
    void a_single_line_in_another_encoding_is_passed_over_too() throws Exception {
        Found found = read("\ufefftime,title\n" + "z".repeat(34 * MB) + "\n2026-04-02,b\n", "UTF-16LE");

        assertThat(found.rejected)
                .singleElement()
                .satisfies(it -> assertThat(it.rawBytes()).isEqualTo(34L * MB));
        assertThat(found.rows.keySet()).containsExactly(3L);
    }

    /** Run as a program of its own with little memory. */
    public static void main(String[] file) throws IOException, Refusal {
        Found found = Found.in(new CsvReader(), FileSource.of(Path.of(file[0])), Settings.NONE);
        Rejection rejection = found.rejected.get(0);
        System.out.println(found.rows.keySet() + " " + rejection.line() + " " + rejection.rawBytes() + " "
                + rejection.rawSha256());
    }

    @Test
    @Tag("long")
    void one_line_of_a_gigabyte_is_passed_over_with_half_a_gigabyte_of_memory() throws Exception {
        Path file = folder.resolve("huge.csv");
        byte[] chunk = "q".repeat(MB).getBytes(UTF_8);
        java.security.MessageDigest digest = Sha256.digest();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("time,title\n2026-04-01,a\n".getBytes(UTF_8));
            for (int i = 0; i < 1024; i++) {
                out.write(chunk);
                digest.update(chunk);
            }
            out.write("\n2026-04-02,b\n".getBytes(UTF_8));
        }
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                LongRowsTest.class.getName(),
                file.toString());

        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(said.strip()).endsWith("[2, 4] 3 " + 1024L * MB + " " + Sha256.hex(digest));
    }
}
