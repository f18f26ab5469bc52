package stillwatch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import stillwatch.brief.leak.FinishedFile;
import stillwatch.brief.leak.Leak;
import stillwatch.brief.leak.LeakCheck;
import stillwatch.brief.leak.LeakReport;
import stillwatch.brief.leak.Secret;
import stillwatch.brief.leak.SecretKind;
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

    /** How people greet each other, each in the script of their language. */
    private static final List<String> GREETINGS = List.of(
            "Γειά σου",
            "Привет",
            "Բարեւ",
            "გამარჯობა",
            "你好",
            "こんにちは",
            "안녕하세요",
            "नमस्ते",
            "নমস্কার",
            "ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ",
            "નમસ્તે",
            "ନମସ୍କାର",
            "வணக்கம்",
            "నమస్కారం",
            "ನಮಸ್ಕಾರ",
            "നമസ്കാരം",
            "ආයුබෝවන්",
            "สวัสดี",
            "ສະບາຍດີ",
            "សួស្តី",
            "မင်္ဂလာပါ",
            "ሰላም",
            "ᎣᏏᏲ");

    @Test
    void greetings_of_many_scripts_are_set_found_and_keep_to_the_standards() throws Exception {
        for (String one : GREETINGS) {
            at.claim(one, "they wrote " + one);
        }
        at.cluster(0, 6, "한국 नमस्ते", "they share one card");

        byte[] pdf = pdf();

        assertThat(HostileTextTest.text(pdf)).contains(GREETINGS).doesNotContain("⟦");
        assertThat(Standards.broken(pdf)).isEmpty();
        assertThat(pdf()).isEqualTo(pdf);
    }

    /** What stands in the file for such letters is of a font made for it: the check reads what they say. */
    @Test
    void a_withheld_name_is_found_in_a_pdf_in_whatever_script_it_stands() throws Exception {
        for (String one : GREETINGS) {
            at.claim(one, "they wrote it");
        }
        List<Secret> withheld = GREETINGS.stream()
                .map(one -> new Secret("greeting " + GREETINGS.indexOf(one), SecretKind.NAME, one))
                .toList();

        LeakReport found = new LeakCheck(withheld).of(List.of(new FinishedFile("brief.pdf", pdf())));

        assertThat(found.leaks().stream().map(Leak::words).toList())
                .allMatch(told -> told.startsWith("brief.pdf"))
                .satisfies(told -> assertThat(withheld)
                        .allSatisfy(one -> assertThat(told).anyMatch(words -> words.endsWith(one.called()))));
    }

    @Test
    void a_filing_with_such_letters_keeps_to_its_standard() throws Exception {
        at.claim("한국 नमस्ते", "สวัสดี");

        byte[] filing = at.brief(Audience.OWN).bytes(BriefFormat.FILING, Paper.A4);

        assertThat(HostileTextTest.text(filing)).contains("한국 नमस्ते", "สวัสดี");
        assertThat(Standards.filing(filing)).isEmpty();
    }

    @Test
    void beside_the_pages_text_stands_as_it_was_written_and_no_code_point_of_the_made_font() throws Exception {
        at.claim("한국 सरकार", "no answer");

        try (PDDocument document = Loader.loadPDF(pdf())) {
            StringBuilder told = new StringBuilder();
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                collect(document.getDocument().getObjectFromPool(key).getObject(), told);
            }
            assertThat(told.toString()).contains("Page one");
            assertThat(told.codePoints().filter(point -> Character.getType(point) == Character.PRIVATE_USE))
                    .isEmpty();
        }
    }

    private static void collect(COSBase one, StringBuilder told) {
        switch (one) {
            case COSString string -> told.append(string.getString()).append('\n');
            case COSArray array -> array.forEach(inner -> collect(inner, told));
            case COSDictionary dictionary -> dictionary.getValues().forEach(inner -> collect(inner, told));
            case null, default -> {}
        }
    }

    @Test
    void thai_ends_its_lines_between_words_though_no_blank_stands_there() throws Exception {
        String words =
                "ผู้ขายต่อดำเนินการบัญชีเกือบสี่ร้อยบัญชีและยังไม่ได้ตอบคำถามของผู้สื่อข่าวเกี่ยวกับบัญชีเหล่านั้น";
        at.claim("สวัสดี", words + words);

        List<String> lines = HostileTextTest.text(pdf())
                .lines()
                .filter(line -> line.codePoints().anyMatch(point -> point >= 0xE01 && point < 0xE5C))
                .toList();

        assertThat(String.join("", lines)).contains("ผู้สื่อข่าว");
        assertThat(lines)
                .noneMatch(line -> Character.getType(line.strip().codePointAt(0)) == Character.NON_SPACING_MARK);
    }

    @Test
    void a_sign_nobody_has_is_spelled_by_its_name_a_letter_by_its_number_and_a_radical_is_the_letter_it_looks_like()
            throws Exception {
        at.claim("ᚠ", "⽅⾔ \uD83C\uDFA0 \uD83D\uDE00 \u2764\uFE0F");

        assertThat(HostileTextTest.text(pdf())).contains("⟦U+16A0⟧", "方言", "⟦carousel horse⟧");
    }

    @Test
    void a_code_point_of_nobody_is_never_taken_for_a_letter_drawn_here() throws Exception {
        at.claim("한국", "\uE000\uE001\uE002 \uDBC0\uDC00");

        assertThat(HostileTextTest.text(pdf())).contains("⟦U+E000⟧⟦U+E001⟧", "⟦U+100000⟧", "한국");
    }
}
