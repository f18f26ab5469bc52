package stillwatch.brief.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a written brief says, block by block, as somebody reads it who opens everything that can be opened. */
public final class Blocks {
    private static final String WANTED =
            "main h1, main h2, main h3, main p, main li, main summary, main caption, main tr, footer p";

    private Blocks() {}

    /** How a block is set. */
    public enum Kind {
        TITLE,
        HEADING,
        SMALL_HEADING,
        TEXT,
        QUOTATION,
        ASIDE
    }

    /** One of them; never empty. */
    public record Block(Kind kind, String text) {}

    public static List<Block> of(String html) {
        List<Block> blocks = new ArrayList<>();
        for (Element one : Jsoup.parse(html).select(WANTED)) {
            String text = one.normalName().equals("tr") ? cells(one) : one.text();
            if (!text.isBlank()) {
                blocks.add(new Block(kind(one), text.strip()));
            }
        }
        return List.copyOf(blocks);
    }

    private static String cells(Element row) {
        return row.children().stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static Kind kind(Element one) {
        return switch (one.normalName()) {
            case "h1" -> Kind.TITLE;
            case "h2" -> Kind.HEADING;
            case "h3" -> Kind.SMALL_HEADING;
            case "caption" -> Kind.ASIDE;
            case "p" -> paragraph(one);
            default -> Kind.TEXT;
        };
    }

    private static Kind paragraph(Element one) {
        if (one.closest("blockquote") != null) {
            return Kind.QUOTATION;
        }
        boolean aside = one.hasClass("where") || one.hasClass("facts") || one.hasClass("label") || one.hasClass("meta");
        return aside ? Kind.ASIDE : Kind.TEXT;
    }
}
