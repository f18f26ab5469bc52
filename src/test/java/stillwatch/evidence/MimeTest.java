package stillwatch.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class MimeTest {
    private static String guess(String content, String name) {
        return Mime.guess(content.getBytes(UTF_8), name);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }

    private static String guessRaw(String start) {
        return Mime.guess(start.getBytes(ISO_8859_1), "name.csv");
    }

    @Test
    void first_bytes_decide() {
        assertThat(guessRaw("%PDF-1.7")).isEqualTo("application/pdf");
        assertThat(guessRaw("\u0089PNG\r\n\u001a\n")).isEqualTo("image/png");
        assertThat(guessRaw("\u00ff\u00d8\u00ff\u00e0")).isEqualTo("image/jpeg");
        assertThat(guessRaw("GIF89a")).isEqualTo("image/gif");
        assertThat(guessRaw("RIFFabcdWEBPVP8")).isEqualTo("image/webp");
        assertThat(guessRaw("PAR1")).isEqualTo("application/vnd.apache.parquet");
        assertThat(guessRaw("\u001f\u008b\b")).isEqualTo("application/gzip");
        assertThat(guessRaw("(\u00b5/\u00fd")).isEqualTo("application/zstd");
    }

    @Test
    void a_misleading_name_does_not_hide_what_a_file_is() {
        assertThat(guess("%PDF-1.4", "photo.jpg")).isEqualTo("application/pdf");
        assertThat(guess("<!DOCTYPE html><p>x", "table.csv")).isEqualTo("text/html");
    }

    @Test
    void the_name_tells_kinds_of_text_apart() {
        assertThat(guess("a;b\n1;2\n", "x.CSV")).isEqualTo("text/csv");
        assertThat(guess("a\tb\n", "x.tsv")).isEqualTo("text/tab-separated-values");
        assertThat(guess("{\"a\":1}\n{\"a\":2}\n", "x.jsonl")).isEqualTo("application/x-ndjson");
        assertThat(guess("\ufeff{\n  \"a\": 1}", "x")).isEqualTo("application/json");
        assertThat(guess("hello", "x.txt")).isEqualTo("text/plain");
        assertThat(guess("<?xml version='1.0'?><a/>", "x")).isEqualTo("application/xml");
        assertThat(guess("<?xml version='1.0'?><svg/>", "x")).isEqualTo("image/svg+xml");
    }

    @Test
    void mail_is_known_by_its_head() {
        assertThat(guess("Delivered-To: a@invented.example\r\nReceived: x\r\n", "x"))
                .isEqualTo("message/rfc822");
        assertThat(guess("X-Spam: no\r\n folded\r\nFrom: a@invented.example\r\n\r\nhi", "x"))
                .isEqualTo("message/rfc822");
        assertThat(guess("Dear all,\nFrom: here it is nice\n", "x")).isEqualTo("text/plain");
    }

    @Test
    void zips_with_office_inside_are_told_from_others() throws IOException {
        assertThat(Mime.guess(zip("[Content_Types].xml", "word/document.xml"), "x"))
                .endsWith("wordprocessingml.document");
        assertThat(Mime.guess(zip("[Content_Types].xml", "xl/workbook.xml"), "x"))
                .endsWith("spreadsheetml.sheet");
        assertThat(Mime.guess(zip("a.txt"), "x.bin")).isEqualTo("application/zip");
    }

    @Test
    void utf_16_is_text_and_zero_bytes_otherwise_are_not() {
        assertThat(Mime.guess("\ufeffa,b".getBytes(UTF_16LE), "x.csv")).isEqualTo("text/csv");
        assertThat(Mime.guess(new byte[] {'a', 0, 'b'}, "x.csv")).isEqualTo("application/octet-stream");
        assertThat(Mime.guess(new byte[0], "x")).isEqualTo("application/octet-stream");
    }
}
