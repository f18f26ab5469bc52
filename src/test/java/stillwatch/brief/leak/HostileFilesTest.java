package stillwatch.brief.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class HostileFilesTest {
    private static final Limits SMALL = new Limits(1 << 20, 4 << 20, 4, 1_000);
    private static final LeakCheck CHECK = new LeakCheck(Values.some(20, 3), SMALL);

    private static void expectUnread(String name, byte[] bytes) {
        LeakReport report = CHECK.of(List.of(new FinishedFile(name, bytes)));
        assertThat(report.unread()).as(name).isNotEmpty();
        assertThat(report.clean()).isFalse();
        assertThat(report.lines().getFirst()).contains("could not be read");
    }

    @Test
    void what_unpacks_to_too_much_stops_the_export() throws Exception {
        byte[] much = new byte[8 << 20];
        expectUnread("bomb.zip", Planted.zip("a.txt", much, ""));
        expectUnread("bomb.gz", Planted.gzip(much));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write("%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(pdf)) {
            deflated.write(much);
        }
        expectUnread("bomb.pdf", pdf.toByteArray());
    }

    @Test
    void many_small_things_together_are_too_much_too() throws Exception {
        byte[] some = Planted.zip("a.bin", new byte[900_000], "");
        FinishedFile[] files = new FinishedFile[6];
        Arrays.setAll(files, i -> new FinishedFile("part" + i + ".zip", some));
        assertThat(CHECK.of(List.of(files)).unread()).isNotEmpty();
    }

    @Test
    void containers_in_containers_end_somewhere() throws Exception {
        byte[] deep = "nothing".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 12; i++) {
            deep = Planted.zip("inner.zip", deep, "");
        }
        expectUnread("deep.zip", deep);
    }

    @Test
    void what_is_damaged_or_locked_counts_as_unread() throws Exception {
        expectUnread("broken.pdf", "%PDF-1.7\nnothing of a PDF behind this".getBytes(StandardCharsets.UTF_8));
        byte[] zip = Planted.zip(
                "a.txt", "some words that are not so short".repeat(50).getBytes(StandardCharsets.UTF_8), "");
        expectUnread("cut.zip", Arrays.copyOf(zip, zip.length / 2));
        expectUnread("locked.pdf", locked());
        assertThat(CHECK.ofFiles(List.of(Path.of("there-is-no-such-file.pdf"))).unread())
                .hasSize(1);
    }

    private static byte[] locked() throws Exception {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_list_of_entries_that_hides_one_is_noticed() throws Exception {
        byte[] zip = Planted.zip("a.txt", "some words".getBytes(StandardCharsets.UTF_8), "");
        zip[zip.length - 12] = 0;
        expectUnread("hidden.zip", zip);
    }
}
