package stillwatch.brief.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import stillwatch.brief.outline.Cover;

/** What stands at the edges of every page: how closely it is held, what it is, and which page of how many. */
record PageStyle(Cover cover, Printing printing, Glyphs glyphs) {

    private static final String FAMILY = ";font-family:Roboto,\"DejaVu Sans\",\"Noto Sans SC\";font-size:7.5pt";

    String css() {
        boolean plain = printing.use() == Printing.Use.FILING;
        String small = FAMILY + ";color:" + (plain ? "#000" : "#333") + "}";
        String marking = ";font-weight:bold;color:" + (cover.invented() && !plain ? "#b3261e" : "#000");
        return "@page{size:" + printing.paper().size() + ";margin:24mm 20mm 22mm 20mm;"
                + "@top-left{content:" + quoted(cover.banner()) + marking
                + FAMILY + ";white-space:nowrap}"
                + "@top-right{content:" + quoted("as of " + cover.asOf()) + small
                + "@bottom-left{content:" + quoted(foot()) + small
                + "@bottom-right{content:\"page \" counter(page) \" of \" counter(pages)" + small + "}"
                + (plain ? filing() : "");
    }

    private static String filing() {
        try (InputStream in = Objects.requireNonNull(PageStyle.class.getResourceAsStream("filing.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String foot() {
        String title = cover.title().length() > 60 ? cover.title().substring(0, 59) + "…" : cover.title();
        return title + " · " + cover.audience().words() + ", " + cover.state() + " · head " + cover.shortHead();
    }

    /** A string of CSS in which nothing but letters, digits and spaces stands as itself. */
    private String quoted(String text) {
        StringBuilder css = new StringBuilder("\"");
        glyphs.apply(text).codePoints().forEach(point -> {
            boolean plain = point == ' ' || point < 128 && Character.isLetterOrDigit(point);
            if (plain) {
                css.appendCodePoint(point);
            } else {
                css.append('\\').append(String.format(java.util.Locale.ROOT, "%06x ", point));
            }
        });
        return css.append('"').toString();
    }
}
