package stillwatch.brief.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import stillwatch.casefile.MarkupText;

/**
 * XHTML or other XML as it is written: every tag that is opened is closed, and whatever text stands in it is text. There is one way in for
 * text of any origin, and it escapes; no attribute takes such text where a browser would run, load or follow it.
 */
public final class Markup {
    private final StringBuilder out = new StringBuilder(1 << 10);
    private final Deque<String> open = new ArrayDeque<>();
    private final UnaryOperator<String> letters;

    /** {@code letters}: what becomes of text that is printed before it is escaped, such as letters no face has. */
    Markup(UnaryOperator<String> letters) {
        this.letters = letters;
    }

    /** With all text as it is. */
    public static Markup plain() {
        return new Markup(UnaryOperator.identity());
    }

    /** The same, as a file of its own begins. */
    public static Markup file() {
        return plain().ours("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** {@code attributes}: name, value, name, value. */
    public Markup open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            MarkupText.append(out, attributes[i + 1]);
            out.append('"');
        }
    }

    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    public Markup line() {
        out.append('\n');
        return this;
    }

    /** A tag that holds nothing. */
    public Markup empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    public Markup text(String text) {
        return told(letters.apply(text));
    }

    /** Text that is told and not printed: letters nobody can print stand in it as they are. */
    Markup told(String text) {
        MarkupText.append(out, text);
        return this;
    }

    public Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** What this program wrote itself: a picture, a style sheet. Never text of a case. */
    public Markup ours(String markup) {
        out.append(markup);
        return this;
    }

    /** What was written by another one of these. */
    public Markup written(Markup other) {
        return ours(other.whole());
    }

    public String whole() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }
}
