package stillwatch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.Audience;

/** Names stand on a page as their bearers write them, and are found there. */
class LettersTest extends BriefsOfASmallCase {
    private byte[] pdf() throws Exception {
        return at.brief(Audience.OWN).bytes(BriefFormat.PDF, Paper.A4);
    }

    @Test
    void chinese_and_japanese_stand_in_a_pdf_that_keeps_to_its_standards_and_is_the_same_each_time() throws Exception {
        at.cluster(0, 6, "阿里巴巴 通义千问", "they share one card, 述べた");
        at.claim("人民日报", "据称该公司运营了近四百个账户，并且没有回应。");
        at.claim("カタカナ株式会社", "「約四百のアカウント」");

        byte[] pdf = pdf();

        assertThat(HostileTextTest.text(pdf))
                .contains("阿里巴巴 通义千问", "述べた", "人民日报", "据称该公司运营了近四百个账户", "カタカナ株式会社")
                .doesNotContain("⟦");
        assertThat(Standards.broken(pdf)).isEmpty();
        assertThat(pdf()).isEqualTo(pdf);
    }

    @Test
    void a_brief_without_such_letters_holds_no_face_of_them() throws Exception {
        at.claim("The reseller", "the reseller ran nearly 400 accounts");
        assertThat(faces(pdf())).isNotEmpty().doesNotContain("NotoSansSC");

        at.claim("人民日报", "没有回应");

        assertThat(faces(pdf())).contains("NotoSansSC");
    }

    private static String faces(byte[] pdf) throws Exception {
        StringBuilder names = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    names.append(page.getResources().getFont(name).getName()).append('\n');
                }
            }
        }
        return names.toString();
    }

    @Test
    void arabic_and_hebrew_are_read_from_the_right_also_between_other_words() throws Exception {
        at.claim("شركة الميناء للشحن", "“Walter Quay”");
        at.claim("חברת הנמל", "no answer");

        byte[] pdf = pdf();

        assertThat(HostileTextTest.text(pdf))
                .contains("Said by Harbour Provider: شركة الميناء للشحن ran nearly 400", "חברת הנמל");
        assertThat(Standards.broken(pdf)).isEmpty();
    }

    @Test
    void a_letter_nobody_has_is_spelled_and_a_radical_is_the_letter_it_looks_like() throws Exception {
        at.claim("한국", "⽅⾔");

        assertThat(HostileTextTest.text(pdf())).contains("⟦U+D55C⟧⟦U+AD6D⟧", "方言");
    }
}
