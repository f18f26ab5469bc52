package stillwatch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import stillwatch.brief.outline.Claim;
import stillwatch.brief.outline.Outline;
import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.Audience;
import stillwatch.claims.wording.Rule;
import stillwatch.progress.Progress;
import stillwatch.workbench.OpenCase;

/** The sample of what was reported: its traps come out right in every brief of it. */
class SampleBriefTest extends BriefsOfTheSample {
    @Test
    void the_campaign_is_alleged_on_one_origin_and_the_letter_has_two_witnesses() throws Exception {
        Outline outline = brief(Audience.PUBLIC).outline();

        Claim made = claim(outline, "made nearly 25,000 accounts on Claude.");
        Claim wrote = claim(outline, "Anthropic wrote in a letter");

        assertThat(made.lead()).startsWith("Alleged by Anthropic");
        assertThat(made.origins()).endsWith("· 1 origin");
        assertThat(wrote.origins()).endsWith("· 2 witnesses");
        assertThat(made.sentence()).startsWith("Operators affiliated with");
        assertThat(outline.claims())
                .noneMatch(one -> List.of("confirmed", "corroborated")
                        .contains(one.standing().word()));
    }

    /** Who passed it on is told beside each statement; the lead names whoever saw the letter. */
    @Test
    void what_the_letter_says_is_reported_by_those_who_saw_it_and_not_by_who_relays_it() throws Exception {
        Outline outline = brief(Audience.PUBLIC).outline();

        Claim wrote = claim(outline, "Anthropic wrote in a letter");

        assertThat(wrote.lead()).isEqualTo("Reported by Reuters and The Wall Street Journal");
        assertThat(wrote.counted()).hasSize(2);
        assertThat(outline.claims())
                .filteredOn(one -> one.standing().word().equals("reported"))
                .hasSizeGreaterThan(1)
                .allSatisfy(one -> assertThat(one.lead())
                        .doesNotContain("Aggregator", "Global Times", "Market newsletter", "not recorded"));
    }

    @Test
    void no_sentence_makes_the_company_of_those_affiliated_with_it_or_puts_our_words_into_a_mouth() throws Exception {
        Outline outline = brief(Audience.PUBLIC).outline();

        assertThat(outline.claims())
                .isNotEmpty()
                .noneMatch(one ->
                        one.sentence().replace("affiliated with Alibaba", "").contains("Alibaba"))
                .noneMatch(one -> one.lead().startsWith("In the words of"));
    }

    @Test
    void a_characterisation_that_is_told_as_somebodys_is_not_taken_for_a_fact_told_by_us() throws Exception {
        try (OpenCase opened = OpenCase.open(sample.caseFolder(), place, Progress.NONE)) {
            assertThat(opened.briefs().remarks(opened.briefs().draft("Test", Audience.LEGAL)))
                    .isNotEmpty()
                    .noneMatch(one -> one.finding().rule() == Rule.STATUS);
        }
    }

    private static Claim claim(Outline outline, String words) {
        return outline.claims().stream()
                .filter(one -> one.sentence().contains(words))
                .filter(one -> words.startsWith("Anthropic") || !one.sentence().startsWith("Anthropic"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void words_a_machine_altered_are_never_between_quotation_marks() throws Exception {
        Outline outline = brief(Audience.OWN).outline();

        List<String> altered = outline.claims().stream()
                .flatMap(one -> one.said().stream())
                .map(Claim.Said::words)
                .filter(words -> words.contains("altered by a machine") || words.contains("(paraphrase)"))
                .toList();

        assertThat(altered).isNotEmpty().noneMatch(words -> words.startsWith("“"));
    }

    @Test
    void silence_stays_silence_on_page_one() throws Exception {
        Outline outline = brief(Audience.PUBLIC).outline();

        assertThat(outline.pageOne().answered()).anyMatch(one -> one.text().contains("That is not a denial."));
        assertThat(outline.pageOne().said())
                .isNotEmpty()
                .allMatch(one -> !one.claims().isEmpty());
        assertThat(outline.pageOne().asked()).isNotEmpty();
        assertThat(outline.pageOne().unknown()).isNotEmpty();
    }

    @Test
    void numbers_of_one_campaign_stand_together_with_the_note_and_no_other_campaign_among_them() throws Exception {
        var spring = brief(Audience.PUBLIC).outline().numbers().stream()
                .filter(one -> one.rows().stream().anyMatch(row -> row.stated().contains("28.8")))
                .findFirst()
                .orElseThrow();

        assertThat(spring.notes()).anyMatch(note -> note.contains("only if digits were cut off"));
        assertThat(spring.rows())
                .noneMatch(row ->
                        row.stated().contains("16 million") || row.stated().contains("24,000"));
    }

    @Test
    void every_audience_gets_a_pdf_that_keeps_to_the_standards_and_says_on_each_page_what_it_is() throws Exception {
        for (Audience audience : Audience.values()) {
            byte[] pdf = brief(audience).bytes(BriefFormat.PDF, audience == Audience.LEGAL ? Paper.LETTER : Paper.A4);

            assertThat(Standards.broken(pdf)).as("%s", audience).isEmpty();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild())
                        .isNotNull();
                String text = HostileTextTest.text(pdf);
                assertThat(text.split("TLP:CLEAR", -1)).hasSizeGreaterThan(document.getNumberOfPages());
                assertThat(text).contains("page 1 of " + document.getNumberOfPages());
            }
        }
    }

    @Test
    void the_html_is_one_file_that_asks_for_nothing() throws Exception {
        String html = new String(brief(Audience.PUBLIC).bytes(BriefFormat.HTML, Paper.A4), StandardCharsets.UTF_8);

        assertThat(html)
                .doesNotContain("<script", "src=", "@import", "<link")
                .contains("<svg", "<details", "5 reports · 1 origin");
        assertThat(html.replace("http://www.w3.org/", "")).doesNotContain("http://", "https://");
    }
}
