package stillwatch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import stillwatch.brief.compose.Material;
import stillwatch.brief.docx.Parts;
import stillwatch.brief.html.HtmlBrief;
import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.Audience;
import stillwatch.casefile.Handling;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.action.BriefAction.BriefPlanned;
import stillwatch.casefile.action.BriefPart;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Figure;
import stillwatch.casefile.claim.Hedge;
import stillwatch.casefile.claim.Piece;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.PropositionKind;
import stillwatch.casefile.claim.Question;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.claim.Statement;
import stillwatch.casefile.claim.Wording;

/** What somebody wrote into a case stays text in whatever leaves it. */
class HostileTextTest {
    private static final List<String> SEEDS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "'; background:url(http://example.org/x); '",
            "</style><style>body{display:none}</style>",
            "<!-- ]]> <svg onload=alert(1)>",
            "=HYPERLINK(\"http://example.org\")",
            "&lt;b&gt; &amp;amp; &#x3c;script&#x3e;",
            "javascript:alert(1)",
            "\u202Egnp.exe \u2066 isolate",
            "Ωμέγα Кириллица 中文 العربية हिन्दी 한국어 עברית",
            "\uD83D\uDE00 \uD835\uDD04 \u0000\u0007\u001B[31m",
            "a".repeat(400),
            "%s %n ${jndi:ldap://example.org} {{7*7}} #{1}",
            "{content:attr(x)} /* */ @import 'x';",
            "\uD800 lone \uDC00 \uFFFF \uFEFF",
            "line\u2028break\u2029para\tand\nmore");

    @TempDir
    Path folder;

    private BriefCase at;

    @BeforeEach
    void start() throws Exception {
        at = new BriefCase(folder, Handling.CLEAR);
    }

    @AfterEach
    void end() throws Exception {
        at.close();
    }

    /** 500 of them: each seed whole, then pieces of several put together. */
    private static List<String> hostile(int count) {
        SplittableRandom random = new SplittableRandom(7);
        List<String> all = new ArrayList<>(SEEDS);
        while (all.size() < count) {
            String one = SEEDS.get(random.nextInt(SEEDS.size()));
            String other = SEEDS.get(random.nextInt(SEEDS.size()));
            all.add("n" + all.size() + " " + one.substring(random.nextInt(one.length())) + other);
        }
        return all;
    }

    private Brief brief(int count) {
        String source = Id.natural(Kind.SOURCE, List.of("source", "A")).toString();
        List<Piece> pieces = new ArrayList<>();
        for (String text : hostile(count)) {
            Proposition claim = new Proposition(null, PropositionKind.FACT, text, "is", text, null, null);
            Excerpt excerpt = new Excerpt(null, "document-" + text, null, text, text, Wording.VERBATIM, text);
            String id = claim.id().toString();
            String from = excerpt.id().toString();
            pieces.add(claim);
            pieces.add(excerpt);
            pieces.add(new Statement(id, from, text, text, null, Stance.ASSERTS, 6));
            pieces.add(new Response(source, List.of(id), Stance.DENIES, text, null, from));
            pieces.add(new Question(null, text + "?", List.of(id), text, text));
            pieces.add(new Figure(from, id, text, text, text, Hedge.ABOUT, "5", "1", null, null, null, text));
        }
        List<BriefPart> own = hostile(count).stream()
                .<BriefPart>map(text -> new BriefPart.OwnText(text, text + "\n\n" + text))
                .toList();
        Material was = at.material();
        Material now = new Material(
                was.description(),
                was.book().with(pieces),
                was.clusters(),
                was.links(),
                was.accounts(),
                was.named(),
                was.events(),
                0,
                was.evidence(),
                was.imports(),
                was.notes(),
                was.actors(),
                was.frozen(),
                was.released(),
                was.salts(),
                List.of(new BriefPlanned(Audience.OWN, own, null)));
        return Brief.of(now, at.opened.head(), Audience.OWN, false);
    }

    @Test
    void five_hundred_hostile_strings_in_every_field_are_text_in_html_and_nothing_else() {
        String html = HtmlBrief.screen(brief(500).outline());
        Document page = Jsoup.parse(html);

        assertThat(page.select("script, img, iframe, object, embed, link, base, form, input, audio, video"))
                .isEmpty();
        assertThat(page.select("style")).hasSize(1);
        for (Element one : page.getAllElements()) {
            one.attributes().forEach(attribute -> {
                assertThat(attribute.getKey()).doesNotStartWith("on");
                if (attribute.getKey().equals("href")) {
                    assertThat(attribute.getValue()).startsWith("#");
                }
            });
        }
        assertThat(html).doesNotContain("\u202E", "\u2066", "\u0000");
        assertThat(page.text()).contains("<script>alert(1)</script>", "中文 العربية", "⟦U+202E⟧gnp.exe");
    }

    @Test
    void it_is_well_formed_whatever_stands_in_it() throws Exception {
        String html = HtmlBrief.screen(brief(500).outline());

        var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();

        assertThat(parser.parse(new InputSource(new StringReader(html)))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("html");
    }

    @Test
    void the_same_strings_are_readable_in_a_pdf_that_keeps_to_its_standards() throws Exception {
        byte[] pdf = brief(40).bytes(BriefFormat.PDF, Paper.A4);

        String text = text(pdf);

        assertThat(text).contains("<script>alert(1)</script>", "Ωμέγα Кириллица", "中文", "العربية", "हिन्दी 한국어", "😀");
        assertThat(Standards.broken(pdf)).isEmpty();
    }

    @Test
    void five_hundred_hostile_strings_are_text_in_a_word_document_and_nothing_else() throws Exception {
        Parts parts = Parts.of(brief(500).bytes(BriefFormat.DOCX, Paper.A4));
        var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (byte[] part : parts.bytes().values()) {
            assertThat(parser.parse(new ByteArrayInputStream(part)).getDocumentElement())
                    .isNotNull();
        }
        String xml = new String(parts.bytes().get("word/document.xml"), StandardCharsets.UTF_8);

        assertThat(Pattern.compile("<w:instrText[^>]*>([^<]*)<").matcher(xml).results())
                .hasSize(1);
        assertThat(xml.contains("<w:fldSimple")).isFalse();
        assertThat(xml).doesNotContain("<w:object", "<w:altChunk", "r:embed", "\u202E", "\u2066");
        assertThat(parts.text())
                .contains("<script>alert(1)</script>", "中文 العربية", "⟦U+202E⟧gnp.exe", "=HYPERLINK(", "&lt;b&gt;");
        assertThat(xml).contains("<w:rtl/>", "w:hint=\"eastAsia\"");
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void headings_come_in_order_and_every_table_has_heads() {
        Document page = Jsoup.parse(HtmlBrief.screen(brief(500).outline()));
        int last = 0;
        for (Element one : page.select("h1, h2, h3, h4")) {
            int level = one.tagName().charAt(1) - '0';
            assertThat(level).as(one.text()).isLessThanOrEqualTo(last + 1);
            last = level;
        }
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        page.select("table").forEach(table -> {
            assertThat(table.select("thead th[scope=col]")).isNotEmpty();
            assertThat(table.select("caption")).hasSize(1);
        });
        page.select("svg").forEach(svg -> assertThat(svg.select("title").text()).isNotBlank());
    }
}
