package stillwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.brief.BriefCase;
import stillwatch.casefile.Handling;
import stillwatch.casefile.canon.Sha256;
import stillwatch.evidence.inside.Papers;
import tools.jackson.databind.JsonNode;

/** Copies of exhibits can be stamped by themselves, by the rules of a pack. */
class StampCommandTest {
    @TempDir
    Path folder;

    private Desk desk;
    private String made;
    private Path into;

    @BeforeEach
    void start() throws Exception {
        try (BriefCase at = new BriefCase(folder, Handling.CLEAR)) {
            at.cluster(0, 6, "Card ring", "they share a card");
            String report =
                    at.exhibit(Files.write(folder.resolve("r.pdf"), Papers.pages(List.of("400"), List.of("3 May"))));
            String seen = at.exhibit(Files.writeString(folder.resolve("seen.txt"), "seen: hl-770003 at noon\n"));
            String photo = at.exhibit(Files.write(folder.resolve("p.png"), Papers.picture(300, 200, "png")));
            at.shown("The reseller", "the reseller ran nearly 400 accounts", List.of(report, seen, photo));
            at.opened.briefs().release(BriefCase.BY, stillwatch.casefile.Audience.POLICY, report, "asked");
            at.opened.briefs().release(BriefCase.BY, stillwatch.casefile.Audience.POLICY, seen, "asked");
            made = at.folder.toString();
        }
        desk = new Desk(folder.resolve("desk"));
        into = folder.resolve("copies");
    }

    private Desk.Ran stamp(String... more) {
        String[] words = {"stamp", made, "--into", into.toString()};
        String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return desk.run(all);
    }

    private static String text(Path pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void all_that_may_be_shown_is_stamped_and_what_may_not_says_why() throws Exception {
        Desk.Ran ran = stamp("--for", "legal", "--json");

        assertThat(ran.code()).as(ran.err()).isZero();
        JsonNode said = ran.json();
        assertThat(said.get("copies")).hasSize(2);
        assertThat(said.get("copies").get(0).get("what").asString()).isEqualTo("2 pages, each stamped");
        assertThat(said.get("copies").get(0).get("sha256").asString())
                .isEqualTo(Sha256.hex(Files.readAllBytes(into.resolve("ex-001.pdf"))));
        assertThat(said.get("leftOut").get(0).get("why").asString()).contains("was not released for this audience");
        assertThat(text(into.resolve("ex-001.pdf"))).contains("400", "Ex. 1 · Quay seven · page 2 of 2");
        assertThat(text(into.resolve("ex-002.pdf"))).contains("hl-770003 at noon", "Ex. 2 · Quay seven · page 1 of 1");
    }

    @Test
    void exhibits_can_be_named_and_nothing_is_written_over() {
        assertThat(stamp("1", "--for", "legal").out())
                .contains("ex-001.pdf  2 pages, each stamped", "1 stamped for legal");
        assertThat(into).isDirectoryNotContaining("glob:**ex-002*");

        assertThat(stamp("1", "--for", "legal").err()).contains("is there already");
        assertThat(stamp("3", "--for", "legal").err()).contains("Ex. 3 cannot be stamped for legal");
        assertThat(stamp("9", "--for", "legal").err()).contains("cites no exhibit 9");
    }

    @Test
    void one_that_holds_what_is_withheld_stops_all_of_them_and_leaves_nothing() {
        Desk.Ran ran = stamp("--for", "policy");

        assertThat(ran.code()).isEqualTo(Exit.REFUSED);
        assertThat(ran.err()).contains("Nothing was stamped", "Ex. 2").doesNotContain("770003");
        assertThat(into).isEmptyDirectory();
        assertThat(stamp("1", "--for", "policy").code()).isZero();
        assertThat(into).isDirectoryContaining("glob:**ex-001.pdf");
    }
}
