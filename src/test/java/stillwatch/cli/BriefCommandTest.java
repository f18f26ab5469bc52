package stillwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.cli.Desk.Ran;
import stillwatch.progress.Progress;
import stillwatch.sample.ReportedCase;

class BriefCommandTest {
    @TempDir
    Path folder;

    private Desk desk;
    private String still;

    @BeforeEach
    void start() throws Exception {
        desk = new Desk(folder);
        ReportedCase sample = new ReportedCase(folder, desk.place());
        sample.make(Progress.NONE, line -> {});
        still = sample.caseFolder().toString();
    }

    private Ran brief(String out, String... more) {
        String[] all = new String[more.length + 6];
        String[] first = {
            "brief", still, "--audience", "legal", "--out", desk.path(out).toString()
        };
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return desk.run(all);
    }

    @Test
    void a_filing_is_written_in_files_of_the_size_asked_for_and_a_second_time_nothing_is_overwritten()
            throws Exception {
        Ran ran = brief("filing.pdf", "--form", "filing", "--part-size", "0.4MB", "--freeze");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("filing-1-of-2.pdf", "filing-2-of-2.pdf", "frozen");
        assertThat(desk.path("filing.pdf")).doesNotExist();
        for (String part : new String[] {"filing-1-of-2.pdf", "filing-2-of-2.pdf"}) {
            assertThat(Files.size(desk.path(part))).isBetween(1_000L, 400_000L);
        }
        byte[] before = Files.readAllBytes(desk.path("filing-2-of-2.pdf"));
        Files.delete(desk.path("filing-1-of-2.pdf"));

        Ran again = brief("filing.pdf", "--form", "filing", "--part-size", "0.4MB");

        assertThat(again.code()).isNotZero();
        assertThat(again.err()).contains("filing-2-of-2.pdf is there already");
        assertThat(desk.path("filing-1-of-2.pdf")).doesNotExist();
        assertThat(desk.path("filing-2-of-2.pdf")).hasBinaryContent(before);
    }

    @Test
    void what_does_not_go_together_is_refused_before_anything_is_written() {
        assertThat(brief("a.html", "--form", "filing").err()).contains("A filing ends in .pdf");
        assertThat(brief("a.pdf", "--part-size", "10MB").err()).contains("add --form filing");
        assertThat(brief("a.pdf", "--form", "filing", "--part-size", "large").err())
                .contains("Write it as 10MB");
        assertThat(brief("a.pdf", "--form", "filing", "--attach-tables").err()).contains("not to a filing");
        assertThat(brief("a.html", "--attach-tables").err()).contains("ends in .pdf");
        assertThat(brief("a.pdf", "--form", "filing", "--part-size", "3kB").err())
                .contains("Choose larger parts.");
        assertThat(desk.path("a.pdf")).doesNotExist();
        assertThat(desk.path("a.html")).doesNotExist();
    }

    @Test
    void tables_are_attached_when_asked_for() throws Exception {
        assertThat(brief("plain.pdf").code()).isZero();
        assertThat(brief("tables.pdf", "--attach-tables").code()).isZero();

        assertThat(Files.size(desk.path("tables.pdf"))).isGreaterThan(Files.size(desk.path("plain.pdf")));
    }
}
