package stillwatch.brief.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import stillwatch.brief.leak.FinishedFile;
import stillwatch.brief.leak.LeakCheck;
import stillwatch.brief.leak.Secret;
import stillwatch.brief.leak.SecretKind;
import stillwatch.brief.outline.Cover;
import stillwatch.brief.outline.Exhibit;
import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.Audience;
import stillwatch.casefile.canon.Sha256;
import stillwatch.evidence.inside.Inside;
import stillwatch.evidence.inside.Limits;
import stillwatch.evidence.inside.Papers;
import stillwatch.progress.Progress;

/** A copy shows the exhibit as it is and says below each page what it is a copy of; the original is not touched. */
class StampingTest {
    private static final Instant AS_OF = Instant.parse("2026-05-04T08:00:31Z");
    private static final Path PICTURES = Path.of("target/pictures");
    private static Inside inside;

    @BeforeAll
    static void begin() {
        inside = new Inside(Limits.USUAL);
    }

    @AfterAll
    static void end() {
        inside.close();
    }

    private static Cover cover(String title) {
        return new Cover(
                title, "", "TLP:AMBER", true, Audience.LEGAL, 1, false, 0, "2026-05-04", "case-1", 12, "ab".repeat(32));
    }

    private static Exhibit exhibit(String mime, byte[] bytes) {
        return new Exhibit(
                7, "quay report.pdf", mime, "4.1 kB", Sha256.hex(bytes), "in the case since 2026-05-04", List.of(1));
    }

    private static StampedCopy copy(String mime, byte[] bytes) throws Exception {
        return copy(cover("Quay seven"), exhibit(mime, bytes), mime, bytes);
    }

    private static StampedCopy copy(Cover cover, Exhibit exhibit, String mime, byte[] bytes) throws Exception {
        return copy(new Stamping(inside, cover, Paper.A4, AS_OF, 20), exhibit, mime, bytes);
    }

    private static StampedCopy copy(Stamping stamping, Exhibit exhibit, String mime, byte[] bytes) throws Exception {
        return stamping.of(
                exhibit,
                new Stamping.Source(
                        Sha256.hex(bytes),
                        mime,
                        bytes.length,
                        "goes with this sheet: data/originals/ex-007.bin",
                        () -> new ByteArrayInputStream(bytes)),
                Progress.NONE);
    }

    private static String text(StampedCopy copy, int page) throws Exception {
        try (PDDocument document = Loader.loadPDF(copy.pdf())) {
            PDFTextStripper words = new PDFTextStripper();
            words.setStartPage(page);
            words.setEndPage(page);
            return words.getText(document);
        }
    }

    @Test
    void a_stamp_and_the_words_of_a_text_are_in_whatever_script_they_were_written() throws Exception {
        String name = "港口 항구 नाविक ท่าเรือ مرفأ";
        byte[] note = "नाविक प्रहरी, ผู้ขาย, 안녕하세요\nሰላም វាសនា".getBytes(StandardCharsets.UTF_8);

        StampedCopy copy = copy(cover(name), exhibit("text/plain", note), "text/plain", note);

        assertThat(text(copy, 1))
                .contains("नाविक प्रहरी", "ผู้ขาย", "안녕하세요", "ሰላም")
                .contains("港口 항구 नाविक ท่าเรือ")
                .doesNotContain("⟦")
                .matches(words ->
                        words.codePoints().noneMatch(point -> Character.getType(point) == Character.PRIVATE_USE));
        assertThat(copy.pdf())
                .isEqualTo(copy(cover(name), exhibit("text/plain", note), "text/plain", note)
                        .pdf());
        Files.write(PICTURES.resolve("stamp-scripts.pdf"), copy.pdf());
    }

