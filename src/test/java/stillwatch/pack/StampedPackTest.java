package stillwatch.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.brief.BriefCase;
import stillwatch.brief.BriefFormat;
import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.Audience;
import stillwatch.casefile.Handling;
import stillwatch.casefile.canon.Sha256;
import stillwatch.evidence.inside.Papers;
import stillwatch.journal.Python;
import stillwatch.pack.receive.Received;
import stillwatch.pack.receive.Receiving;
import stillwatch.progress.Progress;
import stillwatch.workbench.PackWork.Packed;
import stillwatch.workbench.PackWork.Wanted;
import stillwatch.workbench.Refused;
import stillwatch.workbench.Verification;

/** Stamped copies in a pack go to whoever may see what they show, and a pack can keep the brief it holds as a version. */
class StampedPackTest {
    @TempDir
    Path folder;

    private BriefCase at;
    private String report;
    private String table;
    private String photo;

    @BeforeEach
    void start() throws Exception {
        at = new BriefCase(folder, Handling.CLEAR);
        at.cluster(0, 6, "Card ring", "they share a card");
        report = exhibit("report.pdf", Papers.pages(List.of("nearly 400 accounts"), List.of("counted on 3 May")));
        table = exhibit("counts.csv", "day,accounts\n2026-05-03,400\n".getBytes(StandardCharsets.UTF_8));
        photo = exhibit("office.png", Papers.picture(300, 200, "png"));
        at.shown("The reseller", "the reseller ran nearly 400 accounts", List.of(report, table, photo));
    }

    private String exhibit(String name, byte[] bytes) throws Exception {
        return at.exhibit(Files.write(folder.resolve(name), bytes));
    }

    @AfterEach
    void end() throws Exception {
        at.close();
    }

    private Packed pack(Audience audience, boolean originals, boolean freeze, Path to) throws Exception {
        Wanted wanted = new Wanted(audience, List.of(BriefFormat.HTML), Paper.A4, originals, true, freeze);
        return at.opened.packs().make(BriefCase.BY, wanted, to, Progress.NONE);
    }

    private Map<String, byte[]> parts(Audience audience, boolean originals) throws Exception {
        Path zip = folder.resolve(audience + "-" + originals + ".zip");
        pack(audience, originals, false, zip);
        return Bags.parts(Files.readAllBytes(zip));
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void counsel_gets_a_stamped_copy_beside_each_original_and_a_sheet_for_what_has_no_pages() throws Exception {
        Path zip = folder.resolve("l.zip");

        Packed packed = pack(Audience.LEGAL, true, false, zip);
        Received received = new Receiving(zip, folder.resolve("in"), null, Progress.NONE).receive();

        Path data = received.folder().resolve("data");
        assertThat(packed.copies()).isEqualTo(2);
        assertThat(data.resolve("originals/ex-001.pdf"))
                .hasBinaryContent(Files.readAllBytes(folder.resolve("report.pdf")));
        assertThat(text(Files.readAllBytes(data.resolve("copies/ex-001.pdf"))))
                .contains("nearly 400 accounts", "Ex. 1 · Quay seven · page 2 of 2", "TLP:CLEAR · INVENTED DATA")
                .contains("Copy. Original SHA-256 "
                        + Sha256.hex(Files.readAllBytes(folder.resolve("report.pdf")))
                                .substring(0, 16));
        assertThat(text(Files.readAllBytes(data.resolve("copies/ex-002.pdf"))))
                .contains("Ex. 2 · Quay seven · page 1 of 1", "counts.csv", "data/originals/ex-002.csv");
        assertThat(data.resolve("copies/ex-003.pdf"))
                .as("of a picture nobody released")
                .doesNotExist();
        assertThat(Files.readString(data.resolve("exhibits.csv")))
                .contains("copy", "data/copies/ex-001.pdf", "2 pages, each stamped", "slip sheet: A file of this kind");
        assertThat(Files.readString(received.folder().resolve("manifest-sha256.txt")))
                .contains("data/copies/ex-001.pdf");
        assertThat(Files.readString(received.folder().resolve("README.txt"))).contains("data/copies/");
        assertThat(Files.readString(data.resolve("certificate-DRAFT.txt")))
                .contains("A copy is for reading", "data/copies/ex-001.pdf");
    }

    @Test
    void the_script_in_a_pack_with_copies_says_that_it_is_whole() throws Exception {
        Python.assumeIsThere();
        Path zip = folder.resolve("l.zip");
        pack(Audience.LEGAL, true, false, zip);
        Path in = new Receiving(zip, folder.resolve("in"), null, Progress.NONE)
                .receive()
                .folder();

        Python.Ran ran = Python.run(folder, List.of(in.resolve("verify_pack.py").toString(), in.toString()), "");

        assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
    }

    @Test
    void a_released_exhibit_reaches_the_public_as_a_copy_without_its_hash_while_the_original_stays() throws Exception {
        at.opened.briefs().release(BriefCase.BY, Audience.PUBLIC, report, "it was published");

        Map<String, byte[]> parts = parts(Audience.PUBLIC, true);

        assertThat(parts.keySet())
                .contains("data/copies/ex-001.pdf")
                .noneMatch(name -> name.startsWith("data/originals"));
        assertThat(parts.keySet()).noneMatch(name -> name.contains("ex-002") || name.contains("ex-003"));
        String hash = Sha256.hex(Files.readAllBytes(folder.resolve("report.pdf")));
        parts.forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .as(name)
                .doesNotContain(hash)
                .doesNotContain(hash.substring(0, 16)));
        assertThat(text(parts.get("data/copies/ex-001.pdf")))
                .contains("Copy. The original is kept in the case.")
                .doesNotContain("report.pdf");
    }

