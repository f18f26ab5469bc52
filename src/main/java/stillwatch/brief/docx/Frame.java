package stillwatch.brief.docx;

import stillwatch.brief.html.Markup;
import stillwatch.brief.outline.Cover;
import stillwatch.brief.pdf.Paper;

/** What stands at the edges of every page, and how large a page is; lengths in twentieths of a point. */
record Frame(Cover cover, Paper paper) {
    private static final int SIDE = 1134;
    private static final int TOP = 1361;
    private static final int BOTTOM = 1247;

    int width() {
        return (paper == Paper.A4 ? 11906 : 12240) - 2 * SIDE;
    }

    private int pageWidth() {
        return width() + 2 * SIDE;
    }

    private int pageHeight() {
        return paper == Paper.A4 ? 16838 : 15840;
    }

    /** The end of the body says what its pages look like. */
    void section(Markup out) {
        out.open("w:sectPr").empty("w:headerReference", "w:type", "default", "r:id", "rId4");
        out.empty("w:footerReference", "w:type", "default", "r:id", "rId5");
        out.empty("w:pgSz", "w:w", String.valueOf(pageWidth()), "w:h", String.valueOf(pageHeight()));
        String top = String.valueOf(TOP);
        String side = String.valueOf(SIDE);
        out.empty(
                "w:pgMar",
                "w:top",
                top,
                "w:right",
                side,
                "w:bottom",
                String.valueOf(BOTTOM),
                "w:left",
                side,
                "w:header",
                "624",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        out.close();
    }

    String header() {
        Markup out = edge("w:hdr", "Header");
        run(out, cover.invented() ? "MarkInvented" : "Mark", cover.banner());
        tab(out);
        run(out, "", "as of " + cover.asOf());
        return out.close().close().whole();
    }

    String footer() {
        Markup out = edge("w:ftr", "Footer");
        String title = cover.title().length() > 60 ? cover.title().substring(0, 59) + "…" : cover.title();
        run(out, "", title + " · " + cover.audience().words() + ", " + cover.state() + " · head " + cover.shortHead());
        tab(out);
        run(out, "", "page ");
        field(out, "PAGE");
        run(out, "", " of ");
        field(out, "NUMPAGES");
        return out.close().close().whole();
    }

    private Markup edge(String tag, String style) {
        Markup out = Markup.file().open(tag, "xmlns:w", Ooxml.WORDS, "xmlns:r", Ooxml.RELATIONS);
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).open("w:tabs");
        out.empty("w:tab", "w:val", "right", "w:pos", String.valueOf(width()));
        return out.close().close();
    }

    private static void run(Markup out, String style, String text) {
        Line line = new Line(new Places(java.util.Set.of())).styled(style, text);
        out.written(line.runs());
    }

    private static void tab(Markup out) {
        out.open("w:r").empty("w:tab").close();
    }

    private static void field(Markup out, String what) {
        out.open("w:fldSimple", "w:instr", " " + what + " ").open("w:r").element("w:t", "1");
        out.close().close();
    }
}
