package stillwatch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.brief.leak.FinishedFile;
import stillwatch.brief.leak.LeakReport;
import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.Audience;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Status;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;

/** How long the brief of a large case takes: 200 claims, 300 exhibits, 5,000 accounts in 50 clusters. */
@Tag("bench")
class BriefSpeedTest {
    private static final int CLAIMS = 200;
    private static final int EXHIBITS = 300;
    private static final int CLUSTERS = 50;
    private static final int MEMBERS = 100;
    private static final int TIMES = 5;

    @TempDir
    Path folder;

    @Test
    void a_large_brief_is_one_second_as_html_five_as_pdf_and_read_again_in_two() throws Exception {
        try (BriefCase at = new BriefCase(folder, Handling.AMBER)) {
            fill(at);
            Brief brief = at.brief(Audience.POLICY);
            assertThat(brief.outline().claims()).hasSize(CLAIMS);
            assertThat(brief.outline().groups()).hasSize(CLUSTERS);
            Quickest html = new Quickest();
            Quickest pdf = new Quickest();
            Quickest reread = new Quickest();
            Quickest outline = new Quickest();
            for (int i = 0; i < TIMES; i++) {
                outline.time(() -> at.brief(Audience.POLICY));
                byte[] page = html.time(() -> brief.bytes(BriefFormat.HTML, Paper.A4));
                byte[] pages = pdf.time(() -> brief.bytes(BriefFormat.PDF, Paper.A4));
                reread.time(() -> clean(brief, page, pages));
            }
            report(brief, outline.seconds, html.seconds, pdf.seconds, reread.seconds);
            assertThat(outline.seconds + html.seconds).isLessThanOrEqualTo(1);
            assertThat(outline.seconds + pdf.seconds).isLessThanOrEqualTo(5);
            assertThat(reread.seconds).isLessThanOrEqualTo(2);
        }
    }

    private static boolean clean(Brief brief, byte[] html, byte[] pdf) {
        LeakReport page = brief.reread(new FinishedFile("brief.html", html));
        LeakReport pages = brief.reread(new FinishedFile("brief.pdf", pdf));
        assertThat(page.lines()).isEmpty();
        assertThat(pages.lines()).isEmpty();
        return true;
    }

    private void fill(BriefCase at) throws Exception {
        StringBuilder accounts = new StringBuilder();
        IntStream.range(0, CLUSTERS * MEMBERS)
                .forEach(n -> accounts.append(String.format(
                        Locale.ROOT,
                        "{\"type\":\"account\",\"account\":{\"platform\":\"harbourline\",\"externalId\":\"%s\"},\"name\":\"Berth keeper %d\"}%n",
                        BriefCase.external(1000 + n),
                        n)));
        Path file = Files.writeString(folder.resolve("many.jsonl"), accounts.toString());
        at.opened.importFile(BriefCase.BY, file, Wanted.PLAIN, Progress.NONE);
        for (int i = 0; i < CLUSTERS; i++) {
            at.cluster(1000 + i * MEMBERS, 1000 + (i + 1) * MEMBERS, "quay " + i, "they share berth card number " + i);
        }
        List<String> exhibits = exhibits(at);
        for (int i = 0; i < CLAIMS; i++) {
            String claim = at.claim("Reseller " + i, "the reseller of quay " + i + " ran nearly 400 accounts");
            at.opened
                    .claims()
                    .decide(
                            BriefCase.BY,
                            new StatusDecided(
                                    claim,
                                    Status.ALLEGED,
                                    "one party says so",
                                    null,
                                    List.of(exhibits.get(i), exhibits.get((i + 100) % EXHIBITS))));
        }
    }

    private List<String> exhibits(BriefCase at) throws Exception {
        List<String> ids = new java.util.ArrayList<>();
        for (int i = 0; i < EXHIBITS; i++) {
            Path file = Files.writeString(folder.resolve("exhibit-" + i + ".txt"), "What quay " + i + " wrote.\n");
            ids.add(at.exhibit(file));
        }
        return ids;
    }

    interface Work<T> {
        T done() throws Exception;
    }

    /** The quickest of several: warm. */
    private static final class Quickest {
        private double seconds = Double.MAX_VALUE;

        <T> T time(Work<T> work) throws Exception {
            long start = System.nanoTime();
            T done = work.done();
            seconds = Math.min(seconds, (System.nanoTime() - start) / 1e9);
            return done;
        }
    }

    private static void report(Brief brief, double outline, double html, double pdf, double reread) throws IOException {
        String text = String.format(
                Locale.ROOT,
                "%d claims, %d exhibits, %d clusters of %d accounts, %d values withheld; warm, the quickest of %d:%n"
                        + "outline %.2f s, HTML %.2f s (with the outline at most 1), PDF %.2f s (with the outline at most 5),"
                        + " both read again for what is withheld %.2f s (at most 2)%n",
                brief.outline().claims().size(),
                brief.outline().exhibits().size(),
                CLUSTERS,
                MEMBERS,
                brief.composed().withheld().size(),
                TIMES,
                outline,
                html,
                pdf,
                reread);
        Path reports = Files.createDirectories(Path.of(System.getProperty("bench.folder", "target/bench")));
        Files.write(reports.resolve("brief.txt"), text.getBytes(StandardCharsets.UTF_8));
        System.out.print(text);
    }
}
