package stillwatch.brief.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import stillwatch.brief.Brief;
import stillwatch.brief.BriefFormat;
import stillwatch.brief.html.Contents;
import stillwatch.brief.html.Markup;
import stillwatch.brief.outline.Outline;
import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.Audience;
import stillwatch.progress.Progress;
import stillwatch.sample.ReportedCase;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;
import stillwatch.workbench.TestPlace;

/** What Word and LibreOffice ask of a document before they open it without a word. */
class DocxTest {
    private static final String DOCUMENT = "word/document.xml";

    @TempDir
    Path folder;

    private Outline outline;
    private Parts parts;

    @BeforeEach
    void write() throws Exception {
        Place place = TestPlace.in(folder);
        ReportedCase sample = new ReportedCase(folder, place);
        sample.make(Progress.NONE, line -> {});
        try (OpenCase opened = OpenCase.open(sample.caseFolder(), place, Progress.NONE)) {
            Brief brief = opened.briefs().draft("Test", Audience.LEGAL);
            outline = brief.outline();
            parts = Parts.of(brief.bytes(BriefFormat.DOCX, Paper.A4));
        }
    }

    @Test
    void every_part_is_well_formed_and_has_a_content_type() throws Exception {
        Set<String> typed = new HashSet<>();
        for (Element one : parts.all("[Content_Types].xml", "Override")) {
            typed.add(one.getAttribute("PartName").substring(1));
        }
        for (String name : parts.bytes().keySet()) {
            assertThat(parts.xml(name).getDocumentElement()).as(name).isNotNull();
            boolean byEnding = name.endsWith(".rels") || name.equals("[Content_Types].xml");
            assertThat(byEnding || typed.contains(name)).as(name).isTrue();
        }
        assertThat(parts.bytes().keySet()).containsAll(typed);
        assertThat(parts.bytes().keySet().iterator().next()).isEqualTo("[Content_Types].xml");
    }

    @Test
    void every_relationship_leads_to_a_part_that_is_there_and_none_leads_outside() throws Exception {
        for (String rels : List.of("_rels/.rels", "word/_rels/document.xml.rels")) {
            String base = rels.startsWith("word") ? "word/" : "";
            for (Element one : parts.all(rels, "Relationship")) {
                assertThat(one.getAttribute("TargetMode")).isEmpty();
                assertThat(parts.bytes()).containsKey(base + one.getAttribute("Target"));
            }
        }
        Set<String> ids = new HashSet<>();
        parts.all("word/_rels/document.xml.rels", "Relationship").forEach(one -> ids.add(one.getAttribute("Id")));
        for (String tag : List.of("w:headerReference", "w:footerReference")) {
            assertThat(ids).contains(parts.all(DOCUMENT, tag).getFirst().getAttribute("r:id"));
        }
        assertThat(parts.bytes().keySet()).noneMatch(name -> name.contains("vba") || name.endsWith(".bin"));
    }

    @Test
    void every_style_that_is_used_is_there() throws Exception {
        Set<String> there = new HashSet<>();
        parts.all("word/styles.xml", "w:style").forEach(one -> there.add(one.getAttribute("w:styleId")));
        List<String> used = new ArrayList<>();
        for (String part : List.of(DOCUMENT, "word/header1.xml", "word/footer1.xml")) {
            for (String tag : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
                parts.all(part, tag).forEach(one -> used.add(one.getAttribute("w:val")));
            }
        }
        for (String tag : List.of("w:basedOn", "w:next")) {
            parts.all("word/styles.xml", tag).forEach(one -> used.add(one.getAttribute("w:val")));
        }
        assertThat(there).containsAll(used);
        assertThat(used).contains("Heading1", "Heading2", "Heading3", "Title", "TOC1", "BriefTable");
    }

