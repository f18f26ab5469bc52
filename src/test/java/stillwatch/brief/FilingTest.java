package stillwatch.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.Audience;
import stillwatch.casefile.Handling;
import stillwatch.workbench.BriefWork.Written;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

/** A brief for a court: nothing attached, nothing told by colour, in files no larger than it takes them. */
class FilingTest extends BriefsOfTheSample {
    @Test
    void it_keeps_to_its_standard_for_every_audience_and_has_nothing_attached() throws Exception {
        for (Audience audience : Audience.values()) {
            byte[] filing =
                    brief(audience).bytes(BriefFormat.FILING, audience == Audience.LEGAL ? Paper.LETTER : Paper.A4);

            assertThat(Standards.filing(filing)).as("%s", audience).isEmpty();
            try (PDDocument document = Loader.loadPDF(filing)) {
                assertThat(document.getDocumentCatalog().getNames()).isNull();
            }
        }
    }

    @Test
    void no_page_and_no_picture_of_it_has_a_colour() throws Exception {
        Brief brief = brief(Audience.OWN);

        assertThat(colours(brief.bytes(BriefFormat.FILING, Paper.A4))).isEmpty();
        assertThat(colours(brief.bytes(BriefFormat.PDF, Paper.A4))).isNotEmpty();
    }

    /** What is painted in anything but a grey. */
    private static List<String> colours(byte[] pdf) throws Exception {
        List<String> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                colours(new PDFStreamParser(page), found);
                for (var name : page.getResources().getXObjectNames()) {
                    PDXObject object = page.getResources().getXObject(name);
                    if (object instanceof PDFormXObject form) {
                        colours(new PDFStreamParser(form), found);
                    }
                }
            }
        }
        return found;
    }

    private static void colours(PDFStreamParser parser, List<String> found) throws Exception {
        List<Float> numbers = new ArrayList<>();
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSNumber number) {
                numbers.add(number.floatValue());
            } else if (token instanceof Operator operator) {
                boolean colour = List.of("rg", "RG", "sc", "SC", "scn", "SCN").contains(operator.getName());
                if (colour && numbers.stream().distinct().count() > 1) {
                    found.add(numbers + " " + operator.getName());
                }
                numbers.clear();
            }
        }
    }

    @Test
    void its_parts_are_small_enough_filings_of_their_own_whose_pages_run_on() throws Exception {
        Brief brief = brief(Audience.LEGAL);
        byte[] whole = brief.bytes(BriefFormat.FILING, Paper.A4);
        long most = whole.length / 2;

        List<byte[]> parts = brief.parts(whole, most);

        assertThat(parts).hasSizeGreaterThan(1);
        int page = 0;
        for (int i = 0; i < parts.size(); i++) {
            assertThat(parts.get(i).length).isLessThanOrEqualTo((int) most);
            assertThat(Standards.filing(parts.get(i))).isEmpty();
            page = expectRunOn(parts.get(i), "Part " + (i + 1) + " of " + parts.size(), page, pages(whole));
        }
        assertThat(page).isEqualTo(pages(whole));
        assertThat(brief.parts(whole, most).toArray(byte[][]::new)).isDeepEqualTo(parts.toArray(byte[][]::new));
        assertThat(brief.parts(whole, whole.length)).containsExactly(whole);
    }

    private static int pages(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** Answers its last page. */
    private static int expectRunOn(byte[] part, String words, int before, int all) throws Exception {
        try (PDDocument document = Loader.loadPDF(part)) {
            PDFTextStripper text = new PDFTextStripper();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                text.setStartPage(i);
                text.setEndPage(i);
                assertThat(text.getText(document)).contains(words, "page " + (before + i) + " of " + all);
            }
            assertThat(document.getDocumentInformation().getTitle()).endsWith(words.toLowerCase(java.util.Locale.ROOT));
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .isNotEmpty();
            return before + document.getNumberOfPages();
        }
    }

    @Test
    void a_part_that_cannot_be_so_small_is_refused_with_what_to_do() throws Exception {
        try (OpenCase opened = open()) {
            Written filing = opened.briefs().write("Test", Audience.LEGAL, new Wish(BriefFormat.FILING, Paper.A4));

            assertThatThrownBy(() -> opened.briefs().parts(filing, 5_000))
                    .isInstanceOf(Refused.class)
                    .hasMessageStartingWith("Page 1 alone takes ")
                    .hasMessageEndingWith("Choose larger parts.");
        }
    }

    @Test
    void a_frozen_filing_is_kept_whole() throws Exception {
        try (OpenCase opened = open()) {
            Written filing = opened.briefs().freeze("Test", Audience.LEGAL, new Wish(BriefFormat.FILING, Paper.LETTER));

            var kept = opened.briefs().frozen().getLast().what();

            assertThat(kept.format()).isEqualTo("filing");
            assertThat(kept.paper()).isEqualTo("Letter");
            assertThat(opened.briefs().open(kept).readAllBytes()).isEqualTo(filing.bytes());
            assertThat(opened.briefs().parts(filing, filing.bytes().length * 2L / 3))
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void each_part_is_read_again_for_what_is_withheld() throws Exception {
        try (BriefCase at = new BriefCase(Files.createDirectory(folder.resolve("other")), Handling.AMBER)) {
            at.cluster(0, 6, "Card ring", "one card");
            byte[] told = at.brief(Audience.OWN).bytes(BriefFormat.FILING, Paper.A4);
            Written wrong = new Written(at.brief(Audience.POLICY), told, 0);

            assertThatThrownBy(() -> at.opened.briefs().parts(wrong, told.length - 1L))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("part ")
                    .hasMessageContaining("account names");
        }
    }
}
