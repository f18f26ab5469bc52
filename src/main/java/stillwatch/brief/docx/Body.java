package stillwatch.brief.docx;

import java.util.List;
import java.util.function.Consumer;
import stillwatch.brief.html.Markup;

/** The text of a document: paragraphs in named styles, headings that can be linked to, lists and tables. */
final class Body {
    private final Markup out = Markup.plain();
    private final Places places;
    private final int width;
    private int bookmarks;

    /** {@code width}: between the margins, in twentieths of a point. */
    Body(Places places, int width) {
        this.places = places;
        this.width = width;
    }

    Markup written() {
        return out;
    }

    void paragraph(String style, String text) {
        paragraph(style, line -> line.text(text));
    }

    void paragraph(String style, Consumer<Line> content) {
        place(style, "", content);
    }

    /** With a name that links lead to; none where it is empty. */
    void place(String style, String name, Consumer<Line> content) {
        Line line = new Line(places);
        content.accept(line);
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (line.rightToLeft()) {
            out.empty("w:bidi");
        }
        out.close();
        marked(name, line.runs());
        out.close();
    }

    private void marked(String name, Markup runs) {
        String id = String.valueOf(bookmarks);
        if (!name.isEmpty()) {
            out.empty("w:bookmarkStart", "w:id", id, "w:name", name);
        }
        out.written(runs);
        if (!name.isEmpty()) {
            out.empty("w:bookmarkEnd", "w:id", id);
            bookmarks++;
        }
    }

    /** Nothing is printed for nothing. */
    void list(String intro, List<String> items, String style) {
        if (items.isEmpty()) {
            return;
        }
        if (!intro.isEmpty()) {
            paragraph("Heading3", intro);
        }
        items.forEach(item -> paragraph(style, item));
    }

    /** One column of a table; {@code share} of the width in hundredths. */
    record Column(String title, int share) {}

    /** One row: its name for links, empty for none, and what stands in each cell. */
    record Row(String name, List<Consumer<Line>> cells) {
        static Row of(String... texts) {
            return new Row("", List.of(texts).stream().map(Row::text).toList());
        }

        static Consumer<Line> text(String text) {
            return line -> line.text(text);
        }
    }

    void table(String caption, List<Column> columns, List<Row> rows) {
        paragraph("Caption", caption);
        out.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "BriefTable");
        out.empty("w:tblW", "w:w", String.valueOf(width), "w:type", "dxa").empty("w:tblLayout", "w:type", "fixed");
        out.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1", "w:lastRow", "0", "w:firstColumn", "0");
        out.empty("w:tblCaption", "w:val", caption).close().open("w:tblGrid");
        columns.forEach(one -> out.empty("w:gridCol", "w:w", wide(one)));
        out.close();
        head(columns);
        rows.forEach(row -> row(columns, row));
        out.close();
        paragraph("AfterTable", "");
    }

    private String wide(Column column) {
        return String.valueOf(width * column.share() / 100);
    }

    private void head(List<Column> columns) {
        out.open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close();
        columns.forEach(one -> cell(one, "TableHead", "", line -> line.text(one.title())));
        out.close();
    }

    private void row(List<Column> columns, Row row) {
        out.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        for (int i = 0; i < columns.size(); i++) {
            String style = i == 0 ? "TableLead" : "TableText";
            cell(columns.get(i), style, i == 0 ? row.name() : "", row.cells().get(i));
        }
        out.close();
    }

    private void cell(Column column, String style, String name, Consumer<Line> content) {
        out.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", wide(column), "w:type", "dxa");
        out.close();
        place(style, name, content);
        out.close();
    }
}
