package stillwatch.brief.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("bench")
class LeakSpeedTest {
    private static final int ACCOUNTS = 5_000;
    private static final int EXHIBITS = 300;
    private static final int PAGES = 80;
    private static final int WORDS_ON_A_PAGE = 280;
    private static final double MOST_MILLIS = 2_000;

    @Test
    void the_files_of_a_large_brief_are_read_again_within_two_seconds() throws Exception {
        List<Secret> secrets = new ArrayList<>(Values.some(EXHIBITS, 2));
        for (int i = 0; i < ACCOUNTS; i++) {
            secrets.add(new Secret("account " + i, SecretKind.ACCOUNT, "harbour-user-" + (700_000 + i * 37)));
            secrets.add(new Secret(
                    "id of account " + i, SecretKind.ACCOUNT, String.format(Locale.ROOT, "account-%024x", i * 7919L)));
        }
        List<FinishedFile> files = files();
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            long start = System.nanoTime();
            LeakReport report = new LeakCheck(secrets).of(files);
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
            assertThat(report.lines()).isEmpty();
        }
        report(files, best);
        assertThat(best).isLessThan(MOST_MILLIS);
    }

    private static List<FinishedFile> files() throws IOException {
        Random chance = new Random(9);
        String html = "<p>" + words(chance, 160_000) + "</p>";
        String table = words(chance, 40_000).replace(" ", ",");
        return List.of(
                new FinishedFile("brief.html", html.getBytes(StandardCharsets.UTF_8)),
                new FinishedFile("brief.pdf", pdf(chance)),
                new FinishedFile(
                        "brief.docx", Planted.zip("word/document.xml", html.getBytes(StandardCharsets.UTF_8), "")),
                new FinishedFile("accounts.csv", table.getBytes(StandardCharsets.UTF_8)));
    }

    private static String words(Random chance, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("account-")
                    .append(Long.toString(chance.nextLong() >>> 40, 36))
                    .append(i % 12 == 11 ? ".</p>\n<p>" : " ");
        }
        return text.toString();
    }

    private static byte[] pdf(Random chance) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < PAGES; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                List<String> lines = words(chance, WORDS_ON_A_PAGE)
                        .replace("</p>", "")
                        .replace("<p>", "")
                        .lines()
                        .toList();
                PlantedPdf.write(document, page, lines);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void report(List<FinishedFile> files, double best) throws IOException {
        long bytes = files.stream().mapToLong(one -> one.bytes().length).sum();
        Path reports = Files.createDirectories(Path.of(System.getProperty("bench.folder", "target/bench")));
        String text = String.format(
                Locale.ROOT, "leak check: %,d bytes, %,d values: %.0f ms%n", bytes, 2 * ACCOUNTS + EXHIBITS, best);
        Files.writeString(reports.resolve("leak.txt"), text);
        System.out.print(text);
    }
}