    @Test
    void every_link_leads_to_a_bookmark_and_no_bookmark_stands_twice() throws Exception {
        List<String> names = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Element one : parts.all(DOCUMENT, "w:bookmarkStart")) {
            names.add(one.getAttribute("w:name"));
            ids.add(one.getAttribute("w:id"));
        }
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.length() <= 40);
        assertThat(ids).doesNotHaveDuplicates();
        List<Element> links = parts.all(DOCUMENT, "w:hyperlink");
        assertThat(links).hasSizeGreaterThan(20);
        for (Element link : links) {
            assertThat(names).contains(link.getAttribute("w:anchor"));
            assertThat(link.hasAttribute("r:id")).isFalse();
        }
    }

    @Test
    void tables_have_heads_that_repeat_and_as_many_cells_as_columns() throws Exception {
        List<Element> tables = parts.all(DOCUMENT, "w:tbl");
        assertThat(tables).hasSizeGreaterThan(3);
        for (Element table : tables) {
            int columns = table.getElementsByTagName("w:gridCol").getLength();
            int rows = table.getElementsByTagName("w:tr").getLength();
            assertThat(table.getElementsByTagName("w:tblHeader").getLength()).isEqualTo(1);
            assertThat(table.getElementsByTagName("w:tc").getLength()).isEqualTo(rows * columns);
        }
    }

    @Test
    void the_contents_field_holds_every_part_already_and_fields_count_pages_and_nothing_else() throws Exception {
        List<String> entries = new ArrayList<>();
        for (Element one : parts.all(DOCUMENT, "w:p")) {
            var style = one.getElementsByTagName("w:pStyle");
            if (style.getLength() > 0
                    && ((Element) style.item(0)).getAttribute("w:val").equals("TOC1")) {
                StringBuilder text = new StringBuilder();
                var runs = one.getElementsByTagName("w:t");
                for (int i = 0; i < runs.getLength(); i++) {
                    text.append(runs.item(i).getTextContent());
                }
                entries.add(text.toString());
            }
        }
        assertThat(entries)
                .isEqualTo(
                        Contents.of(outline).stream().map(Contents.Entry::title).toList());
        assertThat(parts.all(DOCUMENT, "w:instrText"))
                .singleElement()
                .satisfies(one -> assertThat(one.getTextContent()).startsWith(" TOC "));
        List<String> counted = new ArrayList<>();
        parts.all("word/footer1.xml", "w:fldSimple")
                .forEach(one -> counted.add(one.getAttribute("w:instr").strip()));
        assertThat(counted).containsExactly("PAGE", "NUMPAGES");
    }

    @Test
    void all_the_brief_says_stands_in_it_with_its_head_and_its_time() throws Exception {
        String text = parts.text();

        outline.claims().forEach(one -> {
            assertThat(text).contains("[" + one.number() + "]", one.whole());
            one.said().forEach(said -> assertThat(text).contains(said.words(), said.where()));
            one.answers().forEach(answer -> assertThat(text).contains(answer.what()));
        });
        outline.questions().forEach(one -> assertThat(text).contains(one.text()));
        outline.chronology().forEach(one -> assertThat(text).contains(one.what(), one.when()));
        assertThat(text).contains(outline.cover().head()).contains("draws on", "(assumed)");
        String core = new String(parts.bytes().get("docProps/core.xml"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(core).contains(outline.cover().asOf().substring(0, 10) + "T", "dc:language");
    }

    @Test
    void right_to_left_and_east_asian_words_are_told_to_word_as_such() throws Exception {
        Places none = new Places(Set.of());
        Line mixed = new Line(none).text("العربية 12 and 中文、かな 한국어");
        String xml = mixed.runs().whole();

        assertThat(mixed.rightToLeft()).isTrue();
        assertThat(xml).contains("<w:rtl/><w:lang w:bidi=\"ar-SA\"/>", ">العربية 12</w:t>", "> and </w:t>");
        assertThat(xml).contains("w:hint=\"eastAsia\"", "zh-CN", "ja-JP", "ko-KR");
        assertThat(new Line(none).text("12 (one) עברית").rightToLeft()).isFalse();
        assertThat(Arrays.asList(xml.split("<w:r>", -1))).hasSize(6);
    }

    @Test
    void what_xml_cannot_hold_is_replaced_where_it_can_be_seen() {
        assertThat(Markup.plain().text("a\u0000b\uD800c\uFFFFd\u202Ee\nf<&>\"").whole())
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe f&lt;&amp;&gt;&quot;");
    }
}
