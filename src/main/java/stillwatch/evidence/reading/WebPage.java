package stillwatch.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What a web page says, without anything in it being run, fetched or followed. */
public record WebPage(String title, String text, List<Link> links) {
    private static final Set<String> SILENT =
            Set.of("script", "style", "template", "noscript", "head", "svg", "object", "iframe", "select", "datalist");
    private static final int MOST_LINKS = 2000;

    /** What a link is called and where it would lead; both as text. */
    public record Link(String words, String address) {}

    public static WebPage of(String html) {
        Document document = Jsoup.parse(html);
        Visible visible = new Visible();
        document.traverse(visible);
        return new WebPage(document.title(), visible.text(), links(document));
    }

    private static List<Link> links(Document document) {
        List<Link> links = new ArrayList<>();
        for (Element element :
                document.select("a[href], area[href], img[src], form[action], iframe[src], link[href]")) {
            if (links.size() < MOST_LINKS) {
                links.add(link(element));
            }
        }
        return List.copyOf(links);
    }

    private static Link link(Element element) {
        String name = element.normalName();
        String address = element.attr(element.hasAttr("href") ? "href" : element.hasAttr("src") ? "src" : "action");
        String words = name.equals("img") ? "picture " + element.attr("alt") : element.text();
        return new Link(words.isBlank() ? name : words.strip(), address);
    }

    /** Gathers the words a reader would see, a line for each block. */
    private static final class Visible implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private int silent;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && silent == 0) {
                add(words.text());
            } else if (node instanceof Element element) {
                silent += hides(element) ? 1 : 0;
                breakAt(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                silent -= hides(element) ? 1 : 0;
                if (element.isBlock() && !cell(element)) {
                    breakAt(element);
                }
            }
        }

        private static boolean hides(Element element) {
            return SILENT.contains(element.normalName()) || element.hasAttr("hidden");
        }

        private void add(String words) {
            boolean fresh = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
            text.append(fresh ? words.stripLeading() : words);
        }

        private static boolean cell(Element element) {
            return element.normalName().equals("td") || element.normalName().equals("th");
        }

        private void breakAt(Element element) {
            if (cell(element)) {
                text.append(ended() ? "" : " · ");
            } else if (element.normalName().equals("br") || element.isBlock() && !ended()) {
                text.append('\n');
            }
        }

        private boolean ended() {
            return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        }

        String text() {
            return text.toString().replaceAll("[ \\t]+\\n", "\n").strip();
        }
    }
}
