package stillwatch.brief.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import stillwatch.brief.outline.Cover;
import stillwatch.brief.outline.Outline;
import stillwatch.drawing.Drawing;

/** A brief as XHTML that a browser reads as HTML: no script, nothing that is loaded from anywhere. */
public final class HtmlBrief {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Outline outline;
    private final Writing writing;
    private final Markup out;

    private HtmlBrief(Outline outline, Form form, UnaryOperator<String> letters) {
        this.outline = outline;
        this.out = new Markup(letters);
        this.writing = new Writing(out, form, new HashMap<>());
    }

    /** Pages in markup, and the pictures on them by their names: whoever makes the pages draws these. */
    public record Pages(String markup, Map<String, Drawing> pictures) {}

    public static String screen(Outline outline) {
        return new HtmlBrief(outline, Form.SCREEN, text -> text).whole(resource("screen.css"));
    }

    /** {@code style}: more rules, for the size of the paper; {@code letters}: what cannot be printed is spelled. */
    public static Pages paper(Outline outline, String style, UnaryOperator<String> letters) {
        HtmlBrief pages = new HtmlBrief(outline, Form.PAPER, letters);
        String markup = pages.whole(resource("paper.css") + style);
        return new Pages(markup, Map.copyOf(pages.writing.pictures()));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlBrief.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String whole(String css) {
        out.ours("<!DOCTYPE html>\n");
        out.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml").line();
        head(css);
        out.open("body").line();
        banner();
        out.open("main").line();
        new FirstPageHtml(writing, outline).write();
        contents();
        new PartsHtml(writing, outline).write();
        out.close().line();
        footer();
        return out.close().close().line().whole();
    }

    private void head(String css) {
        Cover cover = outline.cover();
        out.open("head").line().empty("meta", "charset", "utf-8").line();
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        if (writing.screen()) {
            out.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                    .line();
            out.empty("meta", "name", "referrer", "content", "no-referrer").line();
            out.empty("meta", "name", "color-scheme", "content", "light dark").line();
        }
        out.open("title").told(cover.banner() + " · " + cover.title()).close().line();
        out.empty("meta", "name", "description", "content", described(cover)).line();
        out.open("style").ours(css).close().line();
        bookmarks();
        out.close().line();
    }

    /** Pages have an outline beside them; a browser has the contents. */
    private void bookmarks() {
        if (writing.screen()) {
            return;
        }
        out.open("bookmarks").empty("bookmark", "name", "Page one", "href", "#one");
        out.empty("bookmark", "name", "Contents", "href", "#contents");
        for (Contents.Entry one : Contents.of(outline)) {
            out.empty("bookmark", "name", one.title(), "href", "#" + one.id());
        }
        out.close().line();
    }

    private static String described(Cover cover) {
        return "Brief for the audience " + cover.audience().words() + ", " + cover.state() + ", as of " + cover.asOf();
    }

    private void banner() {
        Cover cover = outline.cover();
        if (writing.screen()) {
            out.open("header", "class", cover.invented() ? "band invented" : "band");
            out.element("strong", cover.banner())
                    .element("span", cover.audience().words() + " · " + cover.state());
            out.close().line();
        }
    }

    private void contents() {
        out.open("nav", "aria-labelledby", "contents-title", "id", "contents").line();
        out.element("h2", "Contents", "id", "contents-title").open("ol").line();
        for (Contents.Entry one : Contents.of(outline)) {
            out.open("li")
                    .element("a", one.title(), "href", "#" + one.id(), "title", one.title())
                    .close()
                    .line();
        }
        out.close().close().line();
    }

    private void footer() {
        Cover cover = outline.cover();
        out.open("footer").open("p");
        out.text(cover.banner() + " · " + cover.title() + " · "
                + cover.audience().words() + ", " + cover.state());
        out.close().open("p").text("As of entry " + cover.entry() + ", " + cover.asOf() + ". Head ");
        out.element("code", cover.head()).close().close().line();
    }
}