    @Test
    void a_copy_goes_where_its_original_would_and_nowhere_else() throws Exception {
        assertThat(parts(Audience.POLICY, true).keySet()).noneMatch(name -> name.contains("copies"));
        assertThat(parts(Audience.OWN, false).keySet())
                .contains("data/copies/ex-001.pdf", "data/copies/ex-003.pdf")
                .noneMatch(name -> name.startsWith("data/originals"));

        at.opened.briefs().release(BriefCase.BY, Audience.LEGAL, photo, "nobody can be seen on it");

        assertThat(parts(Audience.LEGAL, false).keySet()).contains("data/copies/ex-003.pdf");
    }

    @Test
    void what_is_withheld_and_stands_in_a_copy_stops_the_pack() throws Exception {
        String log = exhibit("log.pdf", Papers.pages(List.of("seen: hl-770003 at noon")));
        at.shown("The log", "the log shows it", List.of(log));
        at.opened.briefs().release(BriefCase.BY, Audience.POLICY, log, "asked");
        at.brief(Audience.POLICY);
        long entries = at.opened.head().seq();

        assertThatThrownBy(() -> pack(Audience.POLICY, false, true, folder.resolve("p.zip")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("data/copies/ex-004.pdf")
                .hasMessageNotContaining("hl-770003");

        assertThat(folder.resolve("p.zip")).doesNotExist();
        assertThat(at.opened.head().seq())
                .as("nothing was frozen for it either")
                .isEqualTo(entries);
        assertThat(at.opened.briefs().frozen()).isEmpty();
    }

    /** What stands beside the words of a page may all the same be drawn on it. */
    @Test
    void what_is_written_in_an_original_beside_its_pages_stops_a_copy_too() throws Exception {
        String noted = exhibit("noted.pdf", noted("hl-770003 sits here"));
        at.shown("The log", "the log shows it", List.of(noted));
        at.opened.briefs().release(BriefCase.BY, Audience.POLICY, noted, "asked");

        assertThatThrownBy(() -> pack(Audience.POLICY, false, false, folder.resolve("p.zip")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("data/copies/ex-004.pdf (in its original)");
    }

    private static byte[] noted(String words) throws Exception {
        try (PDDocument document = Loader.loadPDF(Papers.pages(List.of("a page")))) {
            document.getDocumentInformation().setKeywords(words);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void the_brief_in_a_pack_can_be_kept_in_the_same_step_and_is_that_version() throws Exception {
        String head = at.opened.head().hash();
        Path zip = folder.resolve("f.zip");

        Packed packed = pack(Audience.LEGAL, true, true, zip);

        assertThat(packed.frozen()).isEqualTo(packed.entry() - 1);
        var kept = at.opened.briefs().frozen().getLast();
        assertThat(kept.what().head()).isEqualTo(head);
        byte[] there = Bags.parts(Files.readAllBytes(zip)).get("data/brief/brief.html");
        assertThat(Sha256.hex(there)).isEqualTo(kept.what().sha256());
        assertThat(new String(there, StandardCharsets.UTF_8))
                .contains("version 1")
                .doesNotContain("draft of version 1");
        assertThat(new Receiving(zip, folder.resolve("in"), null, Progress.NONE)
                        .receive()
                        .label()
                        .head())
                .isEqualTo(head);
        assertThat(Verification.of(at.folder, null, at.place, Progress.NONE).holds())
                .isTrue();

        Packed next = pack(Audience.LEGAL, true, true, folder.resolve("g.zip"));

        assertThat(next.brief().outline().cover().version()).isEqualTo(2);
        assertThat(at.opened.briefs().frozen()).hasSize(2);
    }
}
