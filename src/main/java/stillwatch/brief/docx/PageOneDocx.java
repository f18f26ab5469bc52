package stillwatch.brief.docx;

import java.util.List;
import stillwatch.brief.docx.Body.Column;
import stillwatch.brief.docx.Body.Row;
import stillwatch.brief.html.Contents;
import stillwatch.brief.html.Markup;
import stillwatch.brief.outline.Cover;
import stillwatch.brief.outline.Outline;
import stillwatch.brief.outline.PageOne;

/** Page one, the contents, and what the marks mean. */
record PageOneDocx(Body body, Outline outline) {

    void write() {
        Cover cover = outline.cover();
        body.paragraph(cover.invented() ? "MarkingInvented" : "Marking", cover.banner());
        body.paragraph("Title", cover.title());
        body.paragraph("Meta", cover.subtitle());
        if (!cover.purpose().isEmpty()) {
            body.paragraph("Meta", cover.purpose());
        }
        outline.pageOne().sections().forEach(this::part);
        if (!outline.claims().isEmpty()) {
            tally();
        }
    }

    private void part(PageOne.Section part) {
        body.paragraph("PageOneHeading", part.title());
        if (part.sentences().isEmpty()) {
            body.paragraph("None", part.none());
        }
        part.sentences()
                .forEach(one ->
                        body.paragraph("Sentence", line -> line.text(one.text()).claims(one.claims())));
    }

    private void tally() {
        body.paragraph(
                "Tally",
                line -> outline.key().stream()
                        .filter(one -> one.claims() > 0)
                        .forEach(one -> line.chip(one.standing()).text(" " + one.claims() + "    ")));
    }

    /** A field Word can fill anew; what stands in it is right already. Without page numbers, which only Word can know. */
    void contents() {
        Markup out = body.written();
        body.paragraph("ContentsHeading", "Contents");
        List<Contents.Entry> all = Contents.of(outline);
        for (int i = 0; i < all.size(); i++) {
            out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "TOC1").close();
            if (i == 0) {
                mark("begin");
                out.open("w:r")
                        .element("w:instrText", " TOC \\o \"1-1\" \\n \\h \\z ", "xml:space", "preserve")
                        .close();
                mark("separate");
            }
            String title = all.get(i).title();
            Line link =
                    new Line(Places.of(outline)).to(Places.section(all.get(i).id()), title);
            out.written(link.runs());
            if (i == all.size() - 1) {
                mark("end");
            }
            out.close();
        }
    }

    private void mark(String kind) {
        body.written().open("w:r").empty("w:fldChar", "w:fldCharType", kind).close();
    }

    void key() {
        body.paragraph("Normal", outline.howToRead());
        List<Column> columns =
                List.of(new Column("Status", 24), new Column("What it means", 62), new Column("Claims here", 14));
        List<Row> rows = outline.key().stream().map(PageOneDocx::row).toList();
        body.table("How a claim can stand", columns, rows);
    }

    private static Row row(Outline.KeyRow one) {
        String claims = String.valueOf(one.claims());
        return new Row("", List.of(line -> line.chip(one.standing()), Row.text(one.meaning()), Row.text(claims)));
    }
}