    @Test
    void the_unseen_words_of_a_page_are_read_in_whatever_script_they_were_written() throws Exception {
        byte[] first = "ผู้ขาย नाविक प्रहरी\n안녕하세요 항구".getBytes(StandardCharsets.UTF_8);
        byte[] pdf = copy(cover("Quay"), exhibit("text/plain", first), "text/plain", first)
                .pdf();

        StampedCopy copy = copy("application/pdf", pdf);

        assertThat(text(copy, 1)).contains("नाविक", "안녕하세요", "항구");
        assertThat(new LeakCheck(List.of(new Secret("planted", SecretKind.NAME, "नाविक प्रहरी")))
                        .of(List.of(new FinishedFile("copy.pdf", copy.pdf())))
                        .leaks())
                .isNotEmpty();
    }

    private static BufferedImage picture(byte[] pdf, int page) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImage(page - 1, 1);
        }
    }

    private static PDRectangle size(StampedCopy copy) throws Exception {
        try (PDDocument document = Loader.loadPDF(copy.pdf())) {
            return document.getPage(0).getMediaBox();
        }
    }

    /** Kept to be looked at. */
    private static StampedCopy kept(String name, StampedCopy copy) throws Exception {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve("stamped-" + name + ".pdf"), copy.pdf());
        return copy;
    }

    @Test
    void each_page_of_a_pdf_carries_number_case_page_marking_and_the_hash_of_its_original() throws Exception {
        byte[] pdf = Papers.pages(List.of("first page"), List.of("second page", "of the report"), List.of("third"));

        StampedCopy copy = kept("pdf", copy("application/pdf", pdf));

        assertThat(copy.isSlip()).isFalse();
        assertThat(copy.words()).isEqualTo("3 pages, each stamped");
        for (int page = 1; page <= 3; page++) {
            assertThat(text(copy, page))
                    .contains("Ex. 7 · Quay seven · page " + page + " of 3")
                    .contains("TLP:AMBER · INVENTED DATA")
                    .contains("Copy. Original SHA-256 " + Sha256.hex(pdf).substring(0, 16) + "…");
        }
        assertThat(text(copy, 2)).contains("second page", "of the report");
    }

    @Test
    void the_page_is_as_it_was_and_the_stamp_stands_below_it() throws Exception {
        byte[] pdf = Papers.pages(Collections.nCopies(34, "words down to the very end of the page"));

        StampedCopy copy = copy("application/pdf", pdf);

        assertThat(size(copy).getWidth()).isEqualTo(PDRectangle.A4.getWidth());
        assertThat(size(copy).getHeight()).isBetween(875.8f, 876f);
        BufferedImage was = picture(pdf, 1);
        BufferedImage is = picture(copy.pdf(), 1);
        long apart = 0;
        for (int y = 0; y < 841; y++) {
            for (int x = 0; x < 595; x++) {
                apart += Math.abs((was.getRGB(x, y) & 0xFF) - (is.getRGB(x, y) & 0xFF));
            }
        }
        assertThat(apart / (841.0 * 595)).as("how far apart two points are").isLessThan(3);
        assertThat(dark(is, 845, is.getHeight())).isGreaterThan(300);
    }

    private static int dark(BufferedImage image, int from, int to) {
        int dark = 0;
        for (int y = from; y < to; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    @Test
    void a_page_that_lies_on_its_side_is_stamped_below_as_it_is_seen() throws Exception {
        byte[] turned;
        try (PDDocument document = Loader.loadPDF(Papers.pages(List.of("a table across")))) {
            document.getPage(0).setRotation(90);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            turned = out.toByteArray();
        }

        StampedCopy copy = kept("turned", copy("application/pdf", turned));

        assertThat(size(copy).getWidth()).isEqualTo(PDRectangle.A4.getHeight());
        assertThat(text(copy, 1)).contains("Ex. 7 · Quay seven · page 1 of 1");
    }

    @Test
    void nothing_a_file_would_do_or_hide_is_in_its_copy() throws Exception {
        byte[] armed = armed();
        LeakCheck check = new LeakCheck(
                List.of(new Secret("planted", SecretKind.TEXT, "hidden-harbour-4471", java.util.Set.of())));
        assertThat(check.of(List.of(new FinishedFile("armed.pdf", armed))).leaks())
                .as("what the file hides")
                .isNotEmpty();

        StampedCopy copy = copy("application/pdf", armed);

        assertThat(check.of(List.of(new FinishedFile("copy.pdf", copy.pdf()))).clean())
                .isTrue();
        try (PDDocument document = Loader.loadPDF(copy.pdf())) {
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getDocumentCatalog().getNames()).isNull();
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
        }
        assertThat(text(copy, 1)).contains("harmless to look at");
    }

    /** Runs a script, holds a file and leads elsewhere. */
    private static byte[] armed() throws Exception {
        try (PDDocument document = Loader.loadPDF(Papers.pages(List.of("harmless to look at")))) {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hidden-harbour-4471')"));
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("inside.txt");
            file.setEmbeddedFile(new PDEmbeddedFile(
                    document, new ByteArrayInputStream("hidden-harbour-4471".getBytes(StandardCharsets.UTF_8))));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("inside.txt", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            PDAnnotationLink link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(10, 10, 100, 100));
            link.setContents("hidden-harbour-4471");
            document.getPage(0).setAnnotations(List.of(link));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_picture_is_stamped_below_itself_also_where_it_is_narrower_than_the_stamp() throws Exception {
        StampedCopy wide = kept("picture", copy("image/png", Papers.picture(1600, 1000, "png")));
        StampedCopy narrow = kept("narrow", copy("image/jpeg", Papers.picture(160, 120, "jpg")));

        assertThat(size(wide).getWidth()).isBetween(1189f, 1191f);
        assertThat(size(narrow).getWidth()).isEqualTo(320);
        assertThat(text(narrow, 1))
                .contains("Ex. 7 · Quay seven · page 1 of 1", "TLP:AMBER · INVENTED DATA", "Original SHA-256");
        BufferedImage seen = picture(wide.pdf(), 1);
        assertThat(new Color(seen.getRGB((int) (120 * 0.744), (int) (70 * 0.744))))
                .isEqualTo(Color.RED);
    }

    @Test
    void a_text_is_laid_out_line_by_line_in_any_script_and_nothing_in_it_is_markup() throws Exception {
        String words = "<script>alert(1)</script>\n\n\tone\ttwo\n人民日报 没有回应\nשלום עולם\n" + "long".repeat(90)
                + "\n\u0007\u202Eturned\n" + "a line\n".repeat(200);

        StampedCopy copy = kept("text", copy("text/plain", words.getBytes(StandardCharsets.UTF_8)));

        assertThat(copy.pages()).isGreaterThan(2);
        assertThat(text(copy, 1))
                .contains("<script>alert(1)</script>", "人民日报 没有回应", "שלום עולם")
                .contains("Ex. 7 · Quay seven · page 1 of " + copy.pages());
        assertThat(text(copy, copy.pages())).contains("a line", "page " + copy.pages() + " of " + copy.pages());
    }

    @Test
    void what_has_no_pages_gets_a_sheet_that_says_what_it_is_and_where() throws Exception {
        byte[] csv = "account,seen\nhl-1,2026-05-04\n".getBytes(StandardCharsets.UTF_8);

        StampedCopy copy = kept("slip", copy("text/csv", csv));

        assertThat(copy.isSlip()).isTrue();
        assertThat(copy.words()).startsWith("slip sheet: A file of this kind (text/csv) has no pages to stamp.");
        assertThat(text(copy, 1).replaceAll("\\s+", " "))
                .contains("Ex. 7", "quay report.pdf", Sha256.hex(csv), "4.1 kB", "text/csv")
                .contains("data/originals/ex-007.bin", "Ex. 7 · Quay seven · page 1 of 1")
                .doesNotContain("hl-1");
    }

    @Test
    void a_file_that_cannot_be_shown_gets_a_sheet_with_the_reason_and_harms_nobody() throws Exception {
        assertThat(copy("application/pdf", Papers.locked()).words()).contains("slip sheet: ", "password");
        assertThat(copy("application/pdf", "%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8))
                        .words())
                .contains("slip sheet: ", "damaged");
        assertThat(copy("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}).isSlip())
                .isTrue();
        assertThat(copy("application/pdf", Papers.nested()).isSlip()).isTrue();
        assertThat(copy("application/pdf", Papers.swelling()).pdf()).isNotEmpty();
        StampedCopy vast = copy("application/pdf", Papers.enormousPage());
        assertThat(size(vast).getWidth()).isLessThanOrEqualTo(14_000);
    }

    @Test
    void a_copy_longer_than_is_stamped_gets_a_sheet_that_says_so() throws Exception {
        Stamping two = new Stamping(inside, cover("Quay seven"), Paper.A4, AS_OF, 2);
        byte[] pdf = Papers.pages(List.of("1"), List.of("2"), List.of("3"));
        byte[] text = "a line\n".repeat(400).getBytes(StandardCharsets.UTF_8);

        assertThat(copy(two, exhibit("application/pdf", pdf), "application/pdf", pdf)
                        .words())
                .contains("It has 3 pages; copies of up to 2 are stamped.");
        assertThat(copy(two, exhibit("text/plain", text), "text/plain", text).isSlip())
                .isTrue();
    }

    @Test
    void a_long_name_of_a_case_is_cut_and_number_and_page_stay() throws Exception {
        byte[] pdf = Papers.pages(List.of("one"));
        Cover cover = cover("شركة الميناء " + "The very long name of a very long case ".repeat(8));

        StampedCopy copy = kept("long", copy(cover, exhibit("application/pdf", pdf), "application/pdf", pdf));

        assertThat(text(copy, 1)).contains("Ex. 7 ·", "…", "· page 1 of 1", "The very long name");
    }

    @Test
    void where_hashes_are_not_for_an_audience_none_is_stamped() throws Exception {
        byte[] pdf = Papers.pages(List.of("one"));
        Exhibit bare = new Exhibit(3, "name left out", "application/pdf", "1 kB", "", "in the case", List.of(1));

        StampedCopy copy = copy(cover("Quay seven"), bare, "application/pdf", pdf);

        assertThat(text(copy, 1))
                .contains("Copy. The original is kept in the case.")
                .doesNotContain("SHA-256");
        assertThat(new String(copy.pdf(), StandardCharsets.ISO_8859_1)).doesNotContain(Sha256.hex(pdf));
    }

    @Test
    void the_same_file_and_stamp_are_the_same_bytes_in_another_zone_and_language() throws Exception {
        byte[] pdf = Papers.pages(List.of("first page"), List.of("second page"));
        byte[] text = "one\ntwo 人民\n".getBytes(StandardCharsets.UTF_8);
        byte[] picture = Papers.picture(800, 600, "png");
        List<byte[]> was = List.of(
                copy("application/pdf", pdf).pdf(),
                copy("text/plain", text).pdf(),
                copy("image/png", picture).pdf(),
                copy("text/csv", text).pdf());
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try (Inside other = new Inside(Limits.USUAL)) {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Stamping again = new Stamping(other, cover("Quay seven"), Paper.A4, AS_OF, 20);
            assertThat(copy(again, exhibit("application/pdf", pdf), "application/pdf", pdf)
                            .pdf())
                    .isEqualTo(was.get(0));
            assertThat(copy(again, exhibit("text/plain", text), "text/plain", text)
                            .pdf())
                    .isEqualTo(was.get(1));
            assertThat(copy(again, exhibit("image/png", picture), "image/png", picture)
                            .pdf())
                    .isEqualTo(was.get(2));
            assertThat(copy(again, exhibit("text/csv", text), "text/csv", text).pdf())
                    .isEqualTo(was.get(3));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }
}
