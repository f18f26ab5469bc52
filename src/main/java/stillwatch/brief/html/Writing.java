package stillwatch.brief.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stillwatch.brief.outline.Standing;
import stillwatch.drawing.Drawing;
import stillwatch.drawing.Palette;
import stillwatch.drawing.SvgWriter;

/** What the parts of a brief share: headings, lists, tables, references, pictures. */
record Writing(Markup out, Form form, Map<String, Drawing> pictures) {
    private static final String PICTURE = "stillwatch/picture";
    private static final double PAGE = 600;
    private static final double WIDEST = 720;

    boolean screen() {
        return form == Form.SCREEN;
    }

    void section(String id, String title, Runnable content) {
        out.open("section", "id", id).line();
        out.element("h2", title, "id", id + "-title").line();
        content.run();
        out.close().line();
    }

    void paragraph(String text) {
        out.element("p", text, "dir", "auto").line();
    }

    /** Nothing is printed for nothing. */
    void list(String intro, List<String> items, String kind) {
        if (items.isEmpty()) {
            return;
        }
        if (!intro.isEmpty()) {
            out.element("p", intro, "class", "label").line();
        }
        out.open("ul", "class", kind);
        items.forEach(item -> out.element("li", item, "dir", "auto"));
        out.close().line();
    }

    /** "[1] [4]", each leading to its claim. */
    void claims(List<Integer> numbers) {
        for (int number : numbers) {
            out.text(" ");
            out.element(
                    "a", "[" + number + "]", "href", "#claim-" + number, "class", "cite", "title", "Claim " + number);
        }
    }

    void exhibit(int number) {
        if (number > 0) {
            out.text(" ");
            out.element(
                    "a", "Ex. " + number, "href", "#exhibit-" + number, "class", "cite", "title", "Exhibit " + number);
        }
    }

    void chip(Standing standing) {
        out.open("span", "class", "chip " + standing.tone().word());
        out.element("span", standing.mark(), "aria-hidden", "true");
        out.text(" " + standing.word()).close();
    }

    void tableHead(String caption, String... columns) {
        out.open("table").element("caption", caption);
        out.open("thead").open("tr");
        for (String column : columns) {
            out.element("th", column, "scope", "col", "class", "c-" + slug(column));
        }
        out.close().close().open("tbody").line();
    }

    /** What its style, and so its width, goes by: "In what words" is "in-what-words". */
    private static String slug(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    void row(String head, String... cells) {
        out.open("tr").element("th", head, "scope", "row", "dir", "auto");
        for (String cell : cells) {
            out.element("td", cell, "dir", "auto");
        }
        out.close().line();
    }

    void tableEnd() {
        out.close().close().line();
    }

    /** {@code ids} makes the ids in the picture differ from those of all others. */
    void picture(Optional<Drawing> drawing, String ids) {
        if (drawing.isEmpty()) {
            return;
        }
        if (screen()) {
            // On a phone a wide picture is scrolled, by keys too.
            out.open(
                    "div",
                    "class",
                    "picture",
                    "tabindex",
                    "0",
                    "role",
                    "group",
                    "aria-label",
                    drawing.get().title());
            out.ours(SvgWriter.write(drawing.get(), Palette.LIGHT, ids));
        } else {
            out.open("div", "class", "picture");
            placed(drawing.get(), ids);
        }
        out.close().line();
    }

    /** Where a picture stands on a page, as wide as the page lets it be, and in words what it shows. */
    private void placed(Drawing drawing, String name) {
        pictures.put(name, drawing);
        double scale = Math.min(1, PAGE / WIDEST);
        String size = "display:block;width:" + Math.round(drawing.width() * scale) + "px;height:"
                + Math.round(drawing.height() * scale) + "px";
        String words = drawing.title() + ". " + drawing.description();
        out.open("object", "type", PICTURE, "data-picture", name, "style", size, "alt", words, "title", words)
                .close();
    }
}
