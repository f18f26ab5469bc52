package stillwatch.brief.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import stillwatch.casefile.MarkupText;

/** XML as it is written: what is opened is closed, and text has one way in, which escapes it. */
final class Xml {
    private final StringBuilder out = new StringBuilder(1 << 10);
    private final Deque<String> open = new ArrayDeque<>();

    static Xml part() {
        Xml part = new Xml();
        part.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        return part;
    }

    /** {@code attributes}: name, value, name, value. */
    Xml open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
    }

    Xml close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Xml empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    Xml element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** What was written by another one of these. */
    Xml written(Xml other) {
        out.append(other.whole());
        return this;
    }

    Xml text(String text) {
        MarkupText.append(out, text);
        return this;
    }

    String whole() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }
}
